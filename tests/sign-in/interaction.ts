/** The provider's own page: whoever types a known name is that person, and `cancel` goes back without. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Provider } from 'oidc-provider'
import type { SignInProvider } from './provider.ts'

const PAGE = `<!doctype html>
<html lang="en"><head><title>Provider</title><link rel="icon" href="data:,"></head><body>
<form method="post"><label>Name <input name="login" autocomplete="off"></label>
<button name="do" value="continue">Continue</button> <button name="do" value="cancel">Cancel</button></form>
</body></html>`

export function isInteraction({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/interaction/')
}

export async function answerInteraction(
  provider: Provider,
  people: SignInProvider['people'],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
    return
  }
  const form = new URLSearchParams(await text(request))
  const login = form.get('login') ?? ''
  const isKnown = form.get('do') !== 'cancel' && people.has(login)
  const result = isKnown ? { login: { accountId: login } } : { error: 'access_denied', error_description: 'No' }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}
