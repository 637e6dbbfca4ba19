/** Names what an address asks for and cannot get: what silently fell away would look applied, and its count would be wrong. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from './address-button.tsx'
import { useView } from './view-context.ts'
import styles from './problem-notice.module.css'

interface NamedProblem {
  readonly parameter: string
  readonly value: string
}

interface ProblemNoticeProps<P extends NamedProblem> {
  readonly problems: readonly P[]
  readonly explain: (problem: P) => string
}

/** Of parameters beside the selection; the button takes them out of the address. */
export function ProblemNotice<P extends NamedProblem>({ problems, explain }: ProblemNoticeProps<P>) {
  const { states } = useI18n().messages
  const { setParameters, addressWith } = useView()
  if (problems.length === 0) return null
  const without = Object.fromEntries(problems.map(({ parameter }) => [parameter, null]))
  return (
    <div className={styles.notice} role="alert">
      <p>{states.unknownInAddress}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.value}`}>{explain(problem)}</li>
        ))}
      </ul>
      <AddressButton className="screen-only" to={addressWith(without)} onPress={() => setParameters(without)}>
        {states.removeFromAddress}
      </AddressButton>
    </div>
  )
}
