/** What one change of a draft is about, in the reader's language: of what is new, by the words it brings along. */
import type { Change } from '#src/domain/editing/change.ts'
import { localiseText, wordsOf, type LocalText } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { useView } from '#src/ui/view-context.ts'

export function useChangeName(): (change: Change, all: readonly Change[]) => string {
  const { recordName, compare } = useEditingWords()
  const { language, date } = useI18n()
  const { milestones } = useView().tracker.snapshot
  const said = (text: LocalText): string => wordsOf(localiseText(text, language))

  const milestoneName = (id: string, all: readonly Change[]): string => {
    const known = milestones.find((one) => one.id === id)
    if (known !== undefined) return wordsOf(known.title)
    const added = all.find((one) => one.kind === 'milestone' && one.record.id === id)
    return added?.kind === 'milestone' ? said(added.record.title) : id
  }

  const subjectOf = (change: Change, all: readonly Change[]): string => {
    switch (change.kind) {
      case 'report':
        return `${milestoneName(change.milestone, all)}, ${date(change.report.date, 'short')}`
      case 'milestone':
      case 'event':
        return said(change.record.title)
      case 'source':
        return change.record.title
      case 'body':
        return said(change.record.name)
      case 'objection':
        return `${said(change.record.ministry)}, ${change.record.report}`
      case 'text-review':
        return `${said(change.record.by)}, ${change.record.of.id}`
      case 'evidence-date':
        return date(change.date, 'short')
    }
  }
  return (change, all) => compare.pair(recordName[change.kind], subjectOf(change, all))
}
