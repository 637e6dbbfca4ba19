import { useMutation, useQueryClient } from '@tanstack/react-query'
import { endSession, sessionsQuery } from '#src/api/account-requests.ts'
import { sessionQuery } from '#src/api/session-query.ts'
import type { OpenSession } from '#src/domain/contract/access/session-schema.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useFailureText } from '../part/failure-text.ts'
import { useMoment } from '../part/moment.ts'
import { LoadedList } from './loaded-list.tsx'
import { SureButton } from './sure-button.tsx'
import desk from '../part/desk.module.css'
import styles from './account.module.css'

export function SessionList({ csrfToken }: { readonly csrfToken: string | null }) {
  const words = useAccountWords()
  return (
    <section className={desk.section}>
      <h2>{words.sessions}</h2>
      <p className={desk.lead}>{words.sessionsLead}</p>
      <LoadedList query={sessionsQuery()}>
        {(sessions) => <SessionTable sessions={sessions} csrfToken={csrfToken} />}
      </LoadedList>
    </section>
  )
}

interface SessionTableProps {
  readonly sessions: readonly OpenSession[]
  readonly csrfToken: string | null
}

function SessionTable({ sessions, csrfToken }: SessionTableProps) {
  const words = useAccountWords()
  const moment = useMoment()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const ending = useMutation({
    mutationFn: (id: string) => endSession(id, csrfToken),
    onSettled: async () => {
      await queryClient.invalidateQueries({ queryKey: sessionsQuery().queryKey })
      await queryClient.invalidateQueries({ queryKey: sessionQuery().queryKey })
    },
  })
  const { column } = words
  return (
    <>
      {ending.error === null ? null : (
        <p role="alert" className={desk.fault}>
          {failureText(ending.error)}
        </p>
      )}
      <table className={`${desk.table} ${desk.cards}`}>
        <thead>
          <tr>
            <th scope="col">{column.browser}</th>
            <th scope="col">{column.signedIn}</th>
            <th scope="col">{column.lastSeen}</th>
            <th scope="col">{column.ends}</th>
            <th scope="col">{column.action}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, browser, address, signedInAt, lastSeenAt, expiresAt, isThis }) => (
            <tr key={id}>
              <th scope="row" className={styles.browser}>
                {browser === '' ? words.unknownBrowser : browser} · {address}
                {isThis ? <strong className={desk.state}>{words.thisOne}</strong> : null}
              </th>
              <td data-label={column.signedIn}>{moment(signedInAt)}</td>
              <td data-label={column.lastSeen}>{moment(lastSeenAt)}</td>
              <td data-label={column.ends}>{moment(expiresAt)}</td>
              <td>
                <SureButton
                  label={words.endNamed(`${address}, ${moment(signedInAt)}`)}
                  isBusy={ending.isPending}
                  onSure={() => ending.mutate(id)}
                >
                  {words.end}
                </SureButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
