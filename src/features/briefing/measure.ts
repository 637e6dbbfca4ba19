/** Heights of the pieces as the browser lays them out, read from a hidden copy that is as wide as the paper's text. */
import type { HeadHeights } from './paginate.ts'

export interface Heights {
  readonly pieces: ReadonlyMap<string, number>
  readonly heads: HeadHeights
}

function heightsBy(copy: HTMLElement, attribute: string): Map<string, number> {
  const heights = new Map<string, number>()
  for (const element of copy.querySelectorAll(`[${attribute}]`)) {
    const key = element.getAttribute(attribute)
    if (key !== null) heights.set(key, element.getBoundingClientRect().height)
  }
  return heights
}

export function measure(copy: HTMLElement): Heights {
  return { pieces: heightsBy(copy, 'data-piece'), heads: heightsBy(copy, 'data-head') }
}
