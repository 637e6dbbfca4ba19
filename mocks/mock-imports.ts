/**
 * Imports in the mocks: the contract's own code over a store in memory, and the service's own readers of files, loaded when
 * the first file comes. Here they run in the page itself, with no limit of time or memory around them.
 */
import type { Caller } from '#src/domain/access/caller.ts'
import { DaySchema } from '#src/domain/calendar-date.ts'
import type { DeskStore } from '#src/domain/contract/desk/desk-store.ts'
import { admitImport, answerImport } from '#src/domain/contract/import/answer-import.ts'
import { dryRunOf, type DryRunResult } from '#src/domain/contract/import/dry-run-result.ts'
import { MOST_IMPORT_BYTES } from '#src/domain/contract/import/import-routes.ts'
import {
  begunImport,
  type ImportOrder,
  type ImportStore,
  type StoredImport,
} from '#src/domain/contract/import/import-store.ts'
import { refuseImport } from '#src/domain/contract/import/refuse-import.ts'
import type { Answer, Question } from '#src/domain/contract/question.ts'
import { newId, surroundingsOf } from './mock-desk.ts'
import { textOf } from './mock-body.ts'
import { PAGE_UNPACKER } from './page-unpacker.ts'

async function tried(desk: DeskStore, { file, language }: ImportOrder): Promise<DryRunResult> {
  const { readImport } = await import('#src/reading/read-import.ts')
  const { revision, fingerprint, dataset } = await desk.current()
  const today = DaySchema.parse(new Date().toISOString().slice(0, 10))
  return dryRunOf(
    await readImport(file, PAGE_UNPACKER),
    { revision, fingerprint, dataset, today, language },
    () => undefined,
  )
}

export function memoryImports(desk: DeskStore): ImportStore {
  const kept = new Map<string, StoredImport & { readonly owner: string }>()
  const change = (id: string, changed: Partial<StoredImport>): void => {
    const one = kept.get(id)
    if (one !== undefined) kept.set(id, { ...one, ...changed })
  }
  return {
    begin: async (order) => {
      const { revision: base } = await desk.current()
      const { owner, file } = order
      const at = new Date().toISOString()
      const begun = begunImport({ id: `i${newId()}`, file: file.name, format: file.format, at, base })
      kept.set(begun.id, { ...begun, owner })
      const done = { stage: 'done', done: 1 } as const
      void tried(desk, order).then(
        (result) => kept.get(begun.id)?.state === 'running' && change(begun.id, { ...done, state: 'done', result }),
        () => change(begun.id, { ...done, state: 'failed' }),
      )
      return begun
    },
    find: async (id, owner) => {
      const { owner: whose, ...found } = kept.get(id) ?? { owner: null }
      return whose === owner && 'id' in found ? found : null
    },
    cancel: async (id) => {
      if (kept.get(id)?.state === 'running') change(id, { state: 'cancelled', stage: 'done', done: 1 })
    },
    noteDraft: async (id, draft) => change(id, { draft }),
  }
}

export async function answerAboutImport(
  store: ImportStore,
  desk: DeskStore,
  caller: Caller | null,
  question: Question,
  request: Request,
): Promise<Answer> {
  const { headers } = request
  const admitted = admitImport({
    ...question,
    caller,
    address: null,
    contentType: headers.get('content-type'),
    idempotencyKey: headers.get('idempotency-key'),
  })
  if ('status' in admitted) return admitted
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length > Math.min(MOST_IMPORT_BYTES, admitted.route.mostBytes || MOST_IMPORT_BYTES)) {
    return refuseImport('too-large')
  }
  return answerImport(admitted, { bytes, text: () => textOf(bytes) }, { store, desk: surroundingsOf(desk) })
}
