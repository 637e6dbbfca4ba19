import { echo } from '#src/domain/import/echo.ts'
import type { FileReason } from '#src/domain/import/import-reason.ts'
import type { FileFault } from '#src/domain/import/incoming.ts'

/** A file, or a part of it, that is not read any further. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile'
  readonly fault: FileFault

  constructor(reason: FileReason, value = '', sheet = '') {
    super(`${reason} ${value}`)
    this.fault = { sheet: echo(sheet), reason, value: echo(value) }
  }
}
