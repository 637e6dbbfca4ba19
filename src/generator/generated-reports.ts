/** Reports that a milestone of its nature could have. */
import type { MilestoneRecord } from '#src/domain/records/milestone.ts'
import type { Source } from '#src/domain/records/source.ts'
import { STATUSES, type Nature, type Rollup, type Status } from '#src/domain/vocabulary.ts'
import type { SeededRandom } from './seeded-random.ts'

type Template = Pick<MilestoneRecord, 'id' | 'nature' | 'rollup' | 'countries' | 'reports'>

const MOST_REPORTS = 6
const FIRST_YEAR = 2016
const RECORDED = '2026-11-23'

function statusFor(nature: Nature, rollup: Rollup, isOfParty: boolean, random: SeededRandom): Status {
  const possible = STATUSES.filter(
    (status) =>
      !(status === 'achieved' && nature === 'series') &&
      !(status === 'declined' && (!isOfParty || rollup === 'joint-act')),
  )
  return random.pick(possible)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** A date in the given year, in any of the three precisions. */
function dateIn(year: number, random: SeededRandom): string {
  const month = `${year}-${twoDigits(random.below(12) + 1)}`
  return random.pick([String(year), month, `${month}-${twoDigits(random.below(28) + 1)}`])
}

function dueFor(nature: Nature, random: SeededRandom): object {
  if (!random.chance(0.25)) return {}
  const kind = nature === 'time-limited' ? 'expiry' : nature === 'series' ? 'meeting' : 'deadline'
  return { due: { kind, date: dateIn(2024 + random.below(5), random) } }
}

export function generatedReports(template: Template, sources: readonly Source[], random: SeededRandom): unknown[] {
  const { id, nature, rollup, countries } = template
  const count = random.below(MOST_REPORTS + 1)
  const years = Array.from({ length: count }, () => FIRST_YEAR + random.below(11)).toSorted((a, b) => a - b)
  return years.map((year, index) => {
    const isOfParty = rollup !== 'joint-act' && random.chance(0.4)
    return {
      id: `${id}.${index + 1}`,
      date: dateIn(year, random),
      recorded: RECORDED,
      status: statusFor(nature, rollup, isOfParty, random),
      ...(isOfParty ? { parties: [random.pick(countries)] } : {}),
      ...(nature === 'series' && random.chance(0.5) ? { round: true } : {}),
      ...dueFor(nature, random),
      ...(index > 0 && random.chance(0.03) ? { corrects: `${id}.${index}` } : {}),
      note: random.pick(template.reports).note,
      sources: [random.pick(sources).id],
    }
  })
}
