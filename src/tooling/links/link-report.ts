/** What the check found, as a table for whoever keeps the records, and as an exit code for a timer. */
import type { Archived } from './find-archived.ts'
import type { LinkState } from './check-address.ts'
import type { CheckedLink, LinkReport } from './check-links.ts'

/** Worst first; what is alive needs no line. */
const SHOWN = ['dead', 'unreachable', 'refused', 'redirected'] as const

/** 0: every address answers, refusals and redirects included. 1: some are dead or unreachable. 2: there is no network. */
export type ExitCode = 0 | 1 | 2

export function exitCodeOf({ checked, hasNetwork }: LinkReport): ExitCode {
  if (!hasNetwork) return 2
  return checked.some(({ state }) => state.is === 'dead' || state.is === 'unreachable') ? 1 : 0
}

function detailOf(state: LinkState): string {
  switch (state.is) {
    case 'alive':
      return ''
    case 'redirected':
      return `-> ${state.to}`
    case 'dead':
    case 'refused':
      return String(state.status)
    case 'unreachable':
      return state.reason
  }
}

const NO_NETWORK = `There is no network: none of the addresses tried answered, so nothing is known about the others.
Behind a proxy, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1 and try again.`

export function formatReport(report: LinkReport, total: number): string {
  const { checked, hasNetwork } = report
  const shown = SHOWN.flatMap((is) => checked.filter(({ state }) => state.is === is))
  const width = Math.max(0, ...shown.map(({ id }) => id.length))
  const line = ({ id, address, state }: CheckedLink): string =>
    `${state.is.padEnd(11)}  ${id.padEnd(width)}  ${address}  ${detailOf(state)}`
  const counts = ['alive' as const, ...SHOWN].map(
    (is) => `${checked.filter(({ state }) => state.is === is).length} ${is}`,
  )
  const summary = `${checked.length} of ${total} addresses checked: ${counts.join(', ')}. No record was changed.`
  return [...shown.map(line), ...(hasNetwork ? [] : [NO_NETWORK]), summary, ''].join('\n')
}

/** What the archive keeps of them, for whoever keeps the records. */
export function formatCopies(copies: ReadonlyMap<string, Archived>): string {
  const lines = [...copies].flatMap(([id, copy]) =>
    copy.is === 'found' ? [`archived     ${id}  ${copy.address}`] : [],
  )
  const count = (is: Archived['is']): number => [...copies.values()].filter((copy) => copy.is === is).length
  const summary = `${copies.size} without an archived address: ${count('found')} found in the archive, ${count('none')} not there, ${count('unknown')} not answered.`
  return [...lines, summary, ''].join('\n')
}
