import { expect } from 'vitest'
import type * as z from 'zod/mini'
import type { Actor } from '#src/domain/access/roles.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { RefusalSchema, type Refusal } from '#src/domain/contract/desk/refusal.ts'
import { HealthSchema } from '#src/domain/contract/answers/health-answer.ts'
import { ACTOR_HEADER, person } from '../actors.ts'
import type { Asking, Reply } from './asking.ts'

export const ALICE = person('alice', 'editor')
export const BORIS = person('boris', 'editor')
export const RUTH = person('ruth', 'reviewer')
export const ADA = person('ada', 'administrator')
export const READER = person('rita', 'reader')

export type DraftDetail = z.output<typeof DraftDetailSchema>

export interface Sent {
  readonly method?: string
  readonly ifMatch?: string
  readonly key?: string
  readonly body?: unknown
  /** As it is, instead of a body made into JSON. */
  readonly raw?: BodyInit
  readonly type?: string
}

function headersOf(actor: Actor | null, { ifMatch, key, body, raw, type }: Sent): Record<string, string> {
  const contentType = type ?? (body === undefined && raw === undefined ? undefined : 'application/json')
  return {
    ...(actor === null ? {} : { [ACTOR_HEADER]: JSON.stringify(actor) }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
  }
}

/** Requests to the desk by named people; every answer and every refusal is checked against its schema. */
export class DeskAsking {
  readonly asking: Asking

  constructor(asking: Asking) {
    this.asking = asking
  }

  send(actor: Actor | null, address: string, sent: Sent = {}): Promise<Reply> {
    const method = sent.method ?? (sent.body === undefined && sent.raw === undefined ? 'GET' : 'POST')
    const body = sent.raw ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body))
    return this.asking.send(address, {
      method,
      headers: headersOf(actor, sent),
      ...(body === undefined ? {} : { body }),
    })
  }

  download(actor: Actor, address: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.asking.download(address, { headers: headersOf(actor, {}) })
  }

  async read<S extends z.ZodMiniType>(
    schema: S,
    actor: Actor,
    address: string,
    sent: Sent & { readonly status?: number } = {},
  ): Promise<z.output<S>> {
    const reply = await this.send(actor, address, sent)
    expect([reply.status, reply.status === (sent.status ?? 200) ? '' : reply.text]).toEqual([sent.status ?? 200, ''])
    expect(reply.headers.get('cache-control')).toBe('private, no-store')
    return schema.parse(JSON.parse(reply.text))
  }

  async refusal(actor: Actor | null, address: string, status: number, sent: Sent = {}): Promise<Refusal> {
    const reply = await this.send(actor, address, sent)
    expect([reply.status, reply.status === status ? '' : reply.text]).toEqual([status, ''])
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    return RefusalSchema.parse(JSON.parse(reply.text))
  }

  async revision(): Promise<number> {
    return (await this.asking.read(HealthSchema, '/health')).revision
  }

  /** `"r12"`: the revision as it is now. */
  async now(): Promise<string> {
    return `"r${await this.revision()}"`
  }

  async draft(actor: Actor, changes: readonly unknown[], summary = 'What happened'): Promise<DraftDetail> {
    const sent = { body: { summary, changes }, ifMatch: await this.now(), status: 201 }
    return this.read(DraftDetailSchema, actor, '/drafts', sent)
  }

  get(actor: Actor, { id }: Pick<DraftDetail, 'id'>): Promise<DraftDetail> {
    return this.read(DraftDetailSchema, actor, `/drafts/${id}`)
  }

  act(actor: Actor, command: string, draft: DraftDetail, body?: unknown): Promise<DraftDetail> {
    const ifMatch = `"v${draft.version}-r${draft.current}"`
    const sent = { method: 'POST', ifMatch, ...(body === undefined ? {} : { body }) }
    return this.read(DraftDetailSchema, actor, `/drafts/${draft.id}/${command}`, sent)
  }

  /** By one and published by another. */
  async publish(changes: readonly unknown[], summary?: string): Promise<DraftDetail> {
    const draft = await this.act(ALICE, 'submit', await this.draft(ALICE, changes, summary))
    return this.act(RUTH, 'publish', draft)
  }
}
