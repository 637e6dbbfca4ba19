/** Sources by their number on the page, each leading to the list below. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import styles from './source-list.module.css'

interface SourceNumbersProps {
  readonly ids: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
}

export function sourceAnchor(number: number): string {
  return `source-${number}`
}

export function SourceNumbers({ ids, numberOf }: SourceNumbersProps) {
  const { messages } = useI18n()
  return (
    <span className={styles.numbers}>
      {ids.map((id) => {
        const number = numberOf.get(id) ?? 0
        return (
          <a key={id} href={`#${sourceAnchor(number)}`} aria-label={messages.milestone.sourceNumber(number)}>
            [{number}]
          </a>
        )
      })}
    </span>
  )
}
