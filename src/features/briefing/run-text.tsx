/** A line of the paper: words in their own language, shapes of statuses, numbers of sources. */
import { StatusMark } from '#src/ui/status-mark.tsx'
import type { Line, Run } from '#src/paper/paper.ts'

function RunText({ run }: { readonly run: Run }) {
  switch (run.is) {
    case 'mark':
      return <StatusMark status={run.status} />
    case 'sources':
      return <span data-weight="soft">{` [${run.numbers.join(', ')}]`}</span>
    case 'text': {
      const lang = run.lang ?? undefined
      if (run.weight === 'strong') return <strong lang={lang}>{run.text}</strong>
      if (run.weight === 'soft' || lang !== undefined) {
        return (
          <span data-weight={run.weight} lang={lang}>
            {run.text}
          </span>
        )
      }
      return run.text
    }
  }
}

export function LineText({ line }: { readonly line: Line }) {
  return line.map((run, index) => <RunText key={`${index}${run.is}`} run={run} />)
}
