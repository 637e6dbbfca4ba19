/** A kind of record as a form: its fields, what stands in them at first, and the change that comes of it. */
import type { Change } from '#src/domain/editing/change.ts'
import type { Tracker } from '#src/domain/tracker.ts'
import type { I18n } from '#src/i18n/i18n.ts'
import type { EditingWords } from '#src/i18n/load-editing-words.ts'
import { readCalendarDate } from '#src/ui/read-date.ts'
import type { Field, Option } from '../form/field.ts'
import { asLocalText, lineIn, listIn, wordsIn, type Values } from '../form/value.ts'
import type { AllLanguages } from './all-languages.ts'

export interface FormContext {
  readonly words: EditingWords
  readonly i18n: I18n
  readonly tracker: Tracker
  readonly records: AllLanguages
  /** The record that is amended, or that a report, an objection or a review is about; null for a new one. */
  readonly of: string | null
}

/** As typed: the strict reading comes after, and says what is wrong. */
export type TypedChange = Readonly<Record<string, unknown>>

export interface RecordForm<K extends Change['kind'] = Change['kind']> {
  /** Whether `of` names something that this form can be about. */
  readonly knows: (context: FormContext) => boolean
  readonly fields: (context: FormContext, values: Values) => readonly Field[]
  readonly start: (context: FormContext) => Values
  readonly change: (values: Values, context: FormContext) => TypedChange
  /** A change as a draft holds it, put back into the fields. */
  readonly values: (change: Extract<Change, { kind: K }>, context: FormContext) => Values
}

/** A record without what was left empty, so that the fault reads "missing" and not "wrong". */
export function withoutEmpty(record: TypedChange): TypedChange {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** In the spelling of records where it is a date; as typed otherwise, so that the fault is said of what was typed. */
export function dateIn(values: Values, name: string): string {
  const typed = lineIn(values, name).trim()
  return readCalendarDate(typed) ?? typed
}

export function textIn(values: Values, name: string): string | undefined {
  const text = lineIn(values, name).trim()
  return text === '' ? undefined : text
}

/** Undefined when no language was written: a text that may be left out is then absent. */
export function optionalWords(values: Values, name: string): object | undefined {
  const text = asLocalText(wordsIn(values, name))
  return Object.keys(text).length === 0 ? undefined : text
}

export function optionalList(values: Values, name: string): readonly string[] | undefined {
  const list = listIn(values, name)
  return list.length === 0 ? undefined : list
}

export function options<T extends string>(values: readonly T[], label: (value: T) => string): Option[] {
  return values.map((value) => ({ value, label: label(value) }))
}

export function countryOptions({ orderedCountries, messages }: I18n): Option[] {
  return options(orderedCountries, (country) => messages.terms.country[country])
}
