import { normalUrl } from '#src/domain/sources/normal-url.ts'
import { SOURCE_KINDS, SOURCE_PARTIES, SOURCE_READS } from '#src/domain/vocabulary.ts'
import type { Source } from '#src/domain/records/source.ts'
import type { Field } from '../form/field.ts'
import { isOn, lineIn, type Values } from '../form/value.ts'
import { madeSourceId } from './made-id.ts'
import { dateIn, options, textIn, withoutEmpty, type FormContext, type RecordForm } from './record-form.ts'

export const NEW_SOURCE: Values = {
  title: '',
  publisher: '',
  url: '',
  published: '',
  language: '',
  kind: '',
  party: '',
  official: false,
  read: 'full',
}

function valuesOf(source: Source): Values {
  return {
    title: source.title,
    publisher: source.publisher,
    url: source.url ?? '',
    published: source.published ?? '',
    language: source.language,
    kind: source.kind,
    party: source.party ?? '',
    official: source.official,
    read: source.read,
  }
}

export function sourceFields({ words, i18n }: Pick<FormContext, 'words' | 'i18n'>): Field[] {
  const { field, help } = words
  const { terms } = i18n.messages
  return [
    { type: 'line', name: 'title', label: field.title, path: 'record.title' },
    { type: 'line', name: 'url', label: field.url, path: 'record.url', isOptional: true },
    { type: 'line', name: 'publisher', label: field.publisher, path: 'record.publisher' },
    {
      type: 'date',
      name: 'published',
      label: field.published,
      help: help.date,
      path: 'record.published',
      isOptional: true,
    },
    { type: 'line', name: 'language', label: field.language, help: help.sourceLanguage, path: 'record.language' },
    {
      type: 'choice',
      name: 'kind',
      label: words.field.kind,
      path: 'record.kind',
      options: options(SOURCE_KINDS, (one) => terms.sourceKind[one]),
    },
    {
      type: 'choice',
      name: 'party',
      label: field.party,
      path: 'record.party',
      none: words.noParty,
      isOptional: true,
      options: options(SOURCE_PARTIES, (one) => terms.sourceParty[one]),
    },
    {
      type: 'choice',
      name: 'read',
      label: field.read,
      path: 'record.read',
      options: options(SOURCE_READS, (one) => terms.read[one]),
    },
    { type: 'switch', name: 'official', label: field.official, path: 'record.official', isOptional: true },
  ]
}

/** @param id of the source that is amended; null for a new one, whose id is made of what is known of it */
export function sourceRecord(
  values: Values,
  id: string | null,
  taken: readonly string[],
): Readonly<Record<string, unknown>> {
  const url = lineIn(values, 'url').trim()
  const published = dateIn(values, 'published')
  const [title, publisher] = [lineIn(values, 'title').trim(), lineIn(values, 'publisher').trim()]
  const party = lineIn(values, 'party')
  return {
    ...withoutEmpty({
      id: id ?? madeSourceId({ title, publisher, url, published }, taken),
      title,
      publisher,
      language: textIn(values, 'language'),
      read: lineIn(values, 'read'),
      kind: lineIn(values, 'kind'),
    }),
    url: url === '' ? null : normalUrl(url),
    published: published === '' ? null : published,
    official: isOn(values, 'official'),
    party: party === '' ? null : party,
  }
}

function sourceOf({ tracker, of }: FormContext): Source | undefined {
  return tracker.snapshot.sources.find(({ id }) => id === of)
}

export const sourceForm: RecordForm<'source'> = {
  knows: (context) => context.of === null || sourceOf(context) !== undefined,
  fields: (context) => sourceFields(context),
  start: (context) => {
    const source = sourceOf(context)
    return source === undefined ? NEW_SOURCE : valuesOf(source)
  },
  change: (values, { of, tracker }) => ({
    kind: 'source',
    action: of === null ? 'add' : 'amend',
    record: sourceRecord(
      values,
      of,
      tracker.snapshot.sources.map(({ id }) => id),
    ),
  }),
  values: ({ record }) => valuesOf(record),
}

/** A source that a draft brings along, as the form holds it. */
export const sourceValues = valuesOf
