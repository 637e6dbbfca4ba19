/** One value of a line, at one of the two dates. */
import type { Nature } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DueText } from '#src/ui/due-text.tsx'
import { StatusLabel } from '#src/ui/status-label.tsx'
import type { ComparisonLine } from './comparison-lines.ts'
import styles from './comparison-table.module.css'

interface LineValueProps {
  readonly line: ComparisonLine
  readonly at: 'first' | 'second'
  readonly nature: Nature
}

export function LineValue({ line, at, nature }: LineValueProps) {
  const { messages, countryList } = useI18n()
  const { changes, terms } = messages
  const absent = <span className={styles.absent}>{changes.pair.none}</span>
  switch (line.kind) {
    case 'status': {
      const value = line.values[at]
      return <StatusLabel status={value?.status ?? null} nature={nature} isExpired={value?.isExpired ?? false} />
    }
    case 'due': {
      const value = line.values[at]
      if (value === null) return absent
      return (
        <>
          {terms.dueKind[value.kind]} <DueText date={value.date} />
        </>
      )
    }
    case 'flag': {
      const value = line.values[at]
      if (value === null) return absent
      return value.length === 0 ? changes.pair.holds : countryList(value)
    }
    case 'grade': {
      const value = line.values[at]
      return value === null ? absent : <abbr title={terms.grade[value]}>{value}</abbr>
    }
  }
}
