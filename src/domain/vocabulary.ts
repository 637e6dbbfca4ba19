/**
 * Every closed list of the tracker, spelled once. Types, parsers, menus, messages and the API description read these
 * tuples; the order is the order of display. What each word means stands in docs/vocabulary.md.
 */

export const LANGUAGES = ['en', 'zh', 'ja', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

/** The three parties, in neutral (alphabetical) order; screens order them by language. */
export const COUNTRIES = ['CN', 'JP', 'KR'] as const
export type Country = (typeof COUNTRIES)[number]

export const PATH_IDS = ['external-interference', 'co-development', 'application', 'governance'] as const
export type PathId = (typeof PATH_IDS)[number]

export const NATURES = ['outcome', 'series', 'time-limited'] as const
export type Nature = (typeof NATURES)[number]

export const ROLLUPS = ['joint-act', 'all', 'any'] as const
export type Rollup = (typeof ROLLUPS)[number]

/** How binding the commitment is, weakest first. */
export const STRENGTHS = ['paper', 'discussion', 'statement', 'document', 'in-force'] as const
export type Strength = (typeof STRENGTHS)[number]

/** Recorded status of a report. */
export const STATUSES = [
  'proposed',
  'agreed',
  'in-progress',
  'achieved',
  'stalled',
  'suspended',
  'dropped',
  'declined',
] as const
export type Status = (typeof STATUSES)[number]

/** What a filter and a count can name: a status, or that no report counts yet. */
export const STATUS_KEYS = [...STATUSES, 'no-record'] as const
export type StatusKey = (typeof STATUS_KEYS)[number]

export const DUE_KINDS = ['deadline', 'expiry', 'meeting'] as const
export type DueKind = (typeof DUE_KINDS)[number]

export const MILESTONE_KINDS = [
  'agreement',
  'declaration',
  'dialogue',
  'institution',
  'market-opening',
  'program',
  'project',
  'regulation',
] as const
export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

export const SECTORS = [
  'cross-sector',
  'education',
  'elderly-care',
  'finance',
  'healthcare',
  'production',
  'research-design',
  'supply-chain',
  'transport',
] as const

/** A milestone without a sector is found under `none`. */
export const SECTOR_KEYS = [...SECTORS, 'none'] as const
export type SectorKey = (typeof SECTOR_KEYS)[number]

/** Derived flags in their order of display (rules, table of flags). */
export const FLAG_IDS = [
  'overdue',
  'expired',
  'went-backwards',
  'lapsed',
  'due-soon',
  'expiring',
  'quiet',
  'split',
  're-dated',
  'thin',
  'undated',
  'not-searched',
] as const
export type FlagId = (typeof FLAG_IDS)[number]

export const GRADES = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof GRADES)[number]

/**
 * The first three ask which countries a milestone touches, whether they act or are only concerned; the last two ask who acts:
 * all of the chosen ones, or exactly they.
 */
export const COUNTRY_MATCHES = ['any', 'all', 'only', 'acting', 'exact'] as const
export type CountryMatch = (typeof COUNTRY_MATCHES)[number]

export const EVENT_EFFECTS = ['enabling', 'hindering'] as const
export type EventEffect = (typeof EVENT_EFFECTS)[number]

export const EVENT_KINDS = [
  'alliance',
  'dispute',
  'export-control',
  'global-governance',
  'investment-rule',
  'market',
  'national-strategy',
  'trade-agreement',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const SOURCE_KINDS = [
  'government',
  'parliament-or-law',
  'international-body',
  'state-media',
  'press',
  'research',
  'law-firm',
  'company',
  'other',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Whose side a source speaks for; `other` is a fourth party, null is nobody's. */
export const SOURCE_PARTIES = [...COUNTRIES, 'joint', 'other'] as const
export type SourceParty = (typeof SOURCE_PARTIES)[number]

export const SOURCE_READS = ['full', 'excerpt'] as const
export type SourceRead = (typeof SOURCE_READS)[number]
