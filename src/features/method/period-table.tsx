/** Periods and months, answered by the functions that the rules use. */
import { COMPARISON_MONTHS } from '#src/domain/comparison.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { MethodSection, type WithWords } from './method-section.tsx'
import { periodExamples } from './period-examples.ts'
import styles from './method-page.module.css'

export function PeriodTable({ words }: WithWords) {
  const { number } = useI18n()
  const { periodTable } = words
  return (
    <MethodSection id="periods" words={words}>
      <p>{words.periods}</p>
      <table className={`${styles.table} ${styles.narrow}`}>
        <caption>{periodTable.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{periodTable.asked}</th>
            <th scope="col">{periodTable.answer}</th>
          </tr>
        </thead>
        <tbody>
          {periodExamples().map(({ asked, answer }) => (
            <tr key={asked}>
              <th scope="row">
                <code lang="en">{asked}</code>
              </th>
              <td>
                <DateText date={answer} length="long" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.usualComparison(number(COMPARISON_MONTHS))}</p>
    </MethodSection>
  )
}
