/** Sends a form off at every change of it; a text when the typing pauses. */

/** Between two letters of somebody who types slowly. */
const PAUSE_MILLISECONDS = 300

/** How the address stands in the history: the letters of one spell of typing make one entry. */
type How = 'push' | 'replace'
type Send = (form: HTMLFormElement, how: How) => void

function isSearch(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'search'
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return target.form
  return target instanceof HTMLFormElement ? target : null
}

export function followForm(page: Document, selector: string, send: Send): void {
  let pause: ReturnType<typeof setTimeout> | undefined
  let isSpell = false
  let sent = ''
  const type = (input: HTMLInputElement, form: HTMLFormElement): void => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      // Typed back to what was asked already: its answer is there, or on its way.
      if (input.value.trim() === sent && isSpell) return
      sent = input.value.trim()
      send(form, isSpell ? 'replace' : 'push')
      isSpell = true
    }, PAUSE_MILLISECONDS)
  }
  const ofForm =
    (take: (target: EventTarget | null, form: HTMLFormElement, event: Event) => void) => (event: Event) => {
      const form = formOf(event.target)
      if (form?.matches(selector) === true) take(event.target, form, event)
    }
  page.addEventListener(
    'input',
    ofForm((target, form, event) => {
      const isComposing = event instanceof InputEvent && event.isComposing
      if (isSearch(target) && !isComposing) type(target, form)
    }),
  )
  page.addEventListener(
    'compositionend',
    ofForm((target, form) => {
      if (isSearch(target)) type(target, form)
    }),
  )
  page.addEventListener(
    'change',
    ofForm((target, form) => {
      if (isSearch(target)) return
      clearTimeout(pause)
      send(form, 'push')
    }),
  )
  page.addEventListener(
    'submit',
    ofForm((_, form, event) => {
      event.preventDefault()
      clearTimeout(pause)
      send(form, isSpell ? 'replace' : 'push')
      isSpell = false
    }),
  )
  // What is typed after going back is an entry of its own: it must not take the place of the one gone back to.
  page.defaultView?.addEventListener('popstate', () => {
    clearTimeout(pause)
    isSpell = false
  })
  page.addEventListener(
    'focusout',
    ofForm((target) => {
      if (isSearch(target)) isSpell = false
    }),
  )
}

/** Other forms of the page that only change its query are sent off when the reader says so. */
export function followSubmit(
  page: Document,
  place: Pick<Location, 'pathname' | 'origin'>,
  send: (form: HTMLFormElement) => void,
): void {
  page.addEventListener('submit', (event) => {
    const { target, defaultPrevented } = event
    if (defaultPrevented || !(target instanceof HTMLFormElement) || target.method !== 'get') return
    const { origin, pathname } = new URL(target.action)
    if (origin !== place.origin || pathname !== place.pathname) return
    event.preventDefault()
    send(target)
  })
}
