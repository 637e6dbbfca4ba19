/** How soon the service answers, and in how much memory. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Figure } from '../figure.ts'
import { startBenchService } from '../service.ts'

/** Until compressing and the first drawings are over. */
const QUIET_MILLISECONDS = 30_000
const SMALL = 100
const COLD = { most: 4 }
const WARM = { most: 1.5 }
const MEMORY = { most: 250 }

export async function measureStartUp(milestones: number): Promise<Figure[]> {
  const section = 'start-up'
  const at = `${milestones} milestones`
  const figures: Figure[] = []
  for (const isCold of [true, false]) {
    const service = await startBenchService(milestones, isCold)
    const { milliseconds, processorSeconds } = service.started
    const how = isCold ? 'cold, with loading' : 'warm'
    const limits = milestones > SMALL ? {} : isCold ? COLD : WARM
    figures.push(
      { section, name: `first answer ${how}, ${at}`, value: milliseconds / 1000, unit: 's', ...limits },
      { section, name: `processor time of it, ${how}, ${at}`, value: processorSeconds, unit: 's' },
      { section, name: `memory at the first answer ${how}, ${at}`, value: service.memory(), unit: 'MB' },
    )
    if (!isCold) {
      await (await fetch(`${service.address}/en`, { headers: { accept: 'text/html' } })).arrayBuffer()
      await sleep(QUIET_MILLISECONDS)
      const limit = milestones > 10_000 ? {} : MEMORY
      figures.push({ section, name: `memory at rest, ${at}`, value: service.memory(), unit: 'MB', ...limit })
    }
    await service.stop()
  }
  return figures
}
