/** What a draft is about, by its name where readers know it already. */
import { wordsOf } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { useView } from '#src/ui/view-context.ts'
import { readRecordKind } from '../record/record-kinds.ts'

interface Touched {
  readonly kind: string
  readonly id: string
}

export function useTouchedName(): (touched: Touched) => string {
  const { snapshot } = useView().tracker
  const { recordName, compare } = useEditingWords()
  const { date } = useI18n()
  return ({ kind, id }) => {
    const known = readRecordKind(kind)
    const label = known === null ? kind : recordName[known]
    const name = nameOf(kind, id)
    return name === null ? label : compare.pair(label, name)
  }

  function nameOf(kind: string, id: string): string | null {
    switch (kind) {
      case 'milestone':
        return textOf(snapshot.milestones.find((one) => one.id === id)?.title, id)
      case 'event':
        return textOf(snapshot.events.find((one) => one.id === id)?.title, id)
      case 'body':
        return textOf(snapshot.bodies.find((one) => one.id === id)?.name, id)
      case 'source':
        return snapshot.sources.find((one) => one.id === id)?.title ?? id
      case 'report': {
        const report = snapshot.milestones.flatMap(({ reports }) => reports).find((one) => one.id === id)
        return report === undefined ? id : `${id} (${date(report.date, 'short')})`
      }
      case 'evidence-date':
        return null
      default:
        return id
    }
  }
}

function textOf(text: Parameters<typeof wordsOf>[0] | undefined, id: string): string {
  return text === undefined ? id : wordsOf(text)
}

export function TouchedName({ touched }: { readonly touched: Touched }) {
  return useTouchedName()(touched)
}
