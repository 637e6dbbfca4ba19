/** The store of the editing desk in memory: what is written lasts as long as the page, or the test. */
import type { DeskStore, DeskWriter, DraftQuery, Listed } from '#src/domain/contract/desk/desk-store.ts'
import type { KeptKey } from '#src/domain/contract/desk/once.ts'
import { editionOf, type Edition } from '#src/domain/contract/edition.ts'
import { matchesAudit } from '#src/domain/editing/audit-query.ts'
import { nextEntry, type AuditEntry } from '#src/domain/editing/audit.ts'
import type { Draft } from '#src/domain/editing/draft.ts'
import { fingerprintOf } from '#src/domain/fingerprint.ts'
import type { Dataset } from '#src/domain/records/dataset.ts'

interface Kept {
  readonly editions: readonly Edition[]
  readonly drafts: ReadonlyMap<string, readonly Draft[]>
  readonly trail: readonly AuditEntry[]
  readonly keys: readonly KeptKey[]
}

function lastOf<T>(list: readonly T[]): T {
  const last = list.at(-1)
  if (last === undefined) throw new RangeError('nothing is kept')
  return last
}

function datasetAt({ editions }: Kept, revision: number): Dataset {
  // Before the demonstration began there is nothing to compare with: nothing has changed since.
  return (editions.find((edition) => edition.revision === revision) ?? lastOf(editions)).dataset
}

function listed({ drafts }: Kept, { states, author, before, limit }: DraftQuery): Listed<Draft> {
  const all = [...drafts.values()]
    .map(lastOf)
    .filter((draft) => states.length === 0 || states.includes(draft.state))
    .filter((draft) => author === null || draft.author.id === author)
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
  return { total: all.length, items: all.filter(({ id }) => before === null || id < before).slice(0, limit) }
}

function writerOver(state: { kept: Kept }): DeskWriter {
  return {
    current: async () => lastOf(state.kept.editions),
    dataset: async (revision) => datasetAt(state.kept, revision),
    versions: async (id) => state.kept.drafts.get(id) ?? [],
    keep: async (draft) => {
      const { drafts } = state.kept
      state.kept = { ...state.kept, drafts: new Map(drafts).set(draft.id, [...(drafts.get(draft.id) ?? []), draft]) }
    },
    publish: async (dataset) => {
      const { editions } = state.kept
      const revision = lastOf(editions).revision + 1
      const edition = editionOf({ revision, fingerprint: fingerprintOf(dataset), dataset })
      state.kept = { ...state.kept, editions: [...editions, edition] }
      return revision
    },
    keptKey: async (actor, key) => state.kept.keys.find((one) => one.actor === actor && one.key === key) ?? null,
    keepKey: async (key) => {
      state.kept = { ...state.kept, keys: [...state.kept.keys, key] }
    },
    note: async (note, at) => {
      const { trail } = state.kept
      state.kept = { ...state.kept, trail: [...trail, nextEntry(trail.at(-1) ?? null, note, at)] }
    },
  }
}

export function memoryDesk(first: Edition): DeskStore {
  let kept: Kept = { editions: [first], drafts: new Map(), trail: [], keys: [] }
  let writing: Promise<unknown> = Promise.resolve()
  return {
    current: async () => lastOf(kept.editions),
    dataset: async (revision) => datasetAt(kept, revision),
    versions: async (id) => kept.drafts.get(id) ?? [],
    drafts: async (query) => listed(kept, query),
    audit: async (query, before, limit) => {
      const found = kept.trail.filter((entry) => matchesAudit(entry, query)).toReversed()
      return { total: found.length, items: found.filter(({ seq }) => before === null || seq < before).slice(0, limit) }
    },
    async *trail(query) {
      yield* kept.trail.filter((entry) => matchesAudit(entry, query))
    },
    write: async (work) => {
      // One after the other, each on a copy that is kept only when all of it succeeded.
      const run = writing.then(async () => {
        const state = { kept }
        const result = await work(writerOver(state))
        kept = state.kept
        return result
      })
      writing = run.catch(() => undefined)
      return run
    },
  }
}
