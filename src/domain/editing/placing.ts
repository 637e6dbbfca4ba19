/** Where a change puts a record that others name: a new one at the end, an amended one in its place, each of them once. */
import { canonicalJson } from '../fingerprint.ts'
import { Places } from './places.ts'

export interface Placed<T> {
  readonly list: T[]
  readonly idOf: (record: T) => string
  readonly kind: string
  readonly action: 'add' | 'amend'
}

export type Placement<T> =
  /** `before` is null where nothing stood. */
  | { readonly before: T | null; readonly refused: null }
  | { readonly refused: 'named-twice' | 'id-taken' | 'unknown-record' | 'changes-nothing' }

export class Placing {
  readonly #changed = new Set<string>()
  readonly #places = new Places()

  /** Two changes of one thing in one draft would hide each other from whoever reviews it. */
  isFirst(key: string): boolean {
    if (this.#changed.has(key)) return false
    this.#changed.add(key)
    return true
  }

  /** The list stays as it is where the record is refused. */
  place<T>({ list, idOf, kind, action }: Placed<T>, record: T): Placement<T> {
    const id = idOf(record)
    if (!this.isFirst(`${kind} ${id}`)) return { refused: 'named-twice' }
    const places = this.#places.of(list, idOf)
    const place = places.get(id) ?? -1
    const before = list[place]
    if (action === 'add') {
      if (before !== undefined) return { refused: 'id-taken' }
      places.set(id, list.push(record) - 1)
      return { before: null, refused: null }
    }
    if (before === undefined) return { refused: 'unknown-record' }
    if (canonicalJson(before) === canonicalJson(record)) return { refused: 'changes-nothing' }
    list[place] = record
    return { before, refused: null }
  }
}
