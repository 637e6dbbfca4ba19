/**
 * Start on a page that the service answers. The page is complete as it came; this sends its filter off at every change and
 * puts the answer in its place, so that focus, caret, scroll and what was folded open stay. Without it links and the form do
 * the same by navigation.
 */
import { addressOfForm } from './address-of-form.ts'
import { AnsweredPage } from './answered-page.ts'
import { followForm, followSubmit } from './follow-form.ts'
import { linkedAddress } from './linked-address.ts'
import { revealSession } from './reveal-session.ts'

const page = new AnsweredPage(window)

document.addEventListener('click', (event) => {
  const { target } = event
  if (target instanceof Element && target.closest('[data-print]') !== null) window.print()
  const address = linkedAddress(event, location)
  if (address === null) return
  event.preventDefault()
  void page.show(address, 'push')
})
followForm(document, '#selection', (form, how) => void page.show(addressOfForm(form, location), how))
followSubmit(document, location, (form) => void page.show(addressOfForm(form, location), 'push'))
addEventListener('popstate', () => void page.show(location.href, 'none'))

document.documentElement.dataset['live'] = 'yes'
performance.mark('live')
void revealSession(document)
