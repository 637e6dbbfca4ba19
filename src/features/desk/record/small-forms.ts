/** The forms of few fields: bodies, objections, reviews of texts, the evidence date. */
import { wordsOf } from '#src/domain/text.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import type { Field } from '../form/field.ts'
import { asLocalText, asTypedWords, lineIn, NO_WORDS, wordsIn } from '../form/value.ts'
import { countryOptions, dateIn, options, withoutEmpty, type FormContext, type RecordForm } from './record-form.ts'

export const bodyForm: RecordForm<'body'> = {
  knows: ({ records, of }) => of === null || records.body(of) !== null,
  fields: ({ words }) => [
    { type: 'words', name: 'name', label: words.field.name, help: words.help.bodyName, path: 'record.name', lines: 1 },
  ],
  start: ({ records, of }) => ({ name: of === null ? NO_WORDS : asTypedWords(records.body(of)?.name ?? {}) }),
  change: (values, { of }) => ({
    kind: 'body',
    action: of === null ? 'add' : 'amend',
    record: { name: asLocalText(wordsIn(values, 'name')) },
  }),
  values: ({ record }) => ({ name: asTypedWords(record.name) }),
}

/** Reports of the milestone that the address names, newest first. */
function reportOptions({ tracker, i18n, of }: FormContext): { value: string; label: string }[] {
  const milestone = tracker.snapshot.milestones.find(({ id }) => id === of)
  return (milestone?.reports ?? []).toReversed().map(({ id, date, note }) => {
    return { value: id, label: `${i18n.date(date, 'short')} · ${wordsOf(note)}` }
  })
}

function isOfMilestone({ tracker, of }: FormContext): boolean {
  return tracker.snapshot.milestones.some(({ id }) => id === of)
}

export const objectionForm: RecordForm<'objection'> = {
  knows: isOfMilestone,
  fields: (context): Field[] => {
    const { field, help } = context.words
    return [
      { type: 'choice', name: 'report', label: field.report, path: 'record.report', options: reportOptions(context) },
      {
        type: 'words',
        name: 'ministry',
        label: field.ministry,
        help: help.languages,
        path: 'record.ministry',
        lines: 1,
      },
      {
        type: 'choice',
        name: 'country',
        label: field.country,
        path: 'record.country',
        options: countryOptions(context.i18n),
      },
      { type: 'date', name: 'date', label: field.eventDate, help: help.date, path: 'record.date' },
      { type: 'words', name: 'text', label: field.text, help: help.languages, path: 'record.text', lines: 4 },
      {
        type: 'sources',
        name: 'sources',
        label: field.sources,
        help: help.objectionSources,
        path: 'record.sources',
        isOptional: true,
      },
    ]
  },
  start: () => ({ report: '', ministry: NO_WORDS, country: '', date: '', text: NO_WORDS, sources: [] }),
  change: (values) => ({
    kind: 'objection',
    record: {
      ...withoutEmpty({
        report: lineIn(values, 'report'),
        country: lineIn(values, 'country'),
        date: dateIn(values, 'date'),
      }),
      ministry: asLocalText(wordsIn(values, 'ministry')),
      text: asLocalText(wordsIn(values, 'text')),
    },
  }),
  values: ({ record }) => ({
    report: record.report,
    ministry: asTypedWords(record.ministry),
    country: record.country,
    date: record.date,
    text: asTypedWords(record.text),
    sources: record.sources,
  }),
}

export const textReviewForm: RecordForm<'text-review'> = {
  knows: isOfMilestone,
  fields: (context): Field[] => {
    const { words, i18n, of } = context
    const { field, help } = words
    return [
      {
        type: 'choice',
        name: 'of',
        label: field.of,
        path: 'record.of',
        options: [{ value: of ?? '', label: words.recordName.milestone }, ...reportOptions(context)],
      },
      {
        type: 'choice',
        name: 'language',
        label: field.language,
        path: 'record.language',
        options: options(LANGUAGES, (language) => i18n.messages.shell.languageName[language]),
      },
      { type: 'words', name: 'by', label: field.by, help: help.languages, path: 'record.by', lines: 1 },
      {
        type: 'choice',
        name: 'country',
        label: field.country,
        path: 'record.country',
        none: words.noCountry,
        isOptional: true,
        options: countryOptions(i18n),
      },
      { type: 'date', name: 'date', label: field.reviewDate, help: help.day, path: 'record.date' },
    ]
  },
  start: ({ of, i18n }) => ({ of: of ?? '', language: i18n.language, by: NO_WORDS, country: '', date: '' }),
  change: (values) => {
    const id = lineIn(values, 'of')
    const country = lineIn(values, 'country')
    return {
      kind: 'text-review',
      record: {
        ...withoutEmpty({ language: lineIn(values, 'language'), date: dateIn(values, 'date') }),
        /** A report's id has a dot, a milestone's has none. */
        ...(id === '' ? {} : { of: { kind: id.includes('.') ? 'report' : 'milestone', id } }),
        by: asLocalText(wordsIn(values, 'by')),
        country: country === '' ? null : country,
      },
    }
  },
  values: ({ record }) => ({
    of: record.of.id,
    language: record.language,
    by: asTypedWords(record.by),
    country: record.country ?? '',
    date: record.date,
  }),
}

export const evidenceDateForm: RecordForm<'evidence-date'> = {
  knows: () => true,
  fields: ({ words }) => [
    { type: 'date', name: 'date', label: words.field.evidenceDate, help: words.help.day, path: 'date' },
  ],
  start: ({ tracker }) => ({ date: tracker.snapshot.evidenceDate }),
  change: (values) => withoutEmpty({ kind: 'evidence-date', date: dateIn(values, 'date') }),
  values: ({ date }) => ({ date }),
}
