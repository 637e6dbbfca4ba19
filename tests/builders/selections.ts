/** Random selections over the reference records, for properties: mostly narrow in one or two keys, as readers are. */
import type { Selection } from '#src/domain/selection/selection.ts'
import {
  COUNTRIES,
  COUNTRY_MATCHES,
  FLAG_IDS,
  MILESTONE_KINDS,
  PATH_IDS,
  SECTOR_KEYS,
  STATUS_KEYS,
  STRENGTHS,
} from '#src/domain/vocabulary.ts'
import fc from 'fast-check'
import { days } from './arbitraries.ts'
import { REFERENCE } from './reference.ts'

const { measures, bodies } = REFERENCE.trackerFor('en').knownIds
const WORDS = ['', '', '', 'summit', 'AI', '정상회의', 'nothing has these words']

function some<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  const few = fc.subarray([...values], { minLength: 1, maxLength: Math.min(4, values.length) })
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few })
}

function date(): fc.Arbitrary<Selection['asOf']> {
  return fc.option(days({ min: 2023, max: 2028 }), { nil: null, freq: 2 })
}

export function selections(): fc.Arbitrary<Selection> {
  return fc
    .record({
      country: some(COUNTRIES),
      match: fc.constantFrom(...COUNTRY_MATCHES),
      path: some(PATH_IDS),
      measure: some(measures),
      status: some(STATUS_KEYS),
      flag: some(FLAG_IDS),
      kind: some(MILESTONE_KINDS),
      sector: some(SECTOR_KEYS),
      strength: some(STRENGTHS),
      body: some(bodies),
      q: fc.constantFrom(...WORDS),
      changed: fc.boolean(),
      asOf: date(),
      knownOn: date(),
      since: date(),
    })
    .map((selection) => ({ ...selection, changed: selection.changed && selection.since !== null }))
}
