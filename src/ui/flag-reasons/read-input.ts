/** What an input of a flag's trace is, so that it can be written in the reader's words. */
import { parseCalendarDate, type CalendarDate } from '#src/domain/calendar-date.ts'
import type { TraceInput } from '#src/domain/flags/flag.ts'
import {
  COUNTRIES,
  DUE_KINDS,
  GRADES,
  NATURES,
  STATUSES,
  type Country,
  type DueKind,
  type Grade,
  type Nature,
  type Status,
} from '#src/domain/vocabulary.ts'

const INPUTS = {
  due: 'date',
  kind: 'due-kind',
  end: 'date',
  setBy: 'report',
  status: 'status',
  until: 'date',
  first: 'date',
  current: 'date',
  slipDays: 'number',
  before: 'status',
  after: 'status',
  report: 'report',
  on: 'date',
  lastReport: 'date',
  limit: 'date',
  evidenceClock: 'date',
  lastRound: 'date',
  cadenceMonths: 'number',
  months: 'number',
  statuses: 'statuses',
  grade: 'grade',
  sources: 'number',
  nature: 'nature',
  evidenceUntil: 'date',
} as const

export type InputName = keyof typeof INPUTS

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name)
}

export type InputReading =
  | { readonly is: 'date'; readonly date: CalendarDate }
  | { readonly is: 'report'; readonly id: string }
  | { readonly is: 'status'; readonly status: Status }
  | { readonly is: 'statuses'; readonly parties: readonly { readonly country: Country; readonly status: Status }[] }
  | { readonly is: 'due-kind'; readonly kind: DueKind }
  | { readonly is: 'nature'; readonly nature: Nature }
  | { readonly is: 'grade'; readonly grade: Grade }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'none' }
  /** Nothing this page knows: shown as it came, never as something else. */
  | { readonly is: 'unknown'; readonly text: string }

function oneOf<T extends string>(values: readonly T[], value: TraceInput): T | null {
  return values.find((one) => one === value) ?? null
}

function readParties(value: TraceInput): InputReading | null {
  if (!Array.isArray(value)) return null
  const parties = value.map((line: string) => {
    const [country = '', status = ''] = line.split(' ')
    return { country: oneOf(COUNTRIES, country), status: oneOf(STATUSES, status) }
  })
  const known = parties.flatMap(({ country, status }) =>
    country === null || status === null ? [] : [{ country, status }],
  )
  return known.length === parties.length ? { is: 'statuses', parties: known } : null
}

function readKnown(name: InputName, value: TraceInput): InputReading | null {
  const kind = INPUTS[name]
  switch (kind) {
    case 'date': {
      const date = typeof value === 'string' ? parseCalendarDate(value) : null
      return date === null ? null : { is: 'date', date }
    }
    case 'report':
      return typeof value === 'string' ? { is: 'report', id: value } : null
    case 'status': {
      const status = oneOf(STATUSES, value)
      return status === null ? null : { is: 'status', status }
    }
    case 'statuses':
      return readParties(value)
    case 'due-kind': {
      const due = oneOf(DUE_KINDS, value)
      return due === null ? null : { is: 'due-kind', kind: due }
    }
    case 'nature': {
      const nature = oneOf(NATURES, value)
      return nature === null ? null : { is: 'nature', nature }
    }
    case 'grade': {
      const grade = oneOf(GRADES, value)
      return grade === null ? null : { is: 'grade', grade }
    }
    case 'number':
      return typeof value === 'number' ? { is: 'number', value } : null
  }
}

export function readInput(name: string, value: TraceInput): InputReading {
  if (value === null) return { is: 'none' }
  const known = isInputName(name) ? readKnown(name, value) : null
  return known ?? { is: 'unknown', text: typeof value === 'object' ? value.join(', ') : String(value) }
}
