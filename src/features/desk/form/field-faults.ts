/** From the faults of a proposal to the fields of the form that they belong to. */
import type { FieldFault } from '#src/domain/editing/field-fault.ts'
import type { I18n } from '#src/i18n/i18n.ts'
import type { EditingWords } from '#src/i18n/load-editing-words.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import type { Field } from './field.ts'

/** The part of a proposal that a form or a part of it stands for: `changes.2` */
export function faultsBelow(faults: readonly FieldFault[], place: string): FieldFault[] {
  return faults.flatMap((fault) => {
    if (fault.field === place) return [{ ...fault, field: '' }]
    return fault.field.startsWith(`${place}.`) ? [{ ...fault, field: fault.field.slice(place.length + 1) }] : []
  })
}

function isAt({ path }: Field, { field }: FieldFault): boolean {
  return field === path || field.startsWith(`${path}.`)
}

/** The field whose place is nearest; null: the record as a whole. */
export function fieldAt(fields: readonly Field[], fault: FieldFault): Field | null {
  const [nearest] = fields.filter((field) => isAt(field, fault)).toSorted((a, b) => b.path.length - a.path.length)
  return nearest ?? null
}

/**
 * What may be left empty is not missing, even where the record needs it: it is made of another field, as an identifier is of
 * the title, and that one is named.
 */
export function isMadeOfOther(field: Field | null, { reason }: FieldFault): boolean {
  return field?.isOptional === true && reason === 'missing'
}

/** Of a choice that was not made, what is said of a wrong one: there is nothing to fill in. */
export function faultOfField(field: Field | null, fault: FieldFault): FieldFault {
  return field?.type === 'choice' && fault.reason === 'missing' ? { ...fault, reason: 'unknown-value' } : fault
}

/** In the reader's language: which field, what is wrong, what to do. */
export function faultText(
  { field, reason, value = '' }: FieldFault,
  label: string,
  words: EditingWords,
  { messages }: Pick<I18n, 'messages'>,
): string {
  const last = field.split('.').at(-1)
  const language = LANGUAGES.find((one) => one === last)
  const named = language === undefined ? label : words.compare.inLanguage(label, messages.shell.languageName[language])
  return words.fault[reason](named, value)
}

export interface FormFault {
  /** Id of the control that the summary leads to; null where there is none. */
  readonly target: string | null
  readonly text: string
}
