/** What imports need of a store and of whoever runs them: a process of its own in the service, the page itself in the mocks. */
import type { ImportFormat } from '../../import/import-format.ts'
import type { Language } from '../../vocabulary.ts'
import type { DryRunResult } from './dry-run-result.ts'
import type { ImportView } from './import-schema.ts'

export interface StoredImport extends Pick<
  ImportView,
  'id' | 'file' | 'format' | 'at' | 'state' | 'stage' | 'done' | 'base' | 'draft'
> {
  /** Null until it is done. */
  readonly result: DryRunResult | null
}

/** An import as it begins. */
export function begunImport(begun: Pick<StoredImport, 'id' | 'file' | 'format' | 'at' | 'base'>): StoredImport {
  return { ...begun, state: 'running', stage: 'waiting', done: 0, result: null, draft: null }
}

export interface ImportOrder {
  /** Id of the actor. */
  readonly owner: string
  readonly file: { readonly name: string; readonly format: ImportFormat; readonly bytes: Uint8Array }
  readonly language: Language
}

export interface ImportStore {
  /** Null: enough are running. */
  begin(order: ImportOrder): Promise<StoredImport | null>
  /** Somebody else's is as good as none. */
  find(id: string, owner: string): Promise<StoredImport | null>
  cancel(id: string): Promise<void>
  noteDraft(id: string, draft: string): Promise<void>
}
