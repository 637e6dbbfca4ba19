import { describe, expect, it } from 'vitest'
import bodies from '#src/dataset/bodies.json'
import events from '#src/dataset/events.json'
import framework from '#src/dataset/framework.json'
import milestones from '#src/dataset/milestones.json'
import sources from '#src/dataset/sources.json'
import { faultText } from './checks/fault.ts'
import type { RawDataset } from './dataset.ts'
import { parseDataset } from './parse-dataset.ts'

const REFERENCE: RawDataset = { framework, milestones, events, sources, bodies }

const TEXT = { en: 'Words' }
const REPORT = {
  id: 'one.1',
  date: '2024',
  recorded: '2026-11-23',
  status: 'agreed',
  note: TEXT,
  sources: ['sun-2025'],
}
const MILESTONE = {
  id: 'one',
  measure: 'political-trust',
  nature: 'outcome',
  rollup: 'all',
  strength: 'paper',
  countries: ['CN', 'JP'],
  kind: 'dialogue',
  sector: null,
  title: TEXT,
  summary: TEXT,
  bodies: ['Baidu'],
  evidenceUntil: '2026-06-30',
  reports: [REPORT],
}

function faultsOf(changes: Partial<RawDataset>): string[] {
  return parseDataset({ ...REFERENCE, milestones: [], ...changes }).faults.map(faultText)
}

function ofMilestone(changes: object): string[] {
  return faultsOf({ milestones: [{ ...MILESTONE, ...changes }] })
}

function ofReports(...reports: object[]): string[] {
  return ofMilestone({ reports: reports.map((report) => ({ ...REPORT, ...report })) })
}

describe('parseDataset(raw)', () => {
  it('reads the reference records', () => {
    const { dataset, faults } = parseDataset(REFERENCE)
    expect(faults).toEqual([])
    expect(dataset?.milestones).toHaveLength(70)
    expect(dataset?.framework.measures).toHaveLength(24)
    expect(dataset?.events).toHaveLength(45)
    expect(dataset?.sources).toHaveLength(269)
  })

  it('reads the milestone that the tables below break', () => {
    expect(ofMilestone({})).toEqual([])
  })

  it.each<[name: string, changes: object, fault: string]>([
    [
      'a missing field',
      { kind: undefined },
      'kind: should be one of agreement, declaration, dialogue, institution, market-opening, program, project, regulation',
    ],
    ['a missing text', { title: undefined }, 'title: is missing'],
    ['an unknown field', { colour: 'red' }, 'colour: is not a known field'],
    ['a text without any language', { title: {} }, 'title: give at least one language'],
    ['a language that is not one of ours', { title: { en: 'a', fr: 'b' } }, 'title.fr: is not a known field'],
    ['an empty text', { title: { en: ' ' } }, 'title.en: write a text, or leave the language out'],
    ['an unknown status word', { nature: 'dream' }, 'nature: should be one of outcome, series, time-limited'],
    ['no country', { countries: [] }, 'countries: name at least one country'],
    ['a country twice', { countries: ['CN', 'CN'] }, 'countries[1]: CN is named twice'],
    [
      'a day that does not exist',
      { evidenceUntil: '2026-02-30' },
      'evidenceUntil: this date does not exist in the calendar',
    ],
    ['an unknown measure', { measure: 'none' }, 'measure: there is no measure none'],
    ['an unknown body', { bodies: ['Nobody'] }, 'bodies[0]: there is no body with the English name Nobody'],
    [
      'a party that is also concerned',
      { concerns: ['JP', 'KR'] },
      'concerns[0]: JP already acts, so it is not only concerned',
    ],
    ['a cadence of an outcome', { cadenceMonths: 12 }, 'cadenceMonths: only a series has a cadence'],
    ['a cadence of no time', { nature: 'series', cadenceMonths: 0 }, 'cadenceMonths: is less than 1'],
    ['a control character', { title: { en: 'a\u0007b' } }, 'title.en: holds the invisible character U+0007'],
    ['an override of direction', { title: { en: 'a\u202Eb' } }, 'title.en: holds the invisible character U+202E'],
    ['half a character', { title: { en: '\uD800' } }, 'title.en: holds half a character'],
    ['an id with capitals', { id: 'One', reports: [] }, 'id: use lower-case letters, digits and single hyphens'],
  ])('refuses %s', (_, changes, fault) => {
    const id = 'id' in changes ? 'One' : 'one'
    expect(ofMilestone(changes)).toEqual([`milestones.json: ${id}: ${fault}`])
  })

  it.each<[name: string, report: object, fault: string]>([
    ['of another milestone', { id: 'two.1' }, '.id: should begin with one.'],
    ['without a source', { sources: [] }, '.sources: name at least one source'],
    ['with an unknown source', { sources: ['none'] }, '.sources[0]: there is no source none'],
    ['with a source twice', { sources: ['sun-2025', 'sun-2025'] }, '.sources[1]: sun-2025 is named twice'],
    ['for a country that does not act', { parties: ['KR'] }, '.parties[0]: KR is not a country of the milestone'],
    ['for a party twice', { parties: ['CN', 'CN'] }, '.parties[1]: CN is named twice'],
    ['that all declined', { status: 'declined' }, '.status: only a named party can decline'],
    ['of a round', { round: true }, '.round: only a series has rounds'],
    ['that says round: false', { round: false }, '.round: should be one of true'],
    ['with a month that does not exist', { date: '2026-13' }, '.date: this date does not exist in the calendar'],
    ['recorded in a month', { recorded: '2026-11' }, '.recorded: write a full date, for example 2026-12-31'],
    ['that corrects itself', { corrects: 'one.1' }, '.corrects: a report cannot correct itself'],
    [
      'that corrects what is not there',
      { corrects: 'one.9' },
      '.corrects: no earlier report of this milestone has the id one.9',
    ],
    [
      'with an unknown kind of due date',
      { due: { kind: 'wish', date: '2027' } },
      '.due.kind: should be one of deadline, expiry, meeting',
    ],
  ])('refuses a report %s', (_, report, fault) => {
    expect(ofReports(report)).toEqual([`milestones.json: one: reports[0]${fault}`])
  })

  it('refuses a series that is achieved, and a joint act that a party declined', () => {
    const achieved = { nature: 'series', reports: [{ ...REPORT, status: 'achieved' }] }
    expect(ofMilestone(achieved)).toEqual(['milestones.json: one: reports[0].status: a series is never achieved'])
    const declined = { rollup: 'joint-act', reports: [{ ...REPORT, status: 'declined', parties: ['JP'] }] }
    expect(ofMilestone(declined)).toEqual([
      'milestones.json: one: reports[0].status: a party cannot decline a joint act: the act itself has one status',
    ])
  })

  it('accepts a correction that looks back, and refuses a circle where it looks ahead', () => {
    expect(ofReports({}, { id: 'one.2', corrects: 'one.1' })).toEqual([])
    expect(ofReports({ corrects: 'one.2' }, { id: 'one.2', corrects: 'one.1' })).toEqual([
      'milestones.json: one: reports[0].corrects: no earlier report of this milestone has the id one.2',
    ])
  })

  it('refuses a correction that was recorded before what it corrects', () => {
    expect(ofReports({}, { id: 'one.2', corrects: 'one.1', recorded: '2026-11-22' })).toEqual([
      'milestones.json: one: reports[1].recorded: is before one.1, which it corrects, was recorded',
    ])
  })

  it('refuses ids that two records share, in each file and across milestones', () => {
    expect(faultsOf({ milestones: [MILESTONE, { ...MILESTONE, reports: [] }] })).toEqual([
      'milestones.json: one: id: the id one is already that of another',
    ])
    expect(faultsOf({ milestones: [{ ...MILESTONE, reports: [REPORT, REPORT] }] })).toEqual([
      'milestones.json: one: reports[1].id: the id one.1 is already that of another',
    ])
    expect(faultsOf({ sources: [...sources, sources[0]] })).toHaveLength(1)
    expect(faultsOf({ events: [...events, events[0]] })).toHaveLength(1)
  })

  it('refuses bodies without an English name, and two names that give one id', () => {
    expect(faultsOf({ bodies: [...bodies, { name: { ja: '省' } }] })).toEqual([
      `bodies.json: #${bodies.length + 1}: name.en: is missing: milestones refer to a body by its English name`,
    ])
    expect(faultsOf({ bodies: [...bodies, { name: { en: 'BAIDU!' } }] })).toEqual([
      'bodies.json: BAIDU!: name.en: the id baidu is already that of Baidu',
    ])
  })

  it('refuses a frame without one of the four paths', () => {
    const [first, ...others] = framework.paths
    expect(faultsOf({ framework: { ...framework, paths: others } })).toEqual([
      `framework.json: framework: paths: the four paths are external-interference, co-development, application, governance; missing: ${first?.id ?? ''}`,
    ])
  })

  it('refuses an address that is not of the web', () => {
    const [first, second, ...others] = sources
    expect(faultsOf({ sources: [first, { ...second, url: 'javascript:alert(1)' }, ...others] })).toEqual([
      `sources.json: ${second?.id ?? ''}: url: give an http or https address`,
    ])
  })

  it('refuses an event without a known source', () => {
    expect(faultsOf({ events: [{ ...events[0], sources: ['none'] }] })).toEqual([
      `events.json: ${events[0]?.id ?? ''}: sources[0]: there is no source none`,
    ])
  })

  it('refuses what is not a list, and names every fault of all files at once', () => {
    const faults = faultsOf({ events: {}, milestones: [{ ...MILESTONE, measure: 'none' }, 7], bodies: null })
    expect(faults).toEqual([
      'milestones.json: #2: should be an object',
      'events.json: the file: should be a list of records',
      'bodies.json: the file: should be a list of records',
      'milestones.json: one: measure: there is no measure none',
      'milestones.json: one: bodies[0]: there is no body with the English name Baidu',
    ])
  })
})
