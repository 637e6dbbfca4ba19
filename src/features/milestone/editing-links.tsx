/** What whoever may draft can record from here. Readers are never asked who they are before they have read. */
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { sessionQuery } from '#src/api/session-query.ts'
import { useRemarkWords } from '#src/i18n/load-editing-words.ts'
import { useSite } from '#src/ui/site-context.ts'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { useInBrowser } from '#src/ui/use-in-browser.ts'
import styles from './remarks.module.css'

export function EditingLinks({ id }: { readonly id: string }) {
  const { isStatic } = useSite()
  /** The answer may be there before the browser has taken over this part of the page, which was drawn for nobody. */
  const isInBrowser = useInBrowser()
  const { data } = useQuery({ ...sessionQuery(), enabled: !isStatic })
  return isInBrowser && data?.caller?.permissions.includes('draft') === true ? <Links id={id} /> : null
}

function Links({ id }: { readonly id: string }) {
  const words = useRemarkWords()
  const address = useDeskAddress()
  const links = [
    [words.addReport, address('record/report', { of: id })],
    [words.amendMilestone, address('record/milestone', { of: id })],
    [words.addObjection, address('record/objection', { of: id })],
    [words.addReview, address('record/text-review', { of: id })],
    [words.addEvent, address('record/event')],
    [words.drafts, address('drafts')],
  ] as const
  return (
    <nav aria-label={words.keep} className={`${styles.links} screen-only`}>
      <ul>
        {links.map(([label, href]) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
