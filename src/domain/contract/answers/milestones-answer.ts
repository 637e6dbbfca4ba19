/** GET /milestones: the items a selection asks for, in the order of the records. */
import * as z from 'zod/mini'
import { selectionPairs, type QueryPairs } from '../../selection/selection-codec.ts'
import { LANGUAGES } from '../../vocabulary.ts'
import type { Edition } from '../edition.ts'
import { pageOf, pageQuery } from '../paging.ts'
import { unlessRefused } from '../problem.ts'
import type { Answer } from '../question.ts'
import { CLOCK_HEAD, clockHead, PAGE_HEAD } from './answer-heads.ts'
import { askedSelection, askedView } from './asked-view.ts'
import { ItemSchema } from './item-schema.ts'

export const MilestonesSchema = z.strictObject({
  ...CLOCK_HEAD,
  lang: z.enum(LANGUAGES),
  ...PAGE_HEAD,
  items: z.array(ItemSchema),
})

export function answerMilestones(edition: Edition, pairs: QueryPairs): Answer {
  const asked = askedSelection(edition, pairs, ['limit', 'cursor'])
  const { revision } = edition
  const page = pageQuery(asked.parameters, { revision, list: 'milestones', filter: selectionPairs(asked.selection) })
  return unlessRefused(asked.faults(), () => {
    const { clock, items } = askedView(edition, asked)
    return { ...clockHead(revision, clock), lang: asked.tracker.snapshot.lang, ...pageOf(items, page) }
  })
}
