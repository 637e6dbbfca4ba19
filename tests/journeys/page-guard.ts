import type { BrowserContext } from '@playwright/test'

/** The browser's guess by the clock: on a busy machine a page may well take seconds to use what was fetched ahead for it. */
const TIMED_GUESS = /was preloaded using link preload but not used within a few seconds/

const LOCAL_SCHEMES = new Set(['data:', 'blob:', 'about:'])

/** What Playwright says in the page's name where journeys do without the service worker. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright'

function isForeign(address: string, home: string): boolean {
  const { protocol, host } = new URL(address)
  return !LOCAL_SCHEMES.has(protocol) && host !== new URL(home).host
}

/**
 * Writes down everything a page must not do, whatever the journey is about: complain on the console, throw, ask another
 * host, break its own content security policy. Listens on the context, so that windows a page opens are watched too.
 */
export async function watchContext(context: BrowserContext, home: string): Promise<string[]> {
  const faults: string[] = []
  context.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !message.text().includes(BLOCKED_WORKER) && !TIMED_GUESS.test(message.text())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (problem) => faults.push(`page error: ${problem.error().stack ?? problem.error().message}`))
  context.on('request', (request) => {
    if (isForeign(request.url(), home)) faults.push(`request to another host: ${request.url()}`)
  })
  // The browser words its own message in its own way and only sometimes as an error; this one is ours and always is.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      console.error(`content security policy: ${violation.violatedDirective} blocked ${violation.blockedURI}`)
    })
  })
  return faults
}
