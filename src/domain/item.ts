/** What is shown of a milestone: the same object on screen, on paper, in files and in the API. */
import { gradeOf, inDisplayOrder, type Assessment, type Evidence } from './assessment.ts'
import type { CalendarDate } from './calendar-date.ts'
import type { Flag } from './flags/flag.ts'
import type { Milestone, Report } from './records/milestone.ts'
import type { SetDue } from './status/due-dates.ts'
import { isOpen } from './status/open.ts'
import type { Text } from './text.ts'
import { COUNTRIES, type Country, type DueKind, type Grade, type PathId, type Status } from './vocabulary.ts'

export interface ItemParty {
  readonly country: Country
  readonly status: Status | null
  readonly since: CalendarDate | null
}

export interface ItemDue {
  readonly country: Country
  readonly kind: DueKind
  readonly date: CalendarDate
  /** Id of the report that set the date. */
  readonly setBy: string
}

export interface Item extends Pick<
  Milestone,
  'id' | 'measure' | 'nature' | 'rollup' | 'strength' | 'kind' | 'sector' | 'countries' | 'bodies' | 'evidenceUntil'
> {
  readonly path: PathId
  readonly concerns: readonly Country[]
  readonly title: Text
  readonly summary: Text
  /** The chosen country's own status when exactly one is chosen, else the joint status; null: no record. */
  readonly status: Status | null
  /** Whose status `status` is: a party, or all of them together. */
  readonly statusOf: Country | 'joint'
  /** The one chosen country is only concerned: it has no status of its own and sees the joint one. */
  readonly concerned: boolean
  readonly jointStatus: Status | null
  readonly open: boolean
  readonly parties: readonly ItemParty[]
  readonly flags: readonly Flag[]
  /** Over all counted reports. */
  readonly grade: Grade | null
  /** Over the report that the shown status rests on. */
  readonly latestGrade: Grade | null
  readonly dues: readonly ItemDue[]
  /** The last counted report: the chosen country's own when it is a party; null without a record. */
  readonly latestReport: Report | null
  /** Id of the report that the shown status rests on: with roll-up `all` it need not be the latest one. */
  readonly restsOn: string | null
}

/** The one country a selection is about, or null when it names none or several (rules "Filter"). */
export function soleCountry(countries: readonly Country[]): Country | null {
  const distinct = COUNTRIES.filter((country) => countries.includes(country))
  return distinct.length === 1 ? (distinct[0] ?? null) : null
}

export interface ItemContext {
  readonly pathOf: (measureId: string) => PathId
  readonly evidence: Evidence
}

/** The shown item, from one country's point of view or from all three's. */
export function itemOf(assessment: Assessment, viewer: Country | null, context: ItemContext): Item {
  const { milestone, parties, joint } = assessment
  const own = viewer === null ? null : (parties.find(({ country }) => country === viewer) ?? null)
  const shown = own === null ? joint.status : own.status
  const latestReport = (own === null ? assessment.counted : own.reports).at(-1) ?? null
  const restsOn = own === null ? joint.restsOn : latestReport
  const seenParties = viewer === null ? parties : parties.filter(({ country }) => country === viewer)
  return {
    id: milestone.id,
    path: context.pathOf(milestone.measure),
    measure: milestone.measure,
    nature: milestone.nature,
    rollup: milestone.rollup,
    strength: milestone.strength,
    kind: milestone.kind,
    sector: milestone.sector,
    countries: milestone.countries,
    concerns: milestone.concerns ?? [],
    bodies: milestone.bodies,
    title: milestone.title,
    summary: milestone.summary,
    status: shown,
    statusOf: own === null ? 'joint' : own.country,
    concerned: viewer !== null && own === null,
    jointStatus: joint.status,
    open: isOpen(shown, milestone.nature),
    parties: parties.map(({ country, status, since }) => ({ country, status, since })),
    flags: inDisplayOrder([...seenParties.flatMap(({ flags }) => flags), ...assessment.itemFlags]),
    grade: assessment.grade,
    latestGrade: restsOn === null ? null : gradeOf([restsOn], context.evidence),
    dues: parties.flatMap(({ country, due }) => (due === null ? [] : [itemDue(country, due)])),
    latestReport,
    restsOn: restsOn?.id ?? null,
    evidenceUntil: milestone.evidenceUntil,
  }
}

function itemDue(country: Country, due: SetDue): ItemDue {
  return { country, kind: due.kind, date: due.date, setBy: due.report.id }
}

/** Every country the item touches: those that act and those it concerns. */
export function touchedCountries(item: Pick<Item, 'countries' | 'concerns'>): readonly Country[] {
  return COUNTRIES.filter((country) => item.countries.includes(country) || item.concerns.includes(country))
}
