/**
 * Scrolls to the place an address points to once it is there: the browser looked for it before the records had arrived,
 * and a change of address within the product does not make it look again.
 */
import { useEffect } from 'react'

function hashOfAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** @param anchor id of an element of this page; null leaves it to the address's fragment */
export function useReveal(anchor: string | null): void {
  useEffect(() => {
    const id = anchor ?? hashOfAddress()
    const target = id === '' ? null : document.getElementById(id)
    if (target === null) return
    target.scrollIntoView({ block: 'start' })
    /** So that the keyboard and a screen reader go on from there; without effect where it cannot take the focus. */
    target.focus({ preventScroll: true })
  }, [anchor])
}
