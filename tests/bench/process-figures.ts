/** What the system says of a running process; not a number where it does not say. */
import { readFileSync } from 'node:fs'

const MEGABYTE = 1_000_000
const TICKS_IN_A_SECOND = 100

export interface ProcessFigures {
  /** Resident, in megabytes. */
  readonly memory: number
  readonly processorSeconds: number
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
