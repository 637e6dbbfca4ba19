/** What a draft brings along beside the change that is edited: the form offers it as if it were published. */
import type { Change } from '#src/domain/editing/change.ts'
import { bodyIdOf } from '#src/domain/records/identifiers.ts'
import { localiseText } from '#src/domain/text.ts'
import type { FormContext } from './record-form.ts'
import type { Around } from './proposal.ts'

type Added<K extends Change['kind']> = Extract<Change, { kind: K }>

function addedOf<K extends 'milestone' | 'source' | 'body'>(changes: readonly Change[], kind: K): Added<K>[] {
  const isAdded = (change: Change): change is Added<K> =>
    change.kind === kind && 'action' in change && change.action === 'add'
  return changes.filter(isAdded)
}

export function withDraft(context: FormContext, { before, after }: Around): FormContext {
  const others = [...before, ...after]
  if (others.length === 0) return context
  const { tracker, records, i18n } = context
  const { snapshot } = tracker
  const { language } = i18n
  const bodies = addedOf(others, 'body').map(({ record }) => {
    const english = record.name.en ?? ''
    return { id: bodyIdOf(english), name: localiseText(record.name, language), english }
  })
  const milestones = addedOf(others, 'milestone').map(({ record }) => ({
    ...record,
    title: localiseText(record.title, language),
    summary: localiseText(record.summary, language),
    bodies: record.bodies.map(bodyIdOf),
    reports: [],
    /** Given at publication; no form shows it. */
    hash: '',
  }))
  const englishNames = new Map(bodies.map(({ id, english }) => [id, english]))
  return {
    ...context,
    records: { ...records, englishName: (id) => englishNames.get(id) ?? records.englishName(id) },
    tracker: {
      ...tracker,
      snapshot: {
        ...snapshot,
        sources: [...snapshot.sources, ...addedOf(others, 'source').map(({ record }) => record)],
        bodies: [...snapshot.bodies, ...bodies.map(({ id, name }) => ({ id, name }))],
        milestones: [...snapshot.milestones, ...milestones],
      },
    },
  }
}
