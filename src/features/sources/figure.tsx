/** A figure that leads to the sources it counts; zero leads nowhere. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { listAddress, revealList, type FilterPart } from './list-address.ts'

interface FigureProps {
  readonly count: number
  /** Null: the list has no filter that shows just these. */
  readonly parts: readonly FilterPart[] | null
}

export function Figure({ count, parts }: FigureProps) {
  const { number } = useI18n()
  const { addressFor } = useView()
  if (count === 0 || parts === null) return number(count)
  return (
    <Link href={listAddress(addressFor({ page: 'sources' }), parts)} onClick={revealList}>
      {number(count)}
    </Link>
  )
}
