/** What asks for an answer: the pressing flags, each with the date and the parties it rests on. */
import { endOf, parseCalendarDate, type CalendarDate } from '../calendar-date.ts'
import type { Flag } from '../flags/flag.ts'
import type { Item } from '../item.ts'
import { STATUSES, type Country, type Status } from '../vocabulary.ts'

export const ATTENTION_FLAGS = ['overdue', 'expired', 'went-backwards', 'lapsed', 'quiet'] as const
export type AttentionFlag = (typeof ATTENTION_FLAGS)[number]

export interface AttentionLine {
  readonly item: Item
  /** The parties it holds for; none for a flag of the whole milestone. */
  readonly parties: readonly Country[]
  /** The missed date, the expiry, the day of the setback, the last round or the last report. */
  readonly date: CalendarDate | null
  /** Of a setback: from and to. */
  readonly before: Status | null
  readonly after: Status | null
}

export type Attention = Readonly<Record<AttentionFlag, readonly AttentionLine[]>>

/** The name under which each rule's trace keeps the date a reader asks for. */
const DATE_INPUT: Readonly<Record<AttentionFlag, string>> = {
  overdue: 'due',
  expired: 'due',
  'went-backwards': 'on',
  lapsed: 'lastRound',
  quiet: 'lastReport',
}

function dateIn(flag: Flag, id: AttentionFlag): CalendarDate | null {
  const value = flag.trace.inputs[DATE_INPUT[id]]
  return typeof value === 'string' ? parseCalendarDate(value) : null
}

function statusIn(flag: Flag, input: string): Status | null {
  return STATUSES.find((status) => status === flag.trace.inputs[input]) ?? null
}

/** One line for the parties of a milestone that share date and statuses, as with the dates ahead. */
function linesOf(item: Item, id: AttentionFlag): AttentionLine[] {
  const lines = new Map<string, { line: Omit<AttentionLine, 'parties'>; parties: Country[] }>()
  for (const flag of item.flags) {
    if (flag.id !== id) continue
    const line = { item, date: dateIn(flag, id), before: statusIn(flag, 'before'), after: statusIn(flag, 'after') }
    const key = `${line.date ?? ''} ${line.before ?? ''} ${line.after ?? ''}`
    const known = lines.get(key) ?? { line, parties: [] }
    if (flag.party !== undefined) known.parties.push(flag.party)
    lines.set(key, known)
  }
  return [...lines.values()].map(({ line, parties }) => ({ ...line, parties }))
}

/** Setbacks are news, so the newest comes first; a silence or a missed date weighs more the older it is. */
function sorted(lines: readonly AttentionLine[], id: AttentionFlag): AttentionLine[] {
  const endIn = ({ date }: AttentionLine): string => (date === null ? '' : endOf(date))
  const sign = id === 'went-backwards' ? -1 : 1
  return lines.toSorted((a, b) => (endIn(a) < endIn(b) ? -sign : endIn(a) > endIn(b) ? sign : 0))
}

export function attentionOf(items: readonly Item[]): Attention {
  const of = (id: AttentionFlag): AttentionLine[] =>
    sorted(
      items.flatMap((item) => linesOf(item, id)),
      id,
    )
  return {
    overdue: of('overdue'),
    expired: of('expired'),
    'went-backwards': of('went-backwards'),
    lapsed: of('lapsed'),
    quiet: of('quiet'),
  }
}
