/** Faults of what a form does not ask for with a field of its own: of new sources, and of the rest of the draft. */
import type { FieldFault } from '#src/domain/editing/field-fault.ts'
import { faultOfField, faultsBelow, faultText, fieldAt, type FormFault } from '../form/field-faults.ts'
import type { FormContext, TypedChange } from './record-form.ts'
import { RECORD_KINDS } from './record-kinds.ts'
import { sourceFields } from './source-form.ts'

/** Named by its number, since several new sources have the same fields. */
export function sourceFault(fault: FieldFault, index: number, id: string, context: FormContext): FormFault {
  const { words, i18n } = context
  const field = fieldAt(sourceFields(context), fault)
  const source = words.sourcePicker.newSource(String(index + 1))
  const label = field === null ? source : `${source} – ${field.label}`
  return {
    target: field === null ? id : `${id}-${field.name}`,
    text: faultText(faultOfField(field, fault), label, words, i18n),
  }
}

/** Of the other changes of the draft, named by their number: they are put right in forms of their own. */
export function faultsElsewhere(
  faults: readonly FieldFault[],
  changes: readonly TypedChange[],
  { first, last }: { readonly first: number; readonly last: number },
  { words, i18n }: FormContext,
): FormFault[] {
  return changes.flatMap((change, index) => {
    if (index >= first && index <= last) return []
    const kind = RECORD_KINDS.find((one) => one === change['kind'])
    const label = words.draft.otherChange(i18n.number(index + 1), kind === undefined ? '' : words.recordName[kind])
    return faultsBelow(faults, `changes.${index}`).map((fault) => ({
      target: null,
      text: faultText(fault, label, words, i18n),
    }))
  })
}
