/** What `npm run bench` was asked for. */
import { parseArgs } from 'node:util'

export const SECTIONS = ['start-up', 'first-view', 'interaction', 'throughput', 'briefing', 'export'] as const
/** Takes ten minutes by itself, and is measured only when it is named. */
const LONG_SECTIONS = ['endurance'] as const
const NAMED = [...SECTIONS, ...LONG_SECTIONS] as const
export type SectionName = (typeof NAMED)[number]

export const BENCH_HELP = `npm run bench -- [options]

  --only start-up,export   sections: ${SECTIONS.join(', ')} (all);
                           ${LONG_SECTIONS.join(', ')} (ten minutes, only when named)
  --large                  also at 100,000 milestones, which takes gigabytes and minutes
  --json FILE              the figures as JSON, too
`

export interface BenchOrder {
  readonly sections: readonly SectionName[]
  readonly sizes: readonly number[]
  readonly json: string | null
}

/** The real records are about as many as the first; the others are invented. */
const SIZES = [70, 10_000]
const LARGE = 100_000

function isSection(name: string): name is SectionName {
  return NAMED.some((section) => section === name)
}

/** @throws Error that names what was not understood; null when only help was asked for */
export function readBenchOrder(args: readonly string[]): BenchOrder | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      large: { type: 'boolean' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) return null
  const named: readonly string[] = values.only?.split(',') ?? SECTIONS
  const unknown = named.filter((name) => !isSection(name))
  if (unknown.length > 0) throw new Error(`No such section: ${unknown.join(', ')}. There are: ${NAMED.join(', ')}`)
  return {
    sections: NAMED.filter((section) => named.includes(section)),
    sizes: values.large === true ? [...SIZES, LARGE] : SIZES,
    json: values.json ?? null,
  }
}
