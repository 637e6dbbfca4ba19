/** Milestones for tests, their reports written one a line so that a history reads as a table. */
import { MilestoneSchema, ReportSchema, type Milestone, type Report } from '#src/domain/records/milestone.ts'

export interface MilestoneOverrides extends Partial<Omit<Milestone, 'evidenceUntil' | 'reports'>> {
  readonly evidenceUntil?: string
}

/** What one word of a line adds to the report. */
function fieldOf(word: string, milestone: string): object {
  const [name = '', value = ''] = word.split('=')
  switch (name) {
    case 'round':
      return { round: true }
    case 'recorded':
      return { recorded: value }
    case 'corrects':
      return { corrects: `${milestone}.${value}` }
    case 'sources':
      return { sources: value.split(',') }
    case 'deadline':
    case 'expiry':
    case 'meeting':
      return { due: { kind: name, date: value } }
    default:
      return { parties: word.split(',') }
  }
}

/**
 * A report from a line: date, status, and any of `CN,JP` (the parties it speaks for), `round`, `deadline=2027`,
 * `expiry=…`, `meeting=…`, `corrects=2` (the number of a report), `recorded=2026-01-01`, `sources=a,b`.
 */
export function buildReport(line: string, number = 1, milestone = 'talks'): Report {
  const [date, status, ...words] = line.split(/ +/)
  const standard = { recorded: '2026-11-23', note: 'What happened.', sources: ['joint-statement', 'un-report'] }
  const fields = words.map((word) => fieldOf(word, milestone))
  return ReportSchema.parse(Object.assign({ id: `${milestone}.${number}`, date, status, ...standard }, ...fields))
}

export function buildReports(...lines: string[]): Report[] {
  return lines.map((line, index) => buildReport(line, index + 1))
}

/** An outcome of all three, well sourced and searched to the end of 2030, so that only what a test writes raises a flag. */
export function buildMilestone(lines: readonly string[] = [], overrides: MilestoneOverrides = {}): Milestone {
  const { id = 'talks' } = overrides
  return MilestoneSchema.parse({
    id,
    measure: 'external-risk-dialogue',
    nature: 'outcome',
    rollup: 'all',
    strength: 'statement',
    countries: ['CN', 'JP', 'KR'],
    kind: 'dialogue',
    sector: null,
    title: 'Talks',
    summary: 'The three talk.',
    bodies: [],
    evidenceUntil: '2030-12-31',
    ...overrides,
    reports: lines.map((line, index) => buildReport(line, index + 1, id)),
  })
}
