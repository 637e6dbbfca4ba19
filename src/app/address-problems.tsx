/** Names the parts of the address that were not understood: a filter that silently fell away would show a wrong count. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { QueryProblem } from '#src/domain/selection/selection-codec.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import styles from './shell.module.css'

function explain({ parameter, value, reason }: QueryProblem, { states }: Messages): string {
  switch (reason) {
    case 'unknown-value':
    case 'not-a-date':
      return states.problem[reason](parameter, value)
    case 'unknown-parameter':
    case 'repeated':
    case 'too-long':
    case 'needs-since':
      return states.problem[reason](parameter)
  }
}

export function AddressProblems() {
  const { messages } = useI18n()
  const { problems, select } = useView()
  if (problems.length === 0) return null
  return (
    <div className={styles.notice} role="alert">
      <p>{messages.states.unknownInAddress}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.value}`}>{explain(problem, messages)}</li>
        ))}
      </ul>
      <Button className="screen-only" onClick={() => select({}, 'replace')}>
        {messages.states.removeFromAddress}
      </Button>
    </div>
  )
}
