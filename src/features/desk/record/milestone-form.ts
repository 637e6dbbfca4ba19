import { wordsOf } from '#src/domain/text.ts'
import { MILESTONE_KINDS, NATURES, ROLLUPS, SECTORS, STRENGTHS } from '#src/domain/vocabulary.ts'
import type { MilestoneHead } from './all-languages.ts'
import type { Field } from '../form/field.ts'
import { asLocalText, asTypedWords, lineIn, listIn, NO_WORDS, wordsIn, type Values } from '../form/value.ts'
import {
  countryOptions,
  dateIn,
  optionalList,
  options,
  textIn,
  withoutEmpty,
  type FormContext,
  type RecordForm,
} from './record-form.ts'
import { isIdMade, madeId } from './made-id.ts'

const NUMBER = /^\d{1,4}$/

function valuesOf(record: MilestoneHead): Values {
  return {
    id: record.id,
    title: asTypedWords(record.title),
    summary: asTypedWords(record.summary),
    measure: record.measure,
    nature: record.nature,
    rollup: record.rollup,
    strength: record.strength,
    kind: record.kind,
    sector: record.sector ?? '',
    countries: record.countries,
    concerns: record.concerns ?? [],
    cadenceMonths: record.cadenceMonths === undefined ? '' : String(record.cadenceMonths),
    bodies: record.bodies,
    evidenceUntil: record.evidenceUntil,
  }
}

function fieldsOf({ words, i18n, tracker, records, of }: FormContext, values: Values): Field[] {
  const { field, help } = words
  const { terms } = i18n.messages
  const { framework, bodies } = tracker.snapshot
  const named = (name: keyof typeof field) => ({ name, label: field[name], path: `record.${name}` })
  const id: Field =
    of === null
      ? { type: 'line', ...named('id'), help: help.id, isOptional: isIdMade(wordsIn(values, 'title')) }
      : { type: 'fixed', ...named('id'), shown: of }
  return [
    { type: 'words', ...named('title'), help: help.languages, lines: 2 },
    id,
    { type: 'words', ...named('summary'), help: help.languages, lines: 4 },
    {
      type: 'choice',
      ...named('measure'),
      options: framework.measures.map((measure) => ({ value: measure.id, label: wordsOf(measure.title) })),
    },
    { type: 'choice', ...named('nature'), options: options(NATURES, (one) => terms.nature[one]) },
    ...(lineIn(values, 'nature') === 'series'
      ? [{ type: 'number', ...named('cadenceMonths'), help: help.cadenceMonths, isOptional: true } as const]
      : []),
    { type: 'choice', ...named('rollup'), options: options(ROLLUPS, (one) => terms.rollup[one]) },
    { type: 'choice', ...named('strength'), options: options(STRENGTHS, (one) => terms.strength[one]) },
    { type: 'choice', ...named('kind'), options: options(MILESTONE_KINDS, (one) => terms.kind[one]) },
    {
      type: 'choice',
      ...named('sector'),
      none: terms.sector.none,
      isOptional: true,
      options: options(SECTORS, (one) => terms.sector[one]),
    },
    { type: 'many', ...named('countries'), options: countryOptions(i18n) },
    { type: 'many', ...named('concerns'), options: countryOptions(i18n), isOptional: true },
    {
      type: 'bodies',
      ...named('bodies'),
      help: help.bodiesHelp,
      isOptional: true,
      names: bodies.map((body) => ({ value: records.englishName(body.id), label: wordsOf(body.name) })),
    },
    { type: 'date', ...named('evidenceUntil'), help: help.day },
  ]
}

export const milestoneForm: RecordForm<'milestone'> = {
  knows: ({ records, of }) => of === null || records.milestone(of) !== null,
  fields: fieldsOf,
  start: ({ records, of, tracker }) => {
    const record = of === null ? null : records.milestone(of)
    if (record !== null) return valuesOf(record)
    return {
      id: '',
      title: NO_WORDS,
      summary: NO_WORDS,
      measure: '',
      nature: '',
      rollup: '',
      strength: '',
      kind: '',
      sector: '',
      countries: [],
      concerns: [],
      cadenceMonths: '',
      bodies: [],
      evidenceUntil: tracker.snapshot.evidenceDate,
    }
  },
  change: (values, { of, tracker }) => {
    const cadence = lineIn(values, 'cadenceMonths').trim()
    const sector = lineIn(values, 'sector')
    const taken = tracker.snapshot.milestones.map(({ id }) => id)
    return {
      kind: 'milestone',
      action: of === null ? 'add' : 'amend',
      record: {
        ...withoutEmpty({
          id: of ?? textIn(values, 'id') ?? madeId(wordsIn(values, 'title').en, taken),
          measure: lineIn(values, 'measure'),
          nature: lineIn(values, 'nature'),
          rollup: lineIn(values, 'rollup'),
          strength: lineIn(values, 'strength'),
          kind: lineIn(values, 'kind'),
          concerns: optionalList(values, 'concerns'),
          cadenceMonths:
            lineIn(values, 'nature') !== 'series' ? undefined : NUMBER.test(cadence) ? Number(cadence) : cadence,
          evidenceUntil: dateIn(values, 'evidenceUntil'),
        }),
        sector: sector === '' ? null : sector,
        countries: listIn(values, 'countries'),
        title: asLocalText(wordsIn(values, 'title')),
        summary: asLocalText(wordsIn(values, 'summary')),
        bodies: listIn(values, 'bodies'),
      },
    }
  },
  values: ({ record }) => valuesOf(record),
}
