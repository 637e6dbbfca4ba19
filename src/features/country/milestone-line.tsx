/** A milestone in a list of this page: its title, the country's own status, and what else the list has to say. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Item } from '#src/domain/item.ts'
import { ItemStatus } from '#src/ui/status-label.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './country-page.module.css'

export function MilestoneLine({ item, children }: { readonly item: Item; readonly children?: ReactNode }) {
  const { addressFor } = useView()
  return (
    <li>
      <Link href={addressFor({ page: 'milestone', id: item.id })}>
        <Words text={item.title} />
      </Link>
      <span className={styles.meta}>
        <ItemStatus item={item} />
        {children}
      </span>
    </li>
  )
}
