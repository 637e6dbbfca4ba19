/** Bodies by country, the language's own first, then those of several or none. */
import { Link } from 'wouter'
import type { BodyItems } from '#src/domain/bodies/body-items.ts'
import { byProgress } from '#src/domain/status-order.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { ItemStatus } from '#src/ui/status-label.tsx'
import { LongList } from '#src/ui/long-list.tsx'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import styles from './bodies-page.module.css'

/** Folded under each of a hundred names. */
const MOST_OF_BODY = 5

export function BodyGroups({ bodies }: { readonly bodies: readonly BodyItems[] }) {
  const { messages, orderedCountries } = useI18n()
  const { addressFor } = useView()
  const { bodies: words, terms } = messages
  const groups = [...orderedCountries, 'other' as const]
    .map((group) => ({ group, members: bodies.filter((body) => body.group === group) }))
    .filter(({ members }) => members.length > 0)
  return (
    <div className={styles.groups}>
      {groups.map(({ group, members }) => (
        <section key={group} aria-labelledby={`bodies-${group}`}>
          <h2 id={`bodies-${group}`}>
            {group === 'other' ? (
              words.other
            ) : (
              <Link href={addressFor({ page: 'country', id: group }, { country: [group], match: 'any' })}>
                {terms.country[group]}
              </Link>
            )}{' '}
            <small>{members.length}</small>
          </h2>
          <ul>
            {members.map((body) => (
              <BodyEntry key={body.body.id} entry={body} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function BodyEntry({ entry: { body, items } }: { readonly entry: BodyItems }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <li className={styles.body}>
      <Link href={addressFor({ page: 'milestones' }, { body: [body.id] })}>
        <Words text={body.name} />
      </Link>
      <details>
        <summary>{messages.overview.milestones(items.length)}</summary>
        <ul>
          <LongList
            items={byProgress(items)}
            most={MOST_OF_BODY}
            all={addressFor({ page: 'milestones' }, { body: [body.id] })}
            draw={(item) => (
              <li key={item.id}>
                <Link href={addressFor({ page: 'milestone', id: item.id })}>
                  <Words text={item.title} />
                </Link>{' '}
                <span className={styles.status}>
                  <ItemStatus item={item} />
                </span>
              </li>
            )}
          />
        </ul>
      </details>
    </li>
  )
}
