/** A form over what is typed on this device: of a record that is new or amended, or of a draft that is written again. */
import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { draftKey } from '#src/api/desk-queries.ts'
import { createDraft, stepDraft, writeDraft, type DraftDetail, type Writer } from '#src/api/desk-writes.ts'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { isSame, type Values } from '../form/value.ts'
import type { Typing } from '../form/kept-typing.ts'
import { useTyping } from '../form/use-typing.ts'
import { isHeldUp } from '../drafts/is-held-up.ts'
import { ALONE, formOf, typingOf, type Opened } from './proposal.ts'
import { RecordFields, type Saved } from './record-fields.tsx'
import type { FormContext } from './record-form.ts'
import type { RecordKind } from './record-kinds.ts'

interface NewRecordProps {
  readonly kind: RecordKind
  readonly context: FormContext
  readonly writer: Writer
}

/** Shows the draft that was made of it, and forgets what was typed. */
function useSaved(): (draft: DraftDetail) => void {
  const client = useQueryClient()
  const address = useDeskAddress()
  const [, navigate] = useLocation()
  return (draft) => {
    client.setQueryData(draftKey(draft.id, draft.difference?.lang ?? 'en'), draft)
    void client.invalidateQueries({ queryKey: ['drafts'] })
    void client.invalidateQueries({ queryKey: ['draft', draft.id] })
    navigate(address(`drafts/${draft.id}`))
  }
}

export function NewRecord({ kind, context, writer }: NewRecordProps) {
  const showSaved = useSaved()
  const start = formOf(kind).start(context)
  const base = context.tracker.snapshot.revision
  const state = useTyping(`${kind}.${context.of ?? 'new'}`, {
    values: start,
    added: [],
    start,
    base,
    version: null,
    at: '',
  })
  const { typing } = state
  const handleSave: Saved = async (proposal, isSubmitted) => {
    const draft = await createDraft(proposal, typing.base, writer)
    /** From here on it is kept by the service, even when submitting it should fail. */
    state.forget()
    showSaved(isSubmitted ? await submitted(draft, writer) : draft)
  }
  return (
    <RecordFields
      kind={kind}
      context={context}
      writer={writer}
      state={state}
      conflicts={{ theirs: changedSince(typing, start), base, version: null, why: 'record' }}
      around={ALONE}
      summaryBefore={null}
      onSave={handleSave}
    />
  )
}

/** A draft that was saved and could not be submitted is shown as it is: its page says what stands in the way. */
async function submitted(draft: DraftDetail, writer: Writer): Promise<DraftDetail> {
  /** A reviewer could not publish it, and its author has to look first. */
  if (isHeldUp(draft)) return draft
  try {
    return await stepDraft(draft, 'submit', null, writer)
  } catch {
    return draft
  }
}

/** Fields that others have changed since the typing began, unless they now say what is typed. */
function changedSince({ start, values }: Typing, now: Values): Values {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => !isSame(start[name], value) && !isSame(values[name], value)),
  )
}

interface StoredDraftProps {
  readonly opened: Opened
  readonly draft: DraftDetail
  readonly context: FormContext
  /** Under which what is typed is kept on this device. */
  readonly typingKey: string
  readonly writer: Writer
}

export function StoredDraft({ opened, draft, context, typingKey, writer }: StoredDraftProps) {
  const showSaved = useSaved()
  const client = useQueryClient()
  const { kind } = opened
  const stored = typingOf(opened, draft.summary, context)
  const record = formOf(kind).start(context)
  const state = useTyping(typingKey, {
    ...stored,
    start: record,
    base: draft.base,
    version: draft.version,
    at: '',
  })
  const { typing } = state
  const handleSave: Saved = async (proposal, isSubmitted) => {
    const seen = { version: typing.version ?? draft.version, base: typing.base }
    try {
      const written = await writeDraft(draft.id, proposal, seen, writer)
      state.forget()
      showSaved(isSubmitted ? await submitted(written, writer) : written)
    } catch (error) {
      /** So that the form can show what the other version says. */
      await client.invalidateQueries({ queryKey: ['draft', draft.id] })
      throw error
    }
  }
  const isOtherVersion = (typing.version ?? 0) < draft.version
  const theirs = isOtherVersion
    ? differing(typing.values, stored.values)
    : conflictingFields(ownConflicts(draft, opened), typing, record)
  return (
    <RecordFields
      kind={kind}
      context={context}
      writer={writer}
      state={state}
      conflicts={{
        theirs,
        base: context.tracker.snapshot.revision,
        version: draft.version,
        why: isOtherVersion ? 'draft' : 'record',
      }}
      around={opened.around}
      summaryBefore={draft}
      onSave={handleSave}
    />
  )
}

/** What clashes with another record of the draft is not of this form. */
function ownConflicts(draft: DraftDetail, { kind, of, around }: Opened): DraftDetail {
  if (around === ALONE) return draft
  return { ...draft, conflicts: draft.conflicts.filter((one) => one.kind === kind && one.id === of) }
}

function differing(mine: Values, theirs: Values): Values {
  return Object.fromEntries(Object.entries(theirs).filter(([name, value]) => !isSame(mine[name], value)))
}

/** What the service says was changed since the draft's base, and what was changed since this form was opened. */
function conflictingFields({ conflicts, base }: DraftDetail, typing: Typing, now: Values): Values {
  const named = typing.base > base ? [] : conflicts.filter(({ blocks }) => blocks).flatMap(({ fields }) => fields)
  const since = changedSince(typing, now)
  return Object.fromEntries(
    Object.entries(now).filter(
      ([name, value]) => name in since || (named.includes(name) && !isSame(typing.values[name], value)),
    ),
  )
}
