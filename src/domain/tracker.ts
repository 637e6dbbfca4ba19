/** A snapshot made ready for questions: look-ups built once, assessments and items remembered by clock. */
import { assess, evidenceOf, type Assessment } from './assessment.ts'
import { changesIn, type Changes, type Period } from './changes.ts'
import type { Clock } from './clock.ts'
import { itemOf, type Item, type ItemContext } from './item.ts'
import type { Milestone } from './records/milestone.ts'
import { hashIn, type RecordHashes } from './records/hash-in.ts'
import type { KnownIds } from './selection/selection-codec.ts'
import type { SentSnapshot, Snapshot } from './snapshot.ts'
import { wordsOf } from './text.ts'
import type { Country } from './vocabulary.ts'

export interface Tracker {
  readonly snapshot: Snapshot
  readonly context: ItemContext
  readonly knownIds: KnownIds
  /** The hash of a milestone over all four languages. */
  hashOf(milestoneId: string): string
  /** Every milestone assessed at a clock, in the order of the records. */
  assessedAt(clock: Clock): readonly Assessment[]
  /** The same, as one country sees them; null: as all three do together. A filter of thousands asks this at every change. */
  itemsAt(clock: Clock, viewer: Country | null): readonly Item[]
  /** The changes of every milestone in a period. */
  changesIn(period: Period): Changes
  /** A milestone by its id; null: the records have none of it. */
  milestoneOf(id: string): Milestone | null
  /** Works out in steps, and remembers, what itemsAt answers: whoever has something else to do can do it between two steps. */
  preparing(clock: Clock, viewer: Country | null): Generator<void, void>
}

interface Remembered {
  readonly assessments: readonly Assessment[]
  readonly itemsOf: Map<Country | null, readonly Item[]>
}

/** A reader flips between few dates; more than this many are forgotten, oldest first. */
const REMEMBERED_CLOCKS = 16
/** Of many milestones fewer dates are remembered: so many assessments in all, but always those of two dates. */
const REMEMBERED_ASSESSMENTS = 20_000
/** A step of so many milestones takes less than a frame on a slow machine. */
const STEP = 50

/** What is remembered of a few questions; the oldest is forgotten first. */
function remembering<K, V>(
  most: number,
  keyOf: (question: K) => string,
  answer: (question: K) => V,
): (question: K) => V {
  const answers = new Map<string, { readonly value: V }>()
  return (question) => {
    const key = keyOf(question)
    const known = answers.get(key)
    if (known !== undefined) return known.value
    const value = answer(question)
    const oldest = answers.keys().next()
    if (answers.size >= most && oldest.done === false) answers.delete(oldest.value)
    answers.set(key, { value })
    return value
  }
}

function rememberedClocks(milestones: number): number {
  return Math.max(2, Math.min(REMEMBERED_CLOCKS, Math.floor(REMEMBERED_ASSESSMENTS / Math.max(1, milestones))))
}

interface TrackerParts {
  /** Of the milestones; asked for once, when somebody wants the fingerprint of a selection, which needs them. */
  readonly hashes?: () => RecordHashes
  /** The names of bodies in every language; without them, in that of the records. */
  readonly bodyAliases?: ReadonlyMap<string, string>
}

/** Of what a browser was sent. */
export function trackerOfSnapshot(snapshot: SentSnapshot): Tracker {
  return trackerOf(snapshot, { hashes: () => new Map(snapshot.milestones.map(({ id, hash }) => [id, hash])) })
}

export function trackerOf(snapshot: Snapshot, { hashes, bodyAliases }: TrackerParts = {}): Tracker {
  const evidence = evidenceOf(snapshot)
  const paths = new Map(snapshot.framework.measures.map(({ id, path }) => [id, path]))
  const context: ItemContext = {
    evidence,
    pathOf: (measureId) => {
      const path = paths.get(measureId)
      if (path === undefined) throw new RangeError(`no measure ${measureId}`)
      return path
    },
  }
  const remembered = new Map<string, Remembered>()
  const mostRemembered = rememberedClocks(snapshot.milestones.length)
  const keyOf = ({ asOf, knownOn }: Clock): string => `${asOf}|${knownOn ?? ''}`
  const remember = (clock: Clock, assessments: readonly Assessment[]): Remembered => {
    const oldest = remembered.keys().next()
    if (remembered.size >= mostRemembered && oldest.done === false) remembered.delete(oldest.value)
    const fresh: Remembered = { assessments, itemsOf: new Map() }
    remembered.set(keyOf(clock), fresh)
    return fresh
  }
  const changes = remembering(
    mostRemembered,
    ({ since, until, knownOn }: Period) => `${since}|${until}|${knownOn ?? ''}`,
    (period) => changesIn(snapshot.milestones, period),
  )
  let byId: ReadonlyMap<string, Milestone> | null = null
  let hashById: RecordHashes | null = null
  const assessed = (clock: Clock, milestone: Milestone): Assessment => assess(milestone, clock, evidence)
  const rememberedAt = (clock: Clock): Remembered =>
    remembered.get(keyOf(clock)) ??
    remember(
      clock,
      snapshot.milestones.map((milestone) => assessed(clock, milestone)),
    )
  const preparing = function* (clock: Clock, viewer: Country | null): Generator<void, void> {
    let known = remembered.get(keyOf(clock))
    if (known === undefined) {
      const assessments: Assessment[] = []
      for (const milestone of snapshot.milestones) {
        assessments.push(assessed(clock, milestone))
        if (assessments.length % STEP === 0) yield
      }
      known = remembered.get(keyOf(clock)) ?? remember(clock, assessments)
    }
    if (known.itemsOf.has(viewer)) return
    const items: Item[] = []
    for (const assessment of known.assessments) {
      items.push(itemOf(assessment, viewer, context))
      if (items.length % STEP === 0) yield
    }
    if (!known.itemsOf.has(viewer)) known.itemsOf.set(viewer, items)
  }
  return {
    snapshot,
    context,
    knownIds: {
      measures: snapshot.framework.measures.map(({ id }) => id),
      bodies: snapshot.bodies.map(({ id }) => id),
      bodyAliases: bodyAliases ?? new Map(snapshot.bodies.map(({ id, name }) => [wordsOf(name), id])),
    },
    hashOf: (id) => {
      hashById ??= hashes?.() ?? new Map()
      return hashIn(hashById, id)
    },
    assessedAt: (clock) => rememberedAt(clock).assessments,
    itemsAt: (clock, viewer) => {
      const { assessments, itemsOf } = rememberedAt(clock)
      const known = itemsOf.get(viewer)
      if (known !== undefined) return known
      const items = assessments.map((assessment) => itemOf(assessment, viewer, context))
      itemsOf.set(viewer, items)
      return items
    },
    changesIn: changes,
    milestoneOf: (id) => {
      byId ??= new Map(snapshot.milestones.map((milestone) => [milestone.id, milestone]))
      return byId.get(id) ?? null
    },
    preparing,
  }
}
