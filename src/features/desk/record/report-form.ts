import { endOf, parseCalendarDate } from '#src/domain/calendar-date.ts'
import type { Milestone, Report } from '#src/domain/records/milestone.ts'
import { readStatus } from '#src/domain/status-reading.ts'
import { wordsOf } from '#src/domain/text.ts'
import { DUE_KINDS, STATUSES, type Status } from '#src/domain/vocabulary.ts'
import { readingWords } from '#src/i18n/reading-words.ts'
import type { Field } from '../form/field.ts'
import { asLocalText, asTypedWords, isOn, lineIn, NO_WORDS, wordsIn, type Values } from '../form/value.ts'
import {
  countryOptions,
  dateIn,
  optionalList,
  optionalWords,
  options,
  textIn,
  withoutEmpty,
  type FormContext,
  type RecordForm,
} from './record-form.ts'

function milestoneOf({ tracker, of }: FormContext): Milestone | undefined {
  return tracker.snapshot.milestones.find(({ id }) => id === of)
}

/** What the rules would refuse whatever else is typed is not offered. */
function statusesOf({ nature, rollup }: Milestone): Status[] {
  return STATUSES.filter(
    (status) => !(nature === 'series' && status === 'achieved') && !(rollup === 'joint-act' && status === 'declined'),
  )
}

const LONGEST_NOTE = 60

function reportLabel(report: Report, nature: Milestone['nature'], { i18n }: FormContext): string {
  const note = wordsOf(report.note)
  const short = note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE).toWellFormed()}…` : note
  const status = readingWords(readStatus({ status: report.status, nature }, false), i18n.messages)
  return `${i18n.date(report.date, 'short')} · ${status} · ${short}`
}

function isAfterEvidence(values: Values, { tracker }: FormContext): boolean {
  const date = parseCalendarDate(dateIn(values, 'date'))
  return date !== null && endOf(date) > tracker.snapshot.evidenceDate
}

function fieldsOf(context: FormContext, values: Values): Field[] {
  const { words, i18n, tracker } = context
  const { field, help } = words
  const milestone = milestoneOf(context)
  if (milestone === undefined) return []
  const { nature, countries, reports } = milestone
  const parties = countryOptions(i18n).filter(({ value }) => countries.some((one) => one === value))
  const hasDue = lineIn(values, 'dueKind') !== ''
  const corrects = lineIn(values, 'corrects') !== ''
  const moves: Field = {
    type: 'switch',
    name: 'movesEvidence',
    label: field.movesEvidence,
    help: help.afterEvidence(i18n.date(tracker.snapshot.evidenceDate)),
    path: 'date',
  }
  return [
    { type: 'date', name: 'date', label: field.date, help: help.date, path: 'report.date' },
    ...(isAfterEvidence(values, context) ? [moves] : []),
    {
      type: 'choice',
      name: 'status',
      label: field.status,
      path: 'report.status',
      options: options(statusesOf(milestone), (status) =>
        readingWords(readStatus({ status, nature }, false), i18n.messages),
      ),
    },
    ...(parties.length > 1
      ? [
          {
            type: 'many',
            name: 'parties',
            label: field.parties,
            help: help.parties,
            path: 'report.parties',
            options: parties,
            isOptional: true,
          } as const,
        ]
      : []),
    ...(nature === 'series'
      ? [{ type: 'switch', name: 'round', label: field.round, path: 'report.round', isOptional: true } as const]
      : []),
    {
      type: 'choice',
      name: 'dueKind',
      label: field.dueKind,
      help: help.due,
      path: 'report.due.kind',
      isOptional: true,
      none: words.none,
      options: options(DUE_KINDS, (kind) => i18n.messages.terms.dueKind[kind]),
    },
    ...(hasDue
      ? [{ type: 'date', name: 'dueDate', label: field.dueDate, help: help.date, path: 'report.due' } as const]
      : []),
    { type: 'words', name: 'note', label: field.note, help: help.languages, path: 'report.note', lines: 4 },
    { type: 'sources', name: 'sources', label: field.sources, help: help.sources, path: 'report.sources' },
    {
      type: 'choice',
      name: 'corrects',
      label: field.corrects,
      help: help.corrects,
      path: 'report.corrects',
      isOptional: true,
      none: words.none,
      options: reports
        .toReversed()
        .map((report) => ({ value: report.id, label: reportLabel(report, nature, context) })),
    },
    ...(corrects
      ? [{ type: 'words', name: 'why', label: field.why, help: help.languages, path: 'report.why', lines: 3 } as const]
      : []),
  ]
}

export const reportForm: RecordForm<'report'> = {
  knows: (context) => milestoneOf(context) !== undefined,
  fields: fieldsOf,
  start: () => ({
    date: '',
    movesEvidence: false,
    status: '',
    parties: [],
    round: false,
    dueKind: '',
    dueDate: '',
    note: NO_WORDS,
    sources: [],
    corrects: '',
    why: NO_WORDS,
  }),
  change: (values, context) => {
    const kind = lineIn(values, 'dueKind')
    const corrects = lineIn(values, 'corrects')
    return {
      kind: 'report',
      milestone: context.of,
      report: withoutEmpty({
        date: dateIn(values, 'date'),
        status: lineIn(values, 'status'),
        parties: optionalList(values, 'parties'),
        round: isOn(values, 'round') ? true : undefined,
        due: kind === '' ? undefined : withoutEmpty({ kind, date: dateIn(values, 'dueDate') }),
        note: asLocalText(wordsIn(values, 'note')),
        corrects: textIn(values, 'corrects'),
        why: corrects === '' ? undefined : optionalWords(values, 'why'),
        sources: undefined,
      }),
    }
  },
  values: ({ report }) => ({
    date: report.date,
    movesEvidence: false,
    status: report.status,
    parties: report.parties ?? [],
    round: report.round ?? false,
    dueKind: report.due?.kind ?? '',
    dueDate: report.due?.date ?? '',
    note: asTypedWords(report.note),
    sources: report.sources,
    corrects: report.corrects ?? '',
    why: asTypedWords(report.why ?? {}),
  }),
}

/** Whether the evidence date goes along: only where the report would not be seen without it. */
export function movesEvidence(values: Values, context: FormContext): boolean {
  return isOn(values, 'movesEvidence') && isAfterEvidence(values, context)
}

/** The last day of the period that the report is dated with. */
export function evidenceDay(values: Values): string {
  const date = parseCalendarDate(dateIn(values, 'date'))
  return date === null ? '' : endOf(date)
}
