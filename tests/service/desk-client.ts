/** What people do at the desk, over the network, for tests in which many do it at once or the service is killed. */
import type { Actor } from '#src/domain/access/roles.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { RefusalSchema, type Refusal } from '#src/domain/contract/desk/refusal.ts'
import type * as z from 'zod/mini'
import { ACTOR_HEADER } from '../contract/actors.ts'

export type DraftDetail = z.output<typeof DraftDetailSchema>

export type Outcome =
  | { readonly status: number; readonly draft: DraftDetail; readonly refusal: null }
  | { readonly status: number; readonly draft: null; readonly refusal: Refusal }

export class DeskClient {
  readonly #address: string

  constructor(address: string) {
    this.#address = `${address}/api/v1`
  }

  async send(actor: Actor, method: string, path: string, ifMatch: string, body?: unknown): Promise<Outcome> {
    const headers = { [ACTOR_HEADER]: JSON.stringify(actor), 'if-match': ifMatch }
    const response = await fetch(`${this.#address}${path}`, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { status } = response
    const answer: unknown = await response.json()
    if (status < 300) return { status, draft: DraftDetailSchema.parse(answer), refusal: null }
    return { status, draft: null, refusal: RefusalSchema.parse(answer) }
  }

  create(actor: Actor, revision: number, changes: readonly unknown[]): Promise<Outcome> {
    return this.send(actor, 'POST', '/drafts', `"r${revision}"`, { summary: 'In a hurry', changes })
  }

  act(actor: Actor, command: string, draft: DraftDetail): Promise<Outcome> {
    const ifMatch = `"v${draft.version}-r${draft.current}"`
    return this.send(actor, 'POST', `/drafts/${draft.id}/${command}`, ifMatch)
  }

  async look(actor: Actor, { id }: Pick<DraftDetail, 'id'>): Promise<Outcome> {
    return this.send(actor, 'GET', `/drafts/${id}`, '')
  }

  /** Any answer of the published tracker, as it comes. */
  async json(path: string): Promise<unknown> {
    const answer: unknown = await (await fetch(`${this.#address}${path}`)).json()
    return answer
  }
}
