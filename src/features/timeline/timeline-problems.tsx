/** Names what the address asks of the timeline and cannot get. */
import { useI18n, type I18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { TimelineProblem } from './timeline-address.ts'
import styles from './timeline-page.module.css'

function explain(problem: TimelineProblem, { messages, date }: I18n): string {
  const { states, timeline } = messages
  switch (problem.reason) {
    case 'reversed':
      return timeline.reversed(date(problem.value), date(problem.to))
    case 'unknown-value':
    case 'not-a-date':
      return states.problem[problem.reason](problem.parameter, problem.value)
    case 'unknown-parameter':
    case 'repeated':
    case 'too-long':
    case 'needs-since':
      return states.problem[problem.reason](problem.parameter)
  }
}

export function TimelineProblems({ problems }: { readonly problems: readonly TimelineProblem[] }) {
  const i18n = useI18n()
  const { setParameters } = useView()
  if (problems.length === 0) return null
  const { states } = i18n.messages
  const remove = () => setParameters(Object.fromEntries(problems.map(({ parameter }) => [parameter, null])))
  return (
    <div className={styles.problem} role="alert">
      <p>{states.unknownInAddress}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.parameter}>{explain(problem, i18n)}</li>
        ))}
      </ul>
      <Button className="screen-only" onClick={remove}>
        {states.removeFromAddress}
      </Button>
    </div>
  )
}
