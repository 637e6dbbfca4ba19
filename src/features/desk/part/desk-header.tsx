/** Heading of a page of the desk, with the way to the others and who is signed in. */
import { Link } from 'wouter'
import type { Session } from '#src/api/session-query.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import styles from './desk.module.css'

interface DeskHeaderProps {
  readonly title: string
  readonly caller: NonNullable<Session['caller']>
}

export function DeskHeader({ title, caller }: DeskHeaderProps) {
  const words = useEditingWords()
  const importing = useImportWords()
  const address = useDeskAddress()
  return (
    <header className={styles.header}>
      <nav aria-label={words.nav} className={`${styles.nav} screen-only`}>
        <ul>
          {caller.permissions.includes('draft') ? (
            <>
              <li>
                <Link href={address('drafts')}>{words.drafts}</Link>
              </li>
              <li>
                <Link href={address('import')}>{importing.title}</Link>
              </li>
            </>
          ) : null}
          {caller.permissions.includes('audit') ? (
            <li>
              <Link href={address('audit')}>{words.audit}</Link>
            </li>
          ) : null}
        </ul>
        <p>{words.signedInAs(caller.name, words.role[caller.role])}</p>
      </nav>
      <PageHeading title={title} />
    </header>
  )
}
