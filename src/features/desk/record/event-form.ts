import { EVENT_ACTORS, type EventRecord } from '#src/domain/records/event.ts'
import { wordsOf } from '#src/domain/text.ts'
import { EVENT_EFFECTS, EVENT_KINDS } from '#src/domain/vocabulary.ts'
import type { Field } from '../form/field.ts'
import { asLocalText, asTypedWords, lineIn, listIn, NO_WORDS, wordsIn, type Values } from '../form/value.ts'
import { isIdMade, madeId } from './made-id.ts'
import { dateIn, options, textIn, withoutEmpty, type FormContext, type RecordForm } from './record-form.ts'

function valuesOf(record: EventRecord): Values {
  return {
    id: record.id,
    title: asTypedWords(record.title),
    date: record.date,
    effect: record.effect,
    kind: record.kind,
    countries: record.countries,
    paths: record.paths,
    sources: record.sources,
  }
}

function fieldsOf({ words, i18n, tracker, of }: FormContext, values: Values): Field[] {
  const { field, help } = words
  const { terms } = i18n.messages
  const id: Field =
    of === null
      ? {
          type: 'line',
          name: 'id',
          label: field.id,
          help: help.id,
          path: 'record.id',
          isOptional: isIdMade(wordsIn(values, 'title')),
        }
      : { type: 'fixed', name: 'id', label: field.id, path: 'record.id', shown: of }
  return [
    { type: 'words', name: 'title', label: field.title, help: help.languages, path: 'record.title', lines: 2 },
    id,
    { type: 'date', name: 'date', label: field.eventDate, help: help.date, path: 'record.date' },
    {
      type: 'choice',
      name: 'effect',
      label: field.effect,
      path: 'record.effect',
      options: options(EVENT_EFFECTS, (one) => terms.eventEffect[one]),
    },
    {
      type: 'choice',
      name: 'kind',
      label: field.kind,
      path: 'record.kind',
      options: options(EVENT_KINDS, (one) => terms.eventKind[one]),
    },
    {
      type: 'many',
      name: 'countries',
      label: field.actors,
      path: 'record.countries',
      options: options(EVENT_ACTORS, (one) => terms.actor[one]),
    },
    {
      type: 'many',
      name: 'paths',
      label: field.paths,
      path: 'record.paths',
      options: tracker.snapshot.framework.paths.map((path) => ({ value: path.id, label: wordsOf(path.title) })),
    },
    { type: 'sources', name: 'sources', label: field.sources, help: help.sources, path: 'record.sources' },
  ]
}

export const eventForm: RecordForm<'event'> = {
  knows: ({ records, of }) => of === null || records.event(of) !== null,
  fields: fieldsOf,
  start: ({ records, of }) => {
    const record = of === null ? null : records.event(of)
    if (record !== null) return valuesOf(record)
    return { id: '', title: NO_WORDS, date: '', effect: '', kind: '', countries: [], paths: [], sources: [] }
  },
  change: (values, { of, tracker }) => ({
    kind: 'event',
    action: of === null ? 'add' : 'amend',
    record: {
      ...withoutEmpty({
        id:
          of ??
          textIn(values, 'id') ??
          madeId(
            wordsIn(values, 'title').en,
            tracker.snapshot.events.map(({ id }) => id),
          ),
        date: dateIn(values, 'date'),
        effect: lineIn(values, 'effect'),
        kind: lineIn(values, 'kind'),
      }),
      title: asLocalText(wordsIn(values, 'title')),
      countries: listIn(values, 'countries'),
      paths: listIn(values, 'paths'),
    },
  }),
  values: ({ record }) => valuesOf(record),
}
