/** A list whose end nobody would reach: pages that the service answers name the first ones and lead to the others. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { isAnswered } from '#src/domain/contract/site.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSite } from './site-context.ts'

const MOST_NAMED = 25

interface LongListProps<T> {
  readonly items: readonly T[]
  readonly draw: (item: T) => ReactNode
  /** Where all of them stand; without it they are only counted. */
  readonly all?: string
  readonly most?: number
}

/** The entries of a list, without the list itself. */
export function LongList<T>({ items, draw, all, most = MOST_NAMED }: LongListProps<T>) {
  const { overview } = useI18n().messages
  const isShort = !isAnswered(useSite()) || items.length <= most
  if (isShort) return items.map(draw)
  const more = overview.andMore(items.length - most)
  return (
    <>
      {items.slice(0, most).map(draw)}
      <li>{all === undefined ? more : <Link href={all}>{more}</Link>}</li>
    </>
  )
}
