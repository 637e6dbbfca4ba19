/** Names what the address asks of the table and cannot get. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { ProblemNotice } from '#src/ui/problem-notice.tsx'
import { problemWords } from '#src/ui/problem-words.ts'
import type { TableProblem } from './table-address.ts'

export function TableProblems({ problems }: { readonly problems: readonly TableProblem[] }) {
  const { messages } = useI18n()
  const explain = ({ reason, ...problem }: TableProblem): string =>
    reason === 'needs-sort' ? messages.milestones.orderNeedsSort : problemWords({ ...problem, reason }, messages)
  return <ProblemNotice problems={problems} explain={explain} />
}
