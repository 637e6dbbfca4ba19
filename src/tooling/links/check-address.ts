/** Asks one address whether it still answers: HEAD first, GET where a server does not care for HEAD. Nothing is downloaded. */

export type LinkState =
  /** It answers. */
  | { readonly is: 'alive' }
  /** It answers, at another address. */
  | { readonly is: 'redirected'; readonly to: string }
  /** The server says that it is not there, or that it failed. */
  | { readonly is: 'dead'; readonly status: number }
  /** The server refuses programs (401, 403, 429, 451): a person has to look. */
  | { readonly is: 'refused'; readonly status: number }
  /** No answer: no such host, no connection, no time left, a broken certificate, or an endless round of redirects. */
  | { readonly is: 'unreachable'; readonly reason: string }

const MOST_REDIRECTS = 5
const REFUSALS = new Set([401, 403, 407, 429, 451])
/** Some servers answer HEAD wrongly with one of these; only GET's answer counts then. */
const isFailure = (status: number): boolean => status >= 400
const HEADERS = { 'user-agent': 'four-paths-check-links (checks the sources of a public tracker)', accept: '*/*' }

interface Hop {
  readonly status: number
  readonly location: string | null
}

async function ask(method: 'HEAD' | 'GET', address: string, timeoutMilliseconds: number): Promise<Hop> {
  const signal = AbortSignal.timeout(timeoutMilliseconds)
  const response = await fetch(address, { method, redirect: 'manual', signal, headers: HEADERS })
  await response.body?.cancel()
  return { status: response.status, location: response.headers.get('location') }
}

async function hop(address: string, timeoutMilliseconds: number): Promise<Hop> {
  try {
    const answer = await ask('HEAD', address, timeoutMilliseconds)
    if (!isFailure(answer.status)) return answer
  } catch {
    // Servers that cut the connection on HEAD may well answer GET.
  }
  return ask('GET', address, timeoutMilliseconds)
}

/** What went wrong, in the words of the system: `ENOTFOUND`, `ECONNREFUSED`, `timeout`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'timeout'
  const { cause } = error
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
  return error.message
}

export async function checkAddress(address: string, timeoutMilliseconds: number): Promise<LinkState> {
  let at = address
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const { status, location } = await hop(at, timeoutMilliseconds)
      if (status >= 300 && status < 400 && location !== null) {
        at = new URL(location, at).href
        continue
      }
      if (REFUSALS.has(status)) return { is: 'refused', status }
      if (isFailure(status)) return { is: 'dead', status }
      return at === address ? { is: 'alive' } : { is: 'redirected', to: at }
    }
    return { is: 'unreachable', reason: `more than ${MOST_REDIRECTS} redirects` }
  } catch (error) {
    return { is: 'unreachable', reason: reasonOf(error) }
  }
}
