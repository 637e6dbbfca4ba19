/** Requests that the service answers, beside a bare server that sends the same bytes, in turns in one run. */
import { median, type Figure } from '../figure.ts'
import { ASKS, bareServerFor, headersOf, load, type Ask, type Loaded } from '../load.ts'
import { untilIdle } from '../process-figures.ts'
import { startBenchService, type BenchService } from '../service.ts'

/** In turns, so that other work on the machine meets both. */
const ROUNDS = 3
const SECONDS = 4
const LEAST_SHARE = 0.7
/** Of the 99th percentile, in medians. */
const MOST_SPREAD = 5
const MILLISECOND = 1000

function perSecond(rounds: readonly Loaded[]): number {
  return median(rounds.map((round) => round.perSecond))
}

/** The time of the processor does not grow with what else the machine does. */
function processorTime(rounds: readonly Loaded[]): number {
  const sum = (of: (round: Loaded) => number): number => rounds.reduce((total, round) => total + of(round), 0)
  return (MILLISECOND * sum((round) => round.processorSeconds)) / sum((round) => round.requests)
}

async function measureAsk(service: BenchService, ask: Ask, at: string): Promise<Figure[]> {
  const section = 'throughput'
  const headers = await headersOf(service.address, ask)
  const bare = await bareServerFor(service.address, ask)
  const ours: Loaded[] = []
  const floor: Loaded[] = []
  // The first requests find code that was never run.
  await load(service, ask, headers, 1)
  await load(bare, ask, headers, 1)
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await load(service, ask, headers, SECONDS))
    floor.push(await load(bare, ask, headers, SECONDS))
  }
  bare.stop()
  const name = `${ask.name}, ${at}`
  return [
    {
      section,
      name,
      value: perSecond(ours),
      unit: '/s',
      against: { name: 'bare server', value: perSecond(floor) },
      least: LEAST_SHARE,
    },
    {
      section,
      name: `processor time of a request, ${name}`,
      value: processorTime(ours),
      unit: 'ms',
      against: { name: 'bare server', value: processorTime(floor) },
    },
    {
      section,
      name: `99th percentile of ${name}`,
      value: median(ours.map(({ slow }) => slow)),
      unit: 'ms',
      against: { name: 'median', value: median(ours.map((round) => round.median)) },
      most: MOST_SPREAD,
    },
  ]
}

export async function measureThroughput(milestones: number): Promise<Figure[]> {
  const at = `${milestones} milestones`
  const service = await startBenchService(milestones)
  const figures: Figure[] = []
  try {
    await untilIdle(service.figures)
    for (const ask of ASKS) figures.push(...(await measureAsk(service, ask, at)))
    figures.push({ section: 'throughput', name: `memory after it, ${at}`, value: service.memory(), unit: 'MB' })
    return figures
  } finally {
    await service.stop()
  }
}
