/** Says, on screen and on paper, that mocks answered: demonstration data must never be taken for the record. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import styles from './shell.module.css'

export function DemoLabel({ scenario }: { readonly scenario: string | undefined }) {
  const { messages } = useI18n()
  if (scenario === undefined) return null
  return (
    <aside className={styles.demo}>
      <p>{messages.shell.demoData(scenario)}</p>
    </aside>
  )
}
