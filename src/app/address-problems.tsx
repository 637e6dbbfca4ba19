/** Names the parts of the address that were not understood: a filter that silently fell away would show a wrong count. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { problemWords } from '#src/ui/problem-words.ts'
import { useView } from '#src/ui/view-context.ts'
import styles from './shell.module.css'

export function AddressProblems() {
  const { messages } = useI18n()
  const { problems, select, addressHere } = useView()
  if (problems.length === 0) return null
  return (
    <div className={styles.notice} role="alert">
      <p>{messages.states.unknownInAddress}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.value}`}>{problemWords(problem, messages)}</li>
        ))}
      </ul>
      <AddressButton className="screen-only" to={addressHere({})} onPress={() => select({}, 'replace')}>
        {messages.states.removeFromAddress}
      </AddressButton>
    </div>
  )
}
