import { useEffect, type RefObject } from 'react'

interface Dismissal {
  /** The button and the panel together. */
  readonly whole: RefObject<HTMLElement | null>
  /** The button, which gets the focus back from Escape. */
  readonly button: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly close: () => void
}

/**
 * Calls `close` on Escape inside, and when the reader clicks, or arrives with the keyboard, anywhere outside. It waits for
 * the click: closing on the press would move what lies below from under the finger. Of two panels, one in the other,
 * Escape closes the inner one first.
 */
export function useDismiss({ whole, button, isOpen, close }: Dismissal): void {
  useEffect(() => {
    const element = whole.current
    if (!isOpen || element === null) return undefined
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && target.isConnected && !element.contains(target)) close()
    }
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.stopPropagation()
      close()
      button.current?.focus()
    }
    document.addEventListener('click', closeOutside)
    document.addEventListener('keyup', closeOutside)
    element.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('click', closeOutside)
      document.removeEventListener('keyup', closeOutside)
      element.removeEventListener('keydown', closeOnEscape)
    }
  }, [whole, button, isOpen, close])
}
