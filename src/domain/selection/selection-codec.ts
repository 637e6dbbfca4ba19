/** Between a selection and the query of an address. What it cannot read it reports; it never drops or guesses. */
import { endOf, parseCalendarDate, type Day } from '../calendar-date.ts'
import {
  COUNTRIES,
  COUNTRY_MATCHES,
  FLAG_IDS,
  MILESTONE_KINDS,
  PATH_IDS,
  SECTOR_KEYS,
  STATUS_KEYS,
  STRENGTHS,
} from '../vocabulary.ts'
import { EVERYTHING, LIST_KEYS, type Selection } from './selection.ts'

export type QueryPairs = readonly (readonly [string, string])[]

/** The open lists, which come from the records. */
export interface KnownIds {
  readonly measures: readonly string[]
  readonly bodies: readonly string[]
  /** Other spellings that are accepted for a body, by spelling: its English name. */
  readonly bodyAliases?: ReadonlyMap<string, string>
}

/** Why a parameter was not understood. */
export type ProblemReason =
  | 'unknown-parameter'
  | 'unknown-value'
  | 'repeated'
  | 'not-a-date'
  | 'too-long'
  | 'needs-since'

export interface QueryProblem {
  readonly parameter: string
  readonly value: string
  readonly reason: ProblemReason
  /** The values that would be understood, where they are few enough to list. */
  readonly allowed?: readonly string[]
}

export interface ParsedSelection {
  /** What could be read; parts that could not are as if absent, and named in `problems`. */
  readonly selection: Selection
  readonly problems: readonly QueryProblem[]
}

/** Longer search texts are refused: nobody types them, and each word costs a scan. */
export const LONGEST_SEARCH_TEXT = 200

const DATE_KEYS = ['asOf', 'knownOn', 'since'] as const

export const SELECTION_PARAMETERS: readonly string[] = [...LIST_KEYS, 'match', 'q', 'changed', ...DATE_KEYS]

/** Reads single parameters of a query and collects what it could not understand. */
export class QueryReading {
  readonly problems: QueryProblem[] = []
  readonly #pairs: QueryPairs

  constructor(pairs: QueryPairs) {
    this.#pairs = pairs
  }

  values(key: string): string[] {
    return this.#pairs.filter(([name]) => name === key).map(([, value]) => value)
  }

  report(parameter: string, value: string, reason: ProblemReason, allowed?: readonly string[]): void {
    this.problems.push({ parameter, value, reason, ...(allowed === undefined ? {} : { allowed }) })
  }

  /** The values of a list, in the order of `allowed`, each once. Lists repeat the key or use commas. */
  list<T extends string>(key: string, allowed: readonly T[], aliases?: ReadonlyMap<string, string>): T[] {
    const asked = new Set<string>()
    for (const value of this.values(key)) {
      for (const part of aliases?.has(value) === true ? [value] : value.split(',')) {
        if (part !== '') asked.add(aliases?.get(part) ?? part)
      }
    }
    const known = allowed.filter((value) => asked.has(value))
    for (const value of asked) {
      if (!known.some((one) => one === value)) this.report(key, value, 'unknown-value', allowed)
    }
    return known
  }

  single(key: string): string | null {
    const values = this.values(key)
    const [first] = values
    if (values.length > 1) this.report(key, values.join(', '), 'repeated')
    return first === undefined || first === '' ? null : first
  }

  oneOf<T extends string>(key: string, allowed: readonly T[], absent: T): T {
    const value = this.single(key)
    if (value === null) return absent
    const known = allowed.find((one) => one === value)
    if (known === undefined) this.report(key, value, 'unknown-value', allowed)
    return known ?? absent
  }

  /** A date of any precision; a month or a year stands for its last day. */
  day(key: string): Day | null {
    const value = this.single(key)
    if (value === null) return null
    const date = parseCalendarDate(value)
    if (date === null) {
      this.report(key, value, 'not-a-date')
      return null
    }
    return endOf(date)
  }

  text(key: string): string {
    const value = this.single(key)?.trim() ?? ''
    if (value.length <= LONGEST_SEARCH_TEXT) return value
    this.report(key, `${value.slice(0, 20)}…`, 'too-long')
    return ''
  }

  unknownParameters(known: readonly string[]): void {
    const reported = new Set<string>()
    for (const [name, value] of this.#pairs) {
      if (known.includes(name) || reported.has(name)) continue
      reported.add(name)
      this.report(name, value, 'unknown-parameter', known)
    }
  }
}

/**
 * Reads a selection from the pairs of a query.
 * @param others names of further parameters that the address may carry and that are read elsewhere
 */
export function parseSelection(pairs: QueryPairs, known: KnownIds, others: readonly string[] = []): ParsedSelection {
  const reading = new QueryReading(pairs)
  reading.unknownParameters([...SELECTION_PARAMETERS, ...others])
  const selection: Selection = {
    country: reading.list('country', COUNTRIES),
    match: reading.oneOf('match', COUNTRY_MATCHES, EVERYTHING.match),
    path: reading.list('path', PATH_IDS),
    measure: reading.list('measure', known.measures),
    status: reading.list('status', STATUS_KEYS),
    flag: reading.list('flag', FLAG_IDS),
    kind: reading.list('kind', MILESTONE_KINDS),
    sector: reading.list('sector', SECTOR_KEYS),
    strength: reading.list('strength', STRENGTHS),
    body: reading.list('body', known.bodies, known.bodyAliases),
    q: reading.text('q'),
    changed: reading.oneOf('changed', ['yes', 'no'], 'no') === 'yes',
    asOf: reading.day('asOf'),
    knownOn: reading.day('knownOn'),
    since: reading.day('since'),
  }
  if (selection.changed && selection.since === null) {
    reading.report('changed', 'yes', 'needs-since')
    return { selection: { ...selection, changed: false }, problems: reading.problems }
  }
  return { selection, problems: reading.problems }
}

/** The pairs of the shortest query that reads back as this selection: absent keys are those at rest. */
export function selectionPairs(selection: Selection): [string, string][] {
  const pairs: [string, string][] = []
  for (const key of LIST_KEYS) {
    if (selection[key].length > 0) pairs.push([key, selection[key].join(',')])
  }
  if (selection.match !== EVERYTHING.match) pairs.push(['match', selection.match])
  if (selection.q !== '') pairs.push(['q', selection.q])
  for (const key of DATE_KEYS) {
    const day = selection[key]
    if (day !== null) pairs.push([key, day])
  }
  if (selection.changed) pairs.push(['changed', 'yes'])
  return pairs
}
