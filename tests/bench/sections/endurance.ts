/** Whether memory stays what it is while the service answers for ten minutes: what is kept, what is new each time, in turns. */
import { median, type Figure } from '../figure.ts'
import { ASKS, headersOf, load } from '../load.ts'
import { startBenchService, type BenchService } from '../service.ts'

const MINUTES = 10
const SECONDS_OF_EACH = 12
const ASKING_AT_ONCE = 8
/** Of the last three minutes, in what the second to fourth took: garbage comes and goes. */
const MOST_GROWTH = 1.1

/** A day that was not asked for yet, so that nothing of the answer is there. */
function* days(): Generator<string, never> {
  for (let number = 0; ; number += 1) {
    const day = new Date(Date.UTC(2016, 0, 1 + (number % 3650)))
    yield day.toISOString().slice(0, 10)
  }
}

async function askForNewPages({ address }: BenchService, fresh: Generator<string, never>): Promise<number> {
  const until = performance.now() + SECONDS_OF_EACH * 1000
  let answered = 0
  const ask = async (): Promise<void> => {
    while (performance.now() < until) {
      const response = await fetch(`${address}/en/milestones?asOf=${fresh.next().value}`)
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: ASKING_AT_ONCE }, ask))
  return answered
}

export async function measureEndurance(milestones: number): Promise<Figure[]> {
  const service = await startBenchService(milestones)
  const fresh = days()
  const memory: number[] = []
  let answered = 0
  try {
    for (let minute = 1; minute <= MINUTES; minute += 1) {
      for (const ask of ASKS) {
        answered += (await load(service, ask, await headersOf(service.address, ask), SECONDS_OF_EACH)).requests
      }
      answered += await askForNewPages(service, fresh)
      memory.push(service.memory())
      process.stderr.write(`minute ${minute}: ${Math.round(service.memory())} MB\n`)
    }
  } finally {
    await service.stop()
  }
  const section = 'endurance'
  const at = `${milestones} milestones`
  const early = { name: 'minutes 2 to 4', value: median(memory.slice(1, 4)) }
  return [
    { section, name: `requests in ${MINUTES} minutes, ${at}`, value: answered, unit: '' },
    {
      section,
      name: `memory in the last three minutes, ${at}`,
      value: median(memory.slice(-3)),
      unit: 'MB',
      against: early,
      most: MOST_GROWTH,
    },
    { section, name: `most memory, ${at}`, value: Math.max(...memory), unit: 'MB' },
  ]
}
