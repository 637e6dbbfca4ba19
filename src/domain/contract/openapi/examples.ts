/** Examples are real answers about the records that are served, so that they can never show what does not exist. */
import type { QueryPairs } from '../../selection/selection-codec.ts'
import type { Edition } from '../edition.ts'
import type { Route } from '../routes.ts'

/** Short answers only: the snapshot and the search index would make the description longer than all else together. */
const QUERIES: Readonly<Record<string, QueryPairs>> = {
  '/health': [],
  '/milestones': [
    ['country', 'KR'],
    ['limit', '1'],
  ],
  '/milestones/{id}': [],
  '/summary': [['country', 'KR']],
  '/changes': [['since', '2026-04']],
  '/events': [['limit', '1']],
  '/sources': [['limit', '1']],
}

export function exampleOf(route: Route, edition: Edition): { readonly example?: unknown } {
  const pairs = QUERIES[route.path]
  if (pairs === undefined) return {}
  const id = edition.dataset.milestones[0]?.id ?? ''
  const { status, body } = route.answer(edition, pairs, { id, store: { kind: 'sqlite', isReachable: true } })
  return status === 200 ? { example: body } : {}
}
