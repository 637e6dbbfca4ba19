/** What is wrong with a proposal, by the place in it where it has to be put right. */
import * as z from 'zod/mini'
import { FAULT_CODES } from '../records/checks/fault-code.ts'

export const FieldFaultSchema = z.strictObject({
  /** Where in the body: `changes.0.report.note.en`; empty for the whole of it. */
  field: z.string(),
  reason: z.enum(FAULT_CODES),
  /** In English, for logs and scripts. */
  detail: z.string(),
  /** What it is about: the source that has the same address, the report whose party is no longer one. */
  value: z.exactOptional(z.string()),
  allowed: z.exactOptional(z.array(z.string())),
})
export type FieldFault = z.infer<typeof FieldFaultSchema>
