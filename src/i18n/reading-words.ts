import type { StatusReading } from '#src/domain/status-reading.ts'
import type { Messages } from './messages/messages.ts'

/** The word for a status as it is to be read. */
export function readingWords(reading: StatusReading, { terms }: Messages): string {
  switch (reading) {
    case 'running':
      return terms.seriesRunning
    case 'in-effect':
      return terms.timeLimitedInEffect
    case 'expired':
      return terms.expiredNoReport
    case 'proposed':
    case 'agreed':
    case 'in-progress':
    case 'achieved':
    case 'stalled':
    case 'suspended':
    case 'dropped':
    case 'declined':
    case 'no-record':
      return terms.status[reading]
  }
}
