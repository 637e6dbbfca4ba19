/** The closed lists of the domain, each with a word in every language: a new value fails the build until it has one. */
import type { EventActor } from '#src/domain/records/event.ts'
import type {
  Country,
  DueKind,
  EventEffect,
  EventKind,
  FlagId,
  Grade,
  MilestoneKind,
  Nature,
  Rollup,
  SectorKey,
  SourceKind,
  SourceParty,
  SourceRead,
  StatusKey,
  Strength,
} from '#src/domain/vocabulary.ts'

type Words<K extends string> = Readonly<Record<K, string>>

export interface TermMessages {
  readonly country: Words<Country>
  /** One to two characters, where space is short. */
  readonly countryMark: Words<Country>
  readonly actor: Words<EventActor>
  readonly joint: string
  readonly status: Words<StatusKey>
  /** "In progress" of a series. */
  readonly seriesRunning: string
  /** "Achieved" of a time-limited item. */
  readonly timeLimitedInEffect: string
  readonly expiredNoReport: string
  readonly statusMeaning: Words<StatusKey>
  readonly flag: Words<FlagId>
  readonly flagMeaning: Words<FlagId>
  readonly grade: Words<Grade>
  readonly nature: Words<Nature>
  readonly rollup: Words<Rollup>
  readonly strength: Words<Strength>
  readonly kind: Words<MilestoneKind>
  readonly sector: Words<SectorKey>
  readonly dueKind: Words<DueKind>
  readonly eventEffect: Words<EventEffect>
  readonly eventKind: Words<EventKind>
  readonly sourceKind: Words<SourceKind>
  readonly sourceParty: Words<SourceParty | 'none'>
  readonly read: Words<SourceRead>
}
