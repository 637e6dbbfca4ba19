/** The width of an element as it is laid out: a drawing whose marks keep their size has to know its room. */
import { useCallback, useState, type RefCallback } from 'react'

/** @param usual until it is measured */
export function useWidth(usual: number): { readonly width: number; readonly measure: RefCallback<HTMLElement> } {
  const [width, setWidth] = useState(usual)
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const read = (): void => {
      /** Not laid out, as on paper: the last width stands. */
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { width, measure }
}
