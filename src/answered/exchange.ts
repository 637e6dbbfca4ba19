/** Puts one answer of the page in the place of another: what is the same stays the same element. */
import { Idiomorph } from 'idiomorph'

const ROOT = '#root'
const SCRIPT = 'script[type="module"][src]'

/** The same build: the styles and this script fit what came. */
function isAlike(page: Document, answer: Document): boolean {
  const files = ({ head }: Document): string =>
    [...head.querySelectorAll(`${SCRIPT}, link[rel="stylesheet"]`)].map((element) => element.outerHTML).join('')
  return page.documentElement.lang === answer.documentElement.lang && files(page) === files(answer)
}

/**
 * What a reader has folded open stays open, and the way to sign in shown, whatever the answer begins with: it is of a fresh
 * page, and of nobody.
 */
function isOfThisPage(name: string, element: Element): boolean {
  if (name === 'hidden') return element.closest('[data-session]') !== null
  return name === 'open' && element instanceof HTMLDetailsElement
}

function settleForm(form: HTMLFormElement, isBack: boolean): void {
  for (const control of form.elements) {
    if (!isBack && control === form.ownerDocument.activeElement) continue
    if (control instanceof HTMLInputElement) {
      control.checked = control.defaultChecked
      if (control.type !== 'checkbox' && control.value !== control.defaultValue) control.value = control.defaultValue
    } else if (control instanceof HTMLSelectElement) {
      for (const option of control.options) option.selected = option.defaultSelected
    }
  }
}

/** Controls show what the address says; the markup of an answer says it of a fresh page only. */
export function settle(page: Document, isBack: boolean): void {
  for (const form of page.querySelectorAll<HTMLFormElement>(`${ROOT} form`)) settleForm(form, isBack)
}

/** @param isBack the address was not asked by the controls, so they follow it, also the one in hand */
export function exchange(page: Document, answer: Document, isBack: boolean): boolean {
  const root = page.querySelector(ROOT)
  const fresh = answer.querySelector(ROOT)
  if (root === null || fresh === null || !isAlike(page, answer)) return false
  const had = page.activeElement
  // A promise only where a head with new style sheets is exchanged, too.
  void Idiomorph.morph(root, [...fresh.childNodes], {
    morphStyle: 'innerHTML',
    ignoreActiveValue: !isBack,
    callbacks: {
      beforeAttributeUpdated: (name, element) => !isOfThisPage(name, element),
    },
  })
  settle(page, isBack)
  page.title = answer.title
  /** What had the keyboard is gone: it goes on at the head of what came. */
  const isGone = had !== null && had !== page.body && (!had.isConnected || had.closest('[hidden]') !== null)
  if (isGone) page.querySelector('main')?.focus({ preventScroll: true })
  return true
}
