import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AnsweredPage } from './answered-page.ts'

const PAGE = `<!doctype html><html lang="en" data-answered="yes" data-patience="60000"><head><title>Page</title></head>
<body><div id="root"><p><span data-working hidden>working</span></p>
<div data-failure hidden><span data-cause="timeout" hidden>late</span><a href="/">again</a></div>
<main>content</main></div></body></html>`

/** Answers when it is told to; ends when it is no longer wanted, as a browser's does. */
function slowFetch() {
  let answer = (_text: string): void => undefined
  vi.stubGlobal(
    'fetch',
    (_address: string, { signal }: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        answer = (text) => resolve(new Response(text, { headers: { 'content-type': 'text/html' } }))
        signal.addEventListener('abort', () => reject(new DOMException('no longer wanted', 'AbortError')))
      }),
  )
  return (text: string) => answer(text)
}

const isHidden = (selector: string) => document.querySelector<HTMLElement>(selector)?.hidden
const address = (query: string) => `${location.origin}/en${query}`

describe('a page that waits for the answer of the service', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    const fresh = new DOMParser().parseFromString(PAGE, 'text/html')
    document.body.innerHTML = fresh.body.innerHTML
    document.documentElement.dataset['patience'] = fresh.documentElement.dataset['patience'] ?? ''
    document.documentElement.lang = 'en'
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const ending = new AbortController()
      setTimeout(() => ending.abort(), milliseconds)
      return ending.signal
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    document.body.innerHTML = ''
    delete document.documentElement.dataset['patience']
    history.replaceState(null, '', '/')
  })

  it('is marked at once, says after two seconds that it takes long, and no longer once the answer is there', async () => {
    const answer = slowFetch()
    const shown = new AnsweredPage(window).show(address('?country=KR'), 'push')
    expect(document.querySelector('main')).toHaveAttribute('aria-busy', 'true')
    await vi.advanceTimersByTimeAsync(1900)
    expect(isHidden('[data-working]')).toBe(true)
    await vi.advanceTimersByTimeAsync(200)
    expect(isHidden('[data-working]')).toBe(false)
    answer(PAGE.replace('content', 'of Korea'))
    await shown
    expect(isHidden('[data-working]')).toBe(true)
    expect(document.querySelector('main')).toHaveTextContent('of Korea')
    expect(document.querySelector('main')).not.toHaveAttribute('aria-busy')
  })

  it('waits a little longer than the service says it works on an answer, then says that none came', async () => {
    slowFetch()
    const shown = new AnsweredPage(window).show(address('?country=JP'), 'push')
    await vi.advanceTimersByTimeAsync(64_000)
    expect(isHidden('[data-failure]')).toBe(true)
    await vi.advanceTimersByTimeAsync(2000)
    await shown
    expect(isHidden('[data-failure]')).toBe(false)
    expect(isHidden('[data-cause="timeout"]')).toBe(false)
    expect(isHidden('[data-working]')).toBe(true)
  })
})
