/** Names what the address asks of the table and cannot get: an order that silently fell away would look applied. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { TableProblem } from './table-address.ts'
import styles from './table-problems.module.css'

function explain({ parameter, value, reason }: TableProblem, { states, milestones }: Messages): string {
  switch (reason) {
    case 'needs-sort':
      return milestones.orderNeedsSort
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

export function TableProblems({ problems }: { readonly problems: readonly TableProblem[] }) {
  const { messages } = useI18n()
  const { setParameters } = useView()
  if (problems.length === 0) return null
  const remove = () => setParameters(Object.fromEntries(problems.map(({ parameter }) => [parameter, null])))
  return (
    <div className={styles.notice} role="alert">
      <p>{messages.states.unknownInAddress}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.value}`}>{explain(problem, messages)}</li>
        ))}
      </ul>
      <Button className="screen-only" onClick={remove}>
        {messages.states.removeFromAddress}
      </Button>
    </div>
  )
}
