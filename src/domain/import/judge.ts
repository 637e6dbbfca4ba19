/** What can be said of one row. */
import type { Change } from '../editing/change.ts'
import type { Candidate, Judged } from './candidate.ts'
import { echo } from './echo.ts'
import type { FieldFault } from '../editing/field-fault.ts'
import type { ImportReason } from './import-reason.ts'
import type { IncomingRecord, RowFault } from './incoming-record.ts'
import type { KnownRecords } from './known-records.ts'
import type { RowFate } from './row-fate.ts'

export type FaultsOf = (faults: readonly FieldFault[]) => RowFault[]

export class Judge {
  readonly #incoming: IncomingRecord
  readonly #known: KnownRecords
  readonly id: string | null

  constructor(incoming: IncomingRecord, known: KnownRecords, id: string | null) {
    this.#incoming = incoming
    this.#known = known
    this.id = id
  }

  get before(): object | null {
    return this.id === null ? null : (this.#known.byKind[this.#incoming.kind].get(this.id) ?? null)
  }

  row(fate: RowFate['fate'], more: Partial<RowFate> = {}): RowFate {
    const { kind, place } = this.#incoming
    return {
      ...place,
      kind,
      id: this.id === null ? null : echo(this.id),
      fate,
      fields: [],
      faults: [],
      remarks: [],
      ...more,
    }
  }

  refused(faults: readonly RowFault[], fields: readonly string[] = []): Judged {
    return { row: this.row('refused', { faults, fields }), candidate: null }
  }

  refusedFor(path: string, reason: ImportReason, value?: string, fields: readonly string[] = []): Judged {
    const field = path === '' ? '' : this.#incoming.fieldName(path)
    const detail = reason.replaceAll('-', ' ')
    return this.refused([{ field, reason, detail, ...(value === undefined ? {} : { value }) }], fields)
  }

  same(): Judged {
    return { row: this.row('same'), candidate: null }
  }

  names(paths: readonly string[]): string[] {
    return [...new Set(paths.map((path) => this.#incoming.fieldName(path)))]
  }

  taken(
    fate: 'new' | 'changed',
    change: Change,
    more: Partial<Pick<Candidate, 'namedId'>> & Partial<RowFate> = {},
  ): Judged {
    const { namedId = null, ...rowMore } = more
    const row = { ...this.row(fate, rowMore), fate }
    return { row, candidate: { row, change, namedId, fieldName: this.#incoming.fieldName } }
  }
}
