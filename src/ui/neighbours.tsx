/** The way to the record before and the one after. */
import { Link } from 'wouter'
import type { Text } from '#src/domain/text.ts'
import { Words } from './words.tsx'
import styles from './neighbours.module.css'

interface Neighbour {
  /** "Previous milestone" and the like. */
  readonly label: string
  readonly address: string
  readonly title: Text
}

interface NeighboursProps {
  readonly label: string
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}

export function Neighbours({ label, previous, next }: NeighboursProps) {
  if (previous === null && next === null) return null
  return (
    <nav className={`${styles.neighbours} screen-only`} aria-label={label}>
      {previous === null ? null : <NeighbourLink neighbour={previous} rel="prev" />}
      {next === null ? null : <NeighbourLink neighbour={next} rel="next" />}
    </nav>
  )
}

function NeighbourLink({ neighbour, rel }: { readonly neighbour: Neighbour; readonly rel: 'prev' | 'next' }) {
  return (
    <Link href={neighbour.address} rel={rel} className={styles.link}>
      <small>{neighbour.label}</small>
      <span>
        <Words text={neighbour.title} />
      </span>
    </Link>
  )
}
