/** The pages of those who keep the tracker, and what an address that is nobody's is told. Apart from the first view. */
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { AccountPage } from '#src/features/desk/account/account-page.tsx'
import { PeoplePage } from '#src/features/desk/account/people-page.tsx'
import { AuditPage } from '#src/features/desk/audit/audit-page.tsx'
import { DraftPage } from '#src/features/desk/drafts/draft-page.tsx'
import { DraftsPage } from '#src/features/desk/drafts/drafts-page.tsx'
import { ImportPage } from '#src/features/desk/import/import-page.tsx'
import { readRecordKind } from '#src/features/desk/record/record-kinds.ts'
import { RecordPage } from '#src/features/desk/record/record-page.tsx'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { StateBox } from '#src/ui/states.tsx'
import { useView } from '#src/ui/view-context.ts'

function pageOf(pathname: string): ReactNode {
  const [, , section, id, ...rest] = pathname.replace(/\/$/, '').split('/')
  if (rest.length > 0) return null
  if (section === 'account' && id === undefined) return <AccountPage />
  if (section === 'people' && id === undefined) return <PeoplePage />
  if (section === 'audit' && id === undefined) return <AuditPage />
  if (section === 'drafts') return id === undefined ? <DraftsPage /> : <DraftPage key={id} id={id} />
  if (section === 'import') return <ImportPage id={id} />
  const kind = section === 'record' ? readRecordKind(id) : null
  return kind === null ? null : <RecordPage key={kind} kind={kind} />
}

export function OtherPage() {
  const [pathname] = useLocation()
  return pageOf(pathname) ?? <NoSuchPage />
}

function NoSuchPage() {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <StateBox title={messages.states.notFound} isAlert isPage>
      <p>
        <Link href={addressFor({ page: 'overview' })}>{messages.states.toOverview}</Link>
      </p>
    </StateBox>
  )
}
