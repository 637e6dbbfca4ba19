/** Every change of the rules, newest first. */
import { METHOD_CHANGES } from '#src/domain/method.ts'
import { localiseText } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { Words } from '#src/ui/words.tsx'
import { MethodSection, type WithWords } from './method-section.tsx'
import styles from './method-page.module.css'

export function ChangeLog({ words }: WithWords) {
  const { language } = useI18n()
  return (
    <MethodSection id="log" words={words}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.log.version}</th>
            <th scope="col">{words.log.date}</th>
            <th scope="col">{words.log.change}</th>
          </tr>
        </thead>
        <tbody>
          {METHOD_CHANGES.toReversed().map(({ version, date, summary }) => (
            <tr key={version}>
              <th scope="row">{version}</th>
              <td>
                <DateText date={date} />
              </td>
              <td>
                <Words text={localiseText(summary, language)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </MethodSection>
  )
}
