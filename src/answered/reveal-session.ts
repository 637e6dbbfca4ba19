/** Shows the way in to those who keep the records, once the service has said whether there is one and who asks. */
interface Session {
  readonly caller: unknown
  readonly isSignInOffered: boolean
}

function isSession(data: unknown): data is Session {
  return typeof data === 'object' && data !== null && 'caller' in data && 'isSignInOffered' in data
}

async function ask(): Promise<unknown> {
  try {
    const response = await fetch('/api/v1/session', { headers: { accept: 'application/json' } })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

export async function revealSession(page: Document): Promise<void> {
  const mark = page.querySelector<HTMLElement>('[data-session]')
  if (mark === null) return
  const session = await ask()
  if (!isSession(session) || (session.caller === null && !session.isSignInOffered)) return
  const shown = session.caller === null ? 'out' : 'in'
  for (const link of mark.querySelectorAll<HTMLElement>('[data-when]')) link.hidden = link.dataset['when'] !== shown
  mark.hidden = false
}
