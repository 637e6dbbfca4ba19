/** The table worked out by hand (tests/records/hand-worked.ts), in the words that the English pages have for it. */
import { HAND_WORKED, type HandWorked } from '#tests/records/hand-worked.ts'

/** A series that goes on is "running", and what holds until a date is "in effect": the same recorded status. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '-': ['No record'],
  proposed: ['Proposed'],
  agreed: ['Agreed'],
  'in-progress': ['In progress', 'Running'],
  achieved: ['Achieved', 'In effect'],
  stalled: ['Stalled'],
  suspended: ['Suspended'],
  declined: ['Declined'],
}

const FLAGS: Readonly<Record<string, string>> = {
  overdue: 'Overdue',
  'went-backwards': 'Went backwards',
  lapsed: 'Lapsed',
  expired: 'Expired',
  'due-soon': 'Due soon',
  expiring: 'Expiring',
  quiet: 'Quiet',
  split: 'Parties differ',
  thin: 'Thin evidence',
  undated: 'No date',
}

function statusWords(status: string): readonly string[] {
  const words = WORDS[status]
  if (words === undefined) throw new Error(`no words for ${status}`)
  return words
}

export interface HandWorkedWords {
  readonly id: string
  /** Any of these. */
  readonly joint: readonly string[]
  readonly partyWords: (country: string) => readonly string[] | null
  /** Each flag once, in display order, without its parties. */
  readonly flags: readonly string[]
  readonly flagsOf: (country: string) => readonly string[]
}

function inWords({ id, joint, parties, flags }: HandWorked): HandWorkedWords {
  const single = flags === '-' ? [] : flags.split(', ').map((flag) => flag.split(' '))
  const words = (some: readonly string[][]): string[] => [...new Set(some.map(([flag = '']) => FLAGS[flag] ?? flag))]
  return {
    id,
    joint: statusWords(joint),
    partyWords(country) {
      if (parties.startsWith('all ')) return statusWords(parties.slice('all '.length))
      const own = parties.split(', ').find((party) => party.startsWith(country))
      return own === undefined ? null : statusWords(own.slice('CN '.length))
    },
    flags: words(single),
    flagsOf: (country) => words(single.filter(([, party]) => party === undefined || party === country)),
  }
}

export function handWorkedOn(asOf: string): HandWorkedWords[] {
  return HAND_WORKED.filter((row) => row.asOf === asOf).map(inWords)
}
