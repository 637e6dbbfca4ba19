/** Traces the faults of records back to the part of a proposal that brought them. */
import type { DatasetFile, Fault } from '../records/checks/fault.ts'

interface Origin {
  readonly file: DatasetFile
  readonly record: string
  /** `reports[3]`, or empty for the record itself. */
  readonly part: string
  /** Where in the proposal it stands: `changes.0.report`. */
  readonly field: string
}

/** `reports[2].note.en` in the spelling of field paths of a request: `reports.2.note.en`. */
function joined(field: string, rest: string): string {
  const path = rest.replaceAll(/\[(\d+)\]/g, '.$1')
  return path === '' || path.startsWith('.') ? `${field}${path}` : `${field}.${path}`
}

export class FaultOrigins {
  readonly #origins: Origin[] = []

  add(origin: Origin): void {
    this.#origins.push(origin)
  }

  /** Where in the proposal a fault has to be put right: at the nearest part that a change brought. */
  fieldOf(fault: Fault): string {
    const own = this.#origins.filter(({ file, record }) => file === fault.file && record === fault.record)
    const part = own.findLast((origin) => origin.part !== '' && fault.field.startsWith(origin.part))
    if (part !== undefined) return joined(part.field, fault.field.slice(part.part.length))
    const whole = own.findLast((origin) => origin.part === '')
    if (whole === undefined) return 'changes'
    // A report that stood before is at odds with what its milestone has become.
    return fault.field.startsWith('reports[') ? whole.field : joined(whole.field, fault.field)
  }
}
