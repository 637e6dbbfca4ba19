/** Names what the address asks of the timeline and cannot get. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { ProblemNotice } from '#src/ui/problem-notice.tsx'
import { problemWords } from '#src/ui/problem-words.ts'
import type { TimelineProblem } from './timeline-address.ts'

export function TimelineProblems({ problems }: { readonly problems: readonly TimelineProblem[] }) {
  const { messages, date } = useI18n()
  const explain = (problem: TimelineProblem): string =>
    problem.reason === 'reversed'
      ? messages.timeline.reversed(date(problem.value), date(problem.to))
      : problemWords(problem, messages)
  return <ProblemNotice problems={problems} explain={explain} />
}
