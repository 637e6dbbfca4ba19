import type { FaultCode } from './fault-code.ts'

/** How the checks of one record report. */
export type Complain = (field: string, code: FaultCode, reason: string) => void

/** Complains of every value that stands in the list a second time. */
export function complainOfRepeats(values: readonly string[], field: string, complain: Complain): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) < index) complain(`${field}[${index}]`, 'named-twice', `${value} is named twice`)
  })
}
