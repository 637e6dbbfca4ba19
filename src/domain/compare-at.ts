/** One milestone at two clocks: what stood then, what stands now, and which of it differs. */
import type { CalendarDate } from './calendar-date.ts'
import type { Clock } from './clock.ts'
import { partyReading } from './country/party-reading.ts'
import { itemOf, type Item } from './item.ts'
import { readItemStatus } from './status-reading.ts'
import type { Tracker } from './tracker.ts'
import { FLAG_IDS, type Country, type DueKind, type FlagId, type Grade, type Status } from './vocabulary.ts'

/** `appeared`: absent at the first clock; `gone`: absent at the second. */
export const DATE_DIFFERENCES = ['same', 'differs', 'appeared', 'gone'] as const
export type DateDifference = (typeof DATE_DIFFERENCES)[number]

export interface Compared<T> {
  /** Null: absent at that clock. */
  readonly first: T | null
  readonly second: T | null
  readonly difference: DateDifference
}

/** A status as it was to be read: an expiry that has passed is part of it. */
export interface ReadStatus {
  readonly status: Status
  readonly isExpired: boolean
}

export interface DueAt {
  readonly kind: DueKind
  readonly date: CalendarDate
}

export interface MilestoneComparison {
  /** Seen for all parties, whichever country is chosen. */
  readonly item: Item
  readonly joint: Compared<ReadStatus>
  readonly parties: readonly ({ readonly country: Country } & Compared<ReadStatus>)[]
  /** Only countries with a date in force at one of the clocks. */
  readonly dues: readonly ({ readonly country: Country } & Compared<DueAt>)[]
  /** Flags that hold at one of the clocks, in display order, with the parties they name; of an item flag none. */
  readonly flags: readonly ({ readonly id: FlagId } & Compared<readonly Country[]>)[]
  /** Over all counted reports. */
  readonly grade: Compared<Grade>
  /** Over the report that the joint status rests on. */
  readonly latestGrade: Compared<Grade>
}

function compared<T>(first: T | null, second: T | null, write: (value: T) => string): Compared<T> {
  if (first === null) return { first, second, difference: second === null ? 'same' : 'appeared' }
  if (second === null) return { first, second, difference: 'gone' }
  return { first, second, difference: write(first) === write(second) ? 'same' : 'differs' }
}

/** Null when the records have no milestone of this id. */
export function compareAt(tracker: Tracker, id: string, first: Clock, second: Clock): MilestoneComparison | null {
  const before = itemAt(tracker, id, first)
  const after = itemAt(tracker, id, second)
  if (before === null || after === null) return null
  return {
    item: after,
    joint: compared(jointOf(before), jointOf(after), writeStatus),
    parties: after.countries.map((country) => ({
      country,
      ...compared(ownOf(before, country), ownOf(after, country), writeStatus),
    })),
    dues: after.countries
      .map((country) => ({
        country,
        ...compared(dueOf(before, country), dueOf(after, country), ({ kind, date }) => `${kind} ${date}`),
      }))
      .filter((due) => due.first !== null || due.second !== null),
    flags: FLAG_IDS.map((flag) => ({
      id: flag,
      ...compared(holdersOf(before, flag), holdersOf(after, flag), (countries) => countries.join(' ')),
    })).filter((flag) => flag.first !== null || flag.second !== null),
    grade: compared(before.grade, after.grade, String),
    latestGrade: compared(before.latestGrade, after.latestGrade, String),
  }
}

/** How many lines of a comparison are not the same. */
export function countDifferences({ joint, parties, dues, flags, grade, latestGrade }: MilestoneComparison): number {
  return [joint, ...parties, ...dues, ...flags, grade, latestGrade].filter(({ difference }) => difference !== 'same')
    .length
}

function itemAt(tracker: Tracker, id: string, clock: Clock): Item | null {
  const assessment = tracker.assessedAt(clock).find(({ milestone }) => milestone.id === id)
  return assessment === undefined ? null : itemOf(assessment, null, tracker.context)
}

function writeStatus({ status, isExpired }: ReadStatus): string {
  return isExpired ? `${status}, expired` : status
}

function jointOf(item: Item): ReadStatus | null {
  return item.status === null ? null : { status: item.status, isExpired: readItemStatus(item) === 'expired' }
}

/** Expired only where it is read so: a suspended waiver that also expired stays suspended. */
function ownOf(item: Item, country: Country): ReadStatus | null {
  const own = partyReading(item, country)
  if (own === null || own.status === null) return null
  return { status: own.status, isExpired: own.reading === 'expired' }
}

function dueOf(item: Item, country: Country): DueAt | null {
  const due = item.dues.find((one) => one.country === country)
  return due === undefined ? null : { kind: due.kind, date: due.date }
}

function holdersOf({ flags }: Item, id: FlagId): readonly Country[] | null {
  const holding = flags.filter((flag) => flag.id === id)
  return holding.length === 0 ? null : holding.flatMap(({ party }) => (party === undefined ? [] : [party]))
}
