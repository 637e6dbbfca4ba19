/** What the system says of a running process; not a number where it does not say. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const MEGABYTE = 1_000_000
const TICKS_IN_A_SECOND = 100

export interface ProcessFigures {
  /** Resident, in megabytes. */
  readonly memory: number
  readonly processorSeconds: number
}

const LOOK_MILLISECONDS = 1000
/** Of a second, by a process that has nothing to do. */
const IDLE_SECONDS = 0.05
const MOST_LOOKS = 120

/** Until compressing and drawing ahead are over, which would otherwise be part of what is measured next. */
export async function untilIdle(figures: () => ProcessFigures): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const before = figures().processorSeconds
    await sleep(LOOK_MILLISECONDS)
    if (!(figures().processorSeconds - before > IDLE_SECONDS)) return
  }
}

export function processFigures(pid: number | undefined): ProcessFigures {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return {
      memory: (kilobytes * 1024) / MEGABYTE,
      processorSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_IN_A_SECOND,
    }
  } catch {
    return { memory: Number.NaN, processorSeconds: Number.NaN }
  }
}
