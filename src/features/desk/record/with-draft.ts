/** What a draft brings along beside the change that is edited: the form offers it as if it were published. */
import { withChanges } from '#src/domain/editing/with-changes.ts'
import { bodyIdOf } from '#src/domain/records/identifiers.ts'
import { englishNameOf } from '#src/domain/records/localise.ts'
import { trackerOf } from '#src/domain/tracker.ts'
import type { FormContext } from './record-form.ts'
import type { Around } from './proposal.ts'

export function withDraft(context: FormContext, { before, after }: Around): FormContext {
  const others = [...before, ...after]
  if (others.length === 0) return context
  const { tracker, records } = context
  const names = new Map(
    others.flatMap((change) => {
      if (change.kind !== 'body') return []
      const name = englishNameOf(change.record)
      return [[bodyIdOf(name), name] as const]
    }),
  )
  return {
    ...context,
    records: { ...records, englishName: (id) => names.get(id) ?? records.englishName(id) },
    tracker: trackerOf(withChanges(tracker.snapshot, others)),
  }
}
