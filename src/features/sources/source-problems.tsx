/** Names what the address asks of the list and cannot get: a filter that silently fell away would show a wrong count. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords, type SourcesWords } from '#src/i18n/load-page-words.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { SourceProblem } from './source-address.ts'
import styles from './sources-page.module.css'

function explain({ parameter, value, reason }: SourceProblem, { states }: Messages, words: SourcesWords): string {
  switch (reason) {
    case 'needs-sort':
      return words.orderNeedsSort
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

export function SourceProblems({ problems }: { readonly problems: readonly SourceProblem[] }) {
  const { messages } = useI18n()
  const words = useSourcesWords()
  const { setParameters } = useView()
  if (problems.length === 0) return null
  const remove = () => setParameters(Object.fromEntries(problems.map(({ parameter }) => [parameter, null])))
  return (
    <div className={styles.problems} role="alert">
      <p>{messages.states.unknownInAddress}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.parameter} ${problem.value}`}>{explain(problem, messages, words)}</li>
        ))}
      </ul>
      <Button className="screen-only" onClick={remove}>
        {messages.states.removeFromAddress}
      </Button>
    </div>
  )
}
