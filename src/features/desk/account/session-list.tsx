import { endSession, sessionsQuery } from '#src/api/account-requests.ts'
import { sessionQuery } from '#src/api/session-query.ts'
import type { OpenSession } from '#src/domain/contract/access/session-schema.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useMoment } from '../part/moment.ts'
import { AccessTable, type AccessColumn } from './access-table.tsx'
import { browserName } from './browser-name.ts'
import { LoadedList } from './loaded-list.tsx'
import type { ListProps } from './list-props.ts'
import { PersonName } from './person-name.tsx'
import desk from '../part/desk.module.css'
import styles from './account.module.css'

export function SessionList({ title, lead, of, csrfToken }: ListProps) {
  const words = useAccountWords()
  const moment = useMoment()
  const { column } = words
  const nameOf = ({ person, address, signedInAt }: OpenSession): string =>
    `${of === null ? '' : `${person.name}, `}${address}, ${moment(signedInAt)}`
  const browser: AccessColumn<OpenSession> = {
    head: column.browser,
    cell: (session) => (
      <span className={styles.browser}>
        {session.browser === '' ? words.unknownBrowser : browserName(session.browser)} · {session.address}
        {session.isThis ? <strong className={desk.state}>{words.thisOne}</strong> : null}
      </span>
    ),
  }
  const person: AccessColumn<OpenSession> = {
    head: words.onePerson,
    cell: (session) => <PersonName person={session.person} />,
  }
  return (
    <section className={desk.section} aria-label={title}>
      <h2>{title}</h2>
      {lead === null ? null : <p className={desk.lead}>{lead}</p>}
      <LoadedList query={sessionsQuery(of)}>
        {(sessions) => (
          <AccessTable
            rows={sessions}
            columns={[
              ...(of === null ? [] : [person]),
              browser,
              { head: column.signedIn, cell: ({ signedInAt }) => moment(signedInAt) },
              { head: column.lastSeen, cell: ({ lastSeenAt }) => moment(lastSeenAt) },
              { head: column.ends, cell: ({ expiresAt }) => moment(expiresAt) },
            ]}
            none={words.noSessions}
            ending={{
              word: words.end,
              nameOf,
              label: words.endNamed,
              question: words.endAsk,
              yes: words.endYes,
              done: words.ended,
              end: (id) => endSession(id, csrfToken),
              queryKeys: ['sessions', ...sessionQuery().queryKey, 'audit'],
            }}
          />
        )}
      </LoadedList>
    </section>
  )
}
