/** An editing desk for a test of pages: in memory, with people who write on it. */
import { handlersAtDesk } from '#mocks/handlers.ts'
import { memoryDesk } from '#mocks/memory-desk.ts'
import { answerAtDesk, type MockActor } from '#mocks/mock-desk.ts'
import { REFERENCE_DATASET } from '#mocks/reference-dataset.ts'
import { callerOf } from '#src/domain/access/caller.ts'
import type { Actor } from '#src/domain/access/roles.ts'
import type { DraftDetail } from '#src/api/desk-writes.ts'
import { DraftDetailSchema } from '#src/domain/contract/desk/desk-answers.ts'
import { editionOf } from '#src/domain/contract/edition.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'
import type { DeskStore } from '#src/domain/contract/desk/desk-store.ts'
import { network } from '#tests/network.ts'

export const EDITOR: Actor = { id: 'person-editor', name: 'Eva Editor', role: 'editor' }
export const REVIEWER: Actor = { id: 'person-reviewer', name: 'Rolf Reviewer', role: 'reviewer' }
export const ADMINISTRATOR: Actor = { id: 'person-administrator', name: 'Ada Administrator', role: 'administrator' }
export const READER: Actor = { id: 'person-reader', name: 'Rosa Reader', role: 'reader' }

const FIRST_REVISION = 2
/** A time-limited one of two parties, a series and a joint act: whole trackers take seconds to work out in jsdom. */
const FEW = ['short-stay-visa-waivers', 'trilateral-science-ministers', 'reaim-common-baseline']

/** Real records, a few of them, with everything that they rest on. */
function fewRecords(): Dataset {
  const { framework, milestones, events, sources, bodies } = REFERENCE_DATASET
  const kept = milestones.filter(({ id }) => FEW.includes(id))
  const reports = kept.flatMap((milestone) => milestone.reports)
  const used = new Set([framework.paper.id, ...[...reports, ...events.slice(0, 2)].flatMap((one) => one.sources)])
  return {
    framework,
    milestones: kept,
    events: events.slice(0, 2),
    sources: sources.filter(({ id }) => used.has(id)),
    bodies,
  }
}

export interface TestDesk {
  readonly store: DeskStore
  /** Somebody else signs in on the page's device; null: signs out. */
  readonly signIn: (actor: Actor | null) => void
  /** Done by somebody at another desk; answers the draft as it is then. */
  readonly as: (
    actor: Actor,
    method: string,
    path: string,
    options?: { ifMatch?: string; body?: unknown },
  ) => Promise<DraftDetail>
}

export function testDesk(actor: Actor | null): TestDesk {
  const store = memoryDesk(editionOf({ revision: FIRST_REVISION, fingerprint: 'test', dataset: fewRecords() }))
  let signedIn = actor
  const actorOf: MockActor = () => signedIn
  network.use(...handlersAtDesk(store, actorOf))
  return {
    store,
    signIn: (next) => {
      signedIn = next
    },
    as: async (other, method, path, { ifMatch, body } = {}) => {
      const request = new Request(`http://localhost/api/v1${path}`, {
        method,
        headers: {
          ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const answer = await answerAtDesk(store, callerOf(other), { method, path, pairs: [] }, request)
      if ('parts' in answer || answer.status >= 400) throw new Error(JSON.stringify(answer))
      return DraftDetailSchema.parse(answer.body)
    },
  }
}
