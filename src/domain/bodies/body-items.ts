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
  return bodies.map((body) => ({
    body,
    group: bodyGroupOf(body.id),
    items: items.filter((item) => item.bodies.includes(body.id)),
  }))
}

/** Busiest first; equals keep their order. */
export function busiestFirst(bodies: readonly BodyItems[]): BodyItems[] {
  return bodies.toSorted((a, b) => b.items.length - a.items.length)
}
