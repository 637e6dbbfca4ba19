/** One small case for each flag, for records in which no milestone has it. The page marks them as constructed. */
import { DaySchema } from '#src/domain/calendar-date.ts'
import { MilestoneSchema, type Milestone } from '#src/domain/records/milestone.ts'
import type { Day } from '#src/domain/calendar-date.ts'
import type { FlagId } from '#src/domain/vocabulary.ts'

type Line = Readonly<Record<string, unknown>>

interface Case {
  readonly asOf: string
  readonly reports: readonly Line[]
  readonly milestone?: Line
}

const AGREED = { date: '2025-01-15', status: 'agreed' }
const dueIn = (date: string, kind = 'deadline'): Line => ({ ...AGREED, due: { kind, date } })
const IN_EFFECT = { date: '2025-01-15', status: 'achieved', due: { kind: 'expiry', date: '2025-12-31' } }

const CASES: Readonly<Record<FlagId, Case>> = {
  overdue: { asOf: '2026-01-01', reports: [dueIn('2025-12')] },
  expired: { asOf: '2026-01-01', reports: [IN_EFFECT], milestone: { nature: 'time-limited' } },
  'went-backwards': { asOf: '2025-06-30', reports: [AGREED, { date: '2025-06-01', status: 'suspended' }] },
  lapsed: {
    asOf: '2025-12-31',
    reports: [{ date: '2024-01-15', status: 'in-progress', round: true }],
    milestone: { nature: 'series', cadenceMonths: 12 },
  },
  'due-soon': { asOf: '2025-12-01', reports: [dueIn('2025-12')] },
  expiring: { asOf: '2025-12-01', reports: [IN_EFFECT], milestone: { nature: 'time-limited' } },
  quiet: { asOf: '2025-12-31', reports: [AGREED] },
  split: {
    asOf: '2025-06-30',
    reports: [AGREED, { date: '2025-06-01', status: 'in-progress', parties: ['CN'] }],
  },
  're-dated': { asOf: '2025-06-30', reports: [dueIn('2025-09'), { ...dueIn('2025-12'), date: '2025-06-01' }] },
  thin: { asOf: '2025-06-30', reports: [AGREED] },
  undated: { asOf: '2025-06-30', reports: [AGREED] },
  'not-searched': { asOf: '2027-01-01', reports: [AGREED] },
}

/** The source that all constructed reports rest on. */
export const CONSTRUCTED_SOURCE = 'constructed'

export interface ConstructedCase {
  readonly milestone: Milestone
  readonly asOf: Day
}

/** @param title in the reader's language, says that it is constructed */
export function constructedCase(id: FlagId, title: string): ConstructedCase {
  const { asOf, reports, milestone } = CASES[id]
  return {
    asOf: DaySchema.parse(asOf),
    milestone: MilestoneSchema.parse({
      id: `constructed-${id}`,
      measure: 'constructed',
      nature: 'outcome',
      rollup: 'all',
      strength: 'statement',
      countries: ['CN', 'JP'],
      kind: 'dialogue',
      sector: null,
      title,
      summary: title,
      bodies: [],
      evidenceUntil: '2026-12-31',
      ...milestone,
      reports: reports.map((report, index) => ({
        id: `constructed-${id}.${index + 1}`,
        recorded: report['date'],
        note: title,
        sources: [CONSTRUCTED_SOURCE],
        ...report,
      })),
    }),
  }
}
