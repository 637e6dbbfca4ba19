/** Names what the address asks of the list and cannot get. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { ProblemNotice } from '#src/ui/problem-notice.tsx'
import { problemWords } from '#src/ui/problem-words.ts'
import type { SourceProblem } from './source-address.ts'

export function SourceProblems({ problems }: { readonly problems: readonly SourceProblem[] }) {
  const { messages } = useI18n()
  const words = useSourcesWords()
  const explain = ({ reason, ...problem }: SourceProblem): string =>
    reason === 'needs-sort' ? words.orderNeedsSort : problemWords({ ...problem, reason }, messages)
  return <ProblemNotice problems={problems} explain={explain} />
}
