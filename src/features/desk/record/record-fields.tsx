/** The form itself: fields, what is wrong, what it would change, and the two ways to save it. */
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import type { TypedProposal, Writer } from '#src/api/desk-writes.ts'
import { refusalIn } from '#src/api/send-json.ts'
import type { FieldFault } from '#src/domain/editing/field-fault.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import type { Field } from '../form/field.ts'
import { faultOfField, faultsBelow, faultText, fieldAt, isMadeOfOther, type FormFault } from '../form/field-faults.ts'
import { FormField } from '../form/form-field.tsx'
import type { TypingState } from '../form/use-typing.ts'
import type { Value } from '../form/value.ts'
import { isSignedOut, useFailureText } from '../part/failure-text.ts'
import { SignInLink } from '../part/desk-gate.tsx'
import { ConflictBox, type Conflicts } from './conflict-box.tsx'
import { KeptNotice } from './kept-notice.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { faultsOfForm, formOf, SUMMARY, summaryIn, typedChanges, type Around, type Remark } from './proposal.ts'
import type { FormContext } from './record-form.ts'
import type { RecordKind } from './record-kinds.ts'
import { Subject } from './subject.tsx'
import { faultsElsewhere, sourceFault } from './form-faults.ts'
import { SourcesControl } from './sources-control.tsx'
import { usePreview } from './use-preview.ts'
import desk from '../part/desk.module.css'
import form from '../form/form.module.css'
import styles from './record.module.css'

export type Saved = (proposal: TypedProposal, isSubmitted: boolean) => Promise<void>

interface RecordFieldsProps {
  readonly kind: RecordKind
  readonly context: FormContext
  readonly writer: Writer
  readonly state: TypingState
  readonly conflicts: Conflicts
  /** The rest of the draft. */
  readonly around: Around
  /** What the draft was called so far; null: it is a new one. */
  readonly summaryBefore: Remark | null
  readonly onSave: Saved
}

export function RecordFields({
  kind,
  context,
  writer,
  state,
  conflicts,
  around,
  summaryBefore,
  onSave,
}: RecordFieldsProps) {
  const { words, i18n } = context
  const { typing, change } = state
  const { values, added } = typing
  const formId = useId()
  const failureText = useFailureText()
  const client = useQueryClient()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [attempt, setAttempt] = useState(0)
  const [saving, setSaving] = useState<'no' | 'draft' | 'submit'>('no')
  const [refused, setRefused] = useState<{ readonly error: unknown; readonly of: string } | null>(null)

  const summaryField: Field = {
    type: 'line',
    name: SUMMARY,
    label: words.field.draftSummary,
    help: kind === 'report' ? words.help.reportSummary : words.help.draftSummary,
    path: 'summary',
    isOptional: kind === 'report',
  }
  const fields = formOf(kind).fields(context, values)
  const { changes, first, main, more } = typedChanges(kind, typing, context, around)
  const remark = summaryIn(kind, values, i18n.language, summaryBefore)
  const own = faultsOfForm(changes)
  const preview = usePreview(changes, own.length === 0, writer)
  /** What was refused when it was sent holds until it is typed over. */
  const sentNow = JSON.stringify({ ...remark, changes })
  const sentFaults = refused?.of === sentNow ? (refusalIn(refused.error)?.faults ?? []) : []
  const asked = preview.isStale ? [] : (preview.preview?.faults ?? [])
  const missingSummary: FieldFault[] =
    remark.summary === '' && kind !== 'report' ? [{ field: 'summary', reason: 'missing', detail: '' }] : []
  const faults = [...own, ...(sentFaults.length > 0 ? sentFaults : asked), ...missingSummary]

  const idOf = (name: string): string => `${formId}-${name}`
  const mainFaults = faultsBelow(faults, `changes.${main}`)
  const moreFaults =
    more === 0 ? [] : faultsBelow(faults, `changes.${main + 1}`).map((fault) => ({ ...fault, field: 'date' }))
  const summaryFaults = faults.filter(({ field }) => field === 'summary')
  const placed = [...mainFaults, ...moreFaults, ...summaryFaults].flatMap((fault) => {
    const field = fieldAt([...fields, summaryField], fault)
    if (isMadeOfOther(field, fault)) return []
    return [{ field, text: faultText(faultOfField(field, fault), field?.label ?? words.recordName[kind], words, i18n) }]
  })
  const ofSources = added.map((_, index) => faultsBelow(faults, `changes.${first + index}`))
  const textsOf = (name: string): string[] =>
    attempt > 0 || left.has(name) ? placed.filter(({ field }) => field?.name === name).map(({ text }) => text) : []
  const all: FormFault[] = [
    ...placed.map(({ field, text }) => ({ target: field === null ? null : idOf(field.name), text })),
    ...ofSources.flatMap((sourceFaults, index) =>
      sourceFaults.map((fault) => sourceFault(fault, index, idOf(`source-${index}`), context)),
    ),
    ...faultsElsewhere(faults, changes, { first, last: main + more }, context),
  ]

  const set = (name: string, value: Value): void => change({ values: { ...values, [name]: value } })
  const leave = (name: string): void => setLeft(new Set([...left, name]))
  const save = async (isSubmitted: boolean): Promise<void> => {
    setAttempt(attempt + 1)
    setRefused(null)
    if (faults.length > 0) return
    setSaving(isSubmitted ? 'submit' : 'draft')
    try {
      await onSave({ ...remark, changes }, isSubmitted)
    } catch (error) {
      setRefused({ error, of: sentNow })
      void client.invalidateQueries({ queryKey: ['tracker'] })
    } finally {
      setSaving('no')
    }
  }
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void save(true)
  }
  const fieldOf = (field: Field) => (
    <FormField
      key={field.name}
      id={idOf(field.name)}
      field={field}
      values={values}
      faults={textsOf(field.name)}
      onChange={(value) => set(field.name, value)}
      onLeave={() => leave(field.name)}
      sources={
        field.type === 'sources' ? (
          <SourcesControl
            idOf={idOf}
            context={context}
            typing={typing}
            faults={ofSources}
            showFaults={attempt > 0}
            onChange={change}
          />
        ) : null
      }
    />
  )
  return (
    <div className={styles.page}>
      <form noValidate className={form.form} onSubmit={handleSubmit}>
        <Subject kind={kind} context={context} />
        <p className={desk.lead}>{words.lead[kind]}</p>
        <KeptNotice state={state} />
        <ConflictBox
          conflicts={conflicts}
          fields={fields}
          typing={typing}
          onTake={set}
          onKeepMine={() =>
            change({ base: conflicts.base, version: conflicts.version, start: formOf(kind).start(context) })
          }
        />
        {attempt > 0 && all.length > 0 ? <ErrorSummary faults={all} attempt={attempt} /> : null}
        {refused !== null && sentFaults.length === 0 ? (
          <div role="alert" className={desk.notice}>
            <p>{failureText(refused.error)}</p>
            {isSignedOut(refused.error) ? <SignInLink /> : null}
          </div>
        ) : null}
        {fields.map(fieldOf)}
        {fieldOf(summaryField)}
        <div className={desk.actions}>
          <Button type="submit" kind="primary" disabled={saving !== 'no'}>
            {typing.version === null ? words.submitNow : words.submitAgain}
          </Button>
          <Button disabled={saving !== 'no'} onClick={() => void save(false)}>
            {typing.version === null ? words.save : words.saveAgain}
          </Button>
          <span role="status">{saving === 'no' ? null : words.saving}</span>
        </div>
      </form>
      <PreviewPanel isReady={own.length === 0} isTouched={state.isTouched || typing.version !== null} state={preview} />
    </div>
  )
}
