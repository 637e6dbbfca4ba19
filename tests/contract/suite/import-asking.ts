/** An import from its file to its end, as one person waits for it. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Actor } from '#src/domain/access/roles.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { ImportSchema, type ImportView } from '#src/domain/contract/import/import-schema.ts'
import { recordMediaType, type RecordExport } from '#src/domain/contract/import/record-routes.ts'
import type { DeskAsking, DraftDetail, Sent } from './desk-asking.ts'

const PATIENCE = 600
const PAUSE_MILLISECONDS = 50

type ImportFile = Required<Pick<Sent, 'raw' | 'type'>> & { readonly name: string }

export function jsonFile(raw: string): ImportFile {
  return { raw, type: 'application/json', name: 'records.json' }
}

/** A record export as it went out. */
export async function exported(desk: DeskAsking, actor: Actor, name: RecordExport): Promise<ImportFile> {
  return { raw: await desk.download(actor, `/${name}`), type: recordMediaType(name), name }
}

export async function triedOut(desk: DeskAsking, actor: Actor, { name, ...file }: ImportFile): Promise<ImportView> {
  const sent = { method: 'POST', ...file, status: 202 }
  const { id } = await desk.read(ImportSchema, actor, `/imports?file=${name}&lang=ko`, sent)
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const view = await desk.read(ImportSchema, actor, `/imports/${id}`)
    if (view.state !== 'running') return view
    await sleep(PAUSE_MILLISECONDS)
  }
  throw new Error('the import does not end')
}

/** The draft that records become. */
export async function proposedFrom(desk: DeskAsking, actor: Actor, records: object): Promise<DraftDetail> {
  const { id } = await triedOut(desk, actor, jsonFile(JSON.stringify(records)))
  const sent = { body: { summary: 'From a file' }, status: 201 }
  return desk.read(DraftDetailSchema, actor, `/imports/${id}/propose`, sent)
}
