import { createContext, useContext } from 'react'

export const MenuContext = createContext<(() => void) | null>(null)

/** Closes the menu that the caller stands in and gives the focus back to its button. */
export function useCloseMenu(): () => void {
  const close = useContext(MenuContext)
  if (close === null) throw new Error('a choice that closes its menu stands outside a menu')
  return close
}
