/** From what is typed to the changes of a draft, and back. */
import type { TypedProposal } from '#src/api/desk-writes.ts'
import { ChangeSchema, LONGEST_REMARK, type Change } from '#src/domain/editing/change.ts'
import type { FieldFault } from '#src/domain/editing/field-fault.ts'
import { readBody } from '#src/domain/editing/read-body.ts'
import { bodyIdOf, milestoneIdIn } from '#src/domain/records/identifiers.ts'
import type { Typing } from '../form/kept-typing.ts'
import { asLocalText, lineIn, listIn, wordsIn, type Values } from '../form/value.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { eventForm } from './event-form.ts'
import { milestoneForm } from './milestone-form.ts'
import type { FormContext, RecordForm, TypedChange } from './record-form.ts'
import type { RecordKind } from './record-kinds.ts'
import { evidenceDay, movesEvidence, reportForm } from './report-form.ts'
import { bodyForm, evidenceDateForm, objectionForm, textReviewForm } from './small-forms.ts'
import { sourceForm, sourceRecord, sourceValues } from './source-form.ts'

const FORMS: { readonly [K in RecordKind]: RecordForm<K> } = {
  report: reportForm,
  milestone: milestoneForm,
  source: sourceForm,
  event: eventForm,
  body: bodyForm,
  objection: objectionForm,
  'text-review': textReviewForm,
  'evidence-date': evidenceDateForm,
}

/** The parts of a form that do not take a change of their own kind. */
export function formOf(kind: RecordKind): Omit<RecordForm, 'values'> {
  return FORMS[kind]
}

/** Stands in the list of sources for the source that the draft brings along; it cannot be an id. */
export function newSourceKey(index: number): string {
  return `+${index}`
}

export interface TypedProposalParts {
  /** Sources first, so that the record can name them; then the record; then what goes along with it. */
  readonly changes: readonly TypedChange[]
  /** Where the new sources of the form begin among them. */
  readonly first: number
  /** Where the record stands among them. */
  readonly main: number
  /** How many come after it that the form makes as well. */
  readonly more: number
}

/** The other changes of a draft that has several, which stay as they are while one of them is edited. */
export interface Around {
  readonly before: readonly Change[]
  readonly after: readonly Change[]
  /** What the others know the edited source by; null: its id is made of what is typed, or is typed itself. */
  readonly id: string | null
}

export const ALONE: Around = { before: [], after: [], id: null }

function withId(change: TypedChange, id: string | null): TypedChange {
  const { record } = change
  return id === null || typeof record !== 'object' ? change : { ...change, record: { ...record, id } }
}

function withSources(change: TypedChange, kind: RecordKind, sources: readonly string[]): TypedChange {
  const name = kind === 'report' ? 'report' : 'record'
  const record = change[name]
  return { ...change, [name]: { ...(typeof record === 'object' ? record : {}), sources } }
}

const TAKES_SOURCES: readonly RecordKind[] = ['report', 'event', 'objection']

export function typedChanges(
  kind: RecordKind,
  { values, added }: Pick<Typing, 'values' | 'added'>,
  context: FormContext,
  { before, after, id: keptId }: Around = ALONE,
): TypedProposalParts {
  const taken = context.tracker.snapshot.sources.map(({ id }) => id)
  const ids = new Map<string, string>()
  const sources = added.map((source, index): TypedChange => {
    const record = sourceRecord(source, null, taken)
    const id = String(record['id'])
    taken.push(id)
    ids.set(newSourceKey(index), id)
    return { kind: 'source', action: 'add', record }
  })
  const change = withId(FORMS[kind].change(values, context), keptId)
  const chosen = listIn(values, 'sources').map((key) => ids.get(key) ?? key)
  const main = TAKES_SOURCES.includes(kind) ? withSources(change, kind, chosen) : change
  const moves = kind === 'report' && movesEvidence(values, context)
  const more = moves ? [{ kind: 'evidence-date', date: evidenceDay(values) }] : []
  const first = before.length
  return {
    changes: [...before, ...sources, main, ...more, ...after],
    first,
    main: first + sources.length,
    more: more.length,
  }
}

/** What can be seen to be wrong without asking the service, at the place that the service would name. */
export function faultsOfForm(changes: readonly TypedChange[]): FieldFault[] {
  return changes.flatMap((change, index) =>
    readBody(ChangeSchema, change).faults.map((fault) => ({
      ...fault,
      field: `changes.${index}${fault.field === '' ? '' : `.${fault.field}`}`,
    })),
  )
}

/** The field of every form that says what the draft is for. */
export const SUMMARY = 'draftSummary'

export type Remark = Pick<TypedProposal, 'summary' | 'summaryLanguage'>

/** What the draft is called when nobody has said it: a report's note says what happened. */
function usualSummary(kind: RecordKind, values: Values, language: Language): Remark {
  const note = kind === 'report' ? asLocalText(wordsIn(values, 'note')) : {}
  const written = [language, ...LANGUAGES].find((one) => note[one] !== undefined) ?? language
  return { summary: (note[written] ?? '').slice(0, LONGEST_REMARK).toWellFormed(), summaryLanguage: written }
}

/**
 * What the draft is called, and the language that it is in: the reader's, in which he types, unless he left it as it was
 * written before.
 */
export function summaryIn(kind: RecordKind, values: Values, language: Language, before: Remark | null): Remark {
  const typed = lineIn(values, SUMMARY).trim()
  if (typed === '') return usualSummary(kind, values, language)
  return { summary: typed, summaryLanguage: typed === before?.summary ? before.summaryLanguage : language }
}

export interface Opened {
  readonly kind: RecordKind
  readonly of: string | null
  readonly change: Change
  readonly sources: readonly Extract<Change, { kind: 'source' }>[]
  readonly moves: boolean
  readonly around: Around
}

function subjectOf(change: Change): string | null {
  switch (change.kind) {
    case 'report':
      return change.milestone
    case 'objection':
      return milestoneIdIn(change.record.report)
    case 'text-review':
      return milestoneIdIn(change.record.of.id)
    case 'evidence-date':
      return null
    case 'body':
      return change.action === 'add' ? null : bodyIdOf(change.record.name.en ?? '')
    case 'milestone':
    case 'source':
    case 'event':
      return change.action === 'add' ? null : change.record.id
  }
}

/** The one record that a draft is about, with what it brings along; null when it is about several. */
export function openedFrom(changes: readonly Change[]): Opened | null {
  const isMove = changes.length > 1 && changes.at(-1)?.kind === 'evidence-date'
  const rest = isMove ? changes.slice(0, -1) : changes
  const change = rest.at(-1)
  if (change === undefined || (isMove && change.kind !== 'report')) return null
  const before = rest.slice(0, -1)
  const sources = before.flatMap((one) => (one.kind === 'source' && one.action === 'add' ? [one] : []))
  if (sources.length < before.length) return null
  if (sources.length > 0 && !TAKES_SOURCES.includes(change.kind)) return null
  return { kind: change.kind, of: subjectOf(change), change, sources, moves: isMove, around: ALONE }
}

/** One of several changes of a draft; null when it has none at this place. */
export function openedAt(changes: readonly Change[], index: number): Opened | null {
  const change = changes[index]
  if (change === undefined) return null
  const id = change.kind === 'source' && change.action === 'add' ? change.record.id : null
  const around = { before: changes.slice(0, index), after: changes.slice(index + 1), id }
  return { kind: change.kind, of: subjectOf(change), change, sources: [], moves: false, around }
}

function valuesOfChange(change: Change, context: FormContext): Values {
  switch (change.kind) {
    case 'report':
      return FORMS.report.values(change, context)
    case 'milestone':
      return FORMS.milestone.values(change, context)
    case 'source':
      return FORMS.source.values(change, context)
    case 'event':
      return FORMS.event.values(change, context)
    case 'body':
      return FORMS.body.values(change, context)
    case 'objection':
      return FORMS.objection.values(change, context)
    case 'text-review':
      return FORMS['text-review'].values(change, context)
    case 'evidence-date':
      return FORMS['evidence-date'].values(change, context)
  }
}

/** The fields of a form as a draft fills them. */
export function typingOf(
  { change, sources, moves }: Opened,
  summary: string,
  context: FormContext,
): Pick<Typing, 'values' | 'added'> {
  const keys = new Map(sources.map(({ record }, index) => [record.id, newSourceKey(index)]))
  const values = valuesOfChange(change, context)
  return {
    values: {
      ...values,
      ...(moves ? { movesEvidence: true } : {}),
      ...('sources' in values ? { sources: listIn(values, 'sources').map((id) => keys.get(id) ?? id) } : {}),
      [SUMMARY]: summary,
    },
    added: sources.map(({ record }) => sourceValues(record)),
  }
}
