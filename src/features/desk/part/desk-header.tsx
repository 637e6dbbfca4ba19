/** Heading of a page of the desk, with the way to the others and who is signed in. */
import { Link, useLocation } from 'wouter'
import type { Session } from '#src/api/session-query.ts'
import type { Permission } from '#src/domain/access/roles.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { PageHeading } from '#src/ui/page-heading.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import styles from './desk.module.css'

interface DeskHeaderProps {
  readonly title: string
  readonly caller: NonNullable<Session['caller']>
}

interface DeskPage {
  readonly page: string
  readonly label: string
  readonly needs: Permission
}

function useDeskPages(): readonly DeskPage[] {
  const words = useEditingWords()
  const importing = useImportWords()
  const account = useAccountWords()
  return [
    { page: 'drafts', label: words.drafts, needs: 'draft' },
    { page: 'import', label: importing.title, needs: 'draft' },
    { page: 'audit', label: words.audit, needs: 'audit' },
    { page: 'people', label: account.people, needs: 'administer' },
    { page: 'account', label: account.title, needs: 'read' },
  ]
}

export function DeskHeader({ title, caller }: DeskHeaderProps) {
  const words = useEditingWords()
  const address = useDeskAddress()
  const [pathname] = useLocation()
  const section = pathname.split('/')[2]
  const pages = useDeskPages().filter(({ needs }) => caller.permissions.includes(needs))
  return (
    <header className={styles.header}>
      <nav aria-label={words.nav} className={`${styles.nav} screen-only`}>
        <ul>
          {pages.map(({ page, label }) => (
            <li key={page}>
              <Link href={address(page)} aria-current={page === section ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        <p>{words.signedInAs(caller.name, words.role[caller.role])}</p>
      </nav>
      <PageHeading title={title} />
    </header>
  )
}
