/** What each ministry or institution has to do with. */
import type { Item } from '../item.ts'
import type { Body } from '../records/source.ts'
import { bodyGroupOf, type BodyGroup } from './body-country.ts'

export interface BodyItems {
  readonly body: Body
  readonly group: BodyGroup
  /** In the order of the records. */
  readonly items: readonly Item[]
}

/** Every body, in the order of the records, with the items that name it. */
export function bodyItems(bodies: readonly Body[], items: readonly Item[]): BodyItems[] {
  const named = new Map<string, Item[]>(bodies.map(({ id }) => [id, []]))
  for (const item of items) {
    for (const id of new Set(item.bodies)) named.get(id)?.push(item)
  }
  return bodies.map((body) => ({ body, group: bodyGroupOf(body.id), items: named.get(body.id) ?? [] }))
}

/** Busiest first; equals keep their order. */
export function busiestFirst(bodies: readonly BodyItems[]): BodyItems[] {
  return bodies.toSorted((a, b) => b.items.length - a.items.length)
}
