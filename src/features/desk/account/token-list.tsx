import { useMutation, useQueryClient } from '@tanstack/react-query'
import { revokeToken, tokensQuery } from '#src/api/account-requests.ts'
import type { Token } from '#src/domain/contract/access/token-schema.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import type { SignedIn } from '../part/desk-gate.tsx'
import { useFailureText } from '../part/failure-text.ts'
import { useMoment } from '../part/moment.ts'
import { LoadedList } from './loaded-list.tsx'
import { NewTokenForm } from './new-token-form.tsx'
import { SureButton } from './sure-button.tsx'
import desk from '../part/desk.module.css'

export function TokenList({ caller, csrfToken }: SignedIn) {
  const words = useAccountWords()
  return (
    <section className={desk.section}>
      <h2>{words.tokens}</h2>
      <p className={desk.lead}>{words.tokensLead}</p>
      <LoadedList query={tokensQuery()}>
        {(tokens) =>
          tokens.length === 0 ? (
            <p className={desk.soft}>{words.noTokens}</p>
          ) : (
            <TokenTable tokens={tokens} csrfToken={csrfToken} />
          )
        }
      </LoadedList>
      <NewTokenForm caller={caller} csrfToken={csrfToken} />
    </section>
  )
}

interface TokenTableProps {
  readonly tokens: readonly Token[]
  readonly csrfToken: string | null
}

function TokenTable({ tokens, csrfToken }: TokenTableProps) {
  const words = useAccountWords()
  const { list } = useI18n()
  const moment = useMoment()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const revoking = useMutation({
    mutationFn: (id: string) => revokeToken(id, csrfToken),
    onSettled: () => queryClient.invalidateQueries({ queryKey: tokensQuery().queryKey }),
  })
  const { column } = words
  return (
    <>
      {revoking.error === null ? null : (
        <p role="alert" className={desk.fault}>
          {failureText(revoking.error)}
        </p>
      )}
      <table className={`${desk.table} ${desk.cards}`}>
        <thead>
          <tr>
            <th scope="col">{column.name}</th>
            <th scope="col">{column.scope}</th>
            <th scope="col">{column.made}</th>
            <th scope="col">{column.lastSeen}</th>
            <th scope="col">{column.ends}</th>
            <th scope="col">{column.action}</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ id, name, permissions, madeAt, lastUsedAt, expiresAt }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={column.scope}>{list(permissions.map((one) => words.permission[one]))}</td>
              <td data-label={column.made}>{moment(madeAt)}</td>
              <td data-label={column.lastSeen}>{lastUsedAt === null ? words.never : moment(lastUsedAt)}</td>
              <td data-label={column.ends}>{moment(expiresAt)}</td>
              <td>
                <SureButton
                  label={words.revokeNamed(name)}
                  isBusy={revoking.isPending}
                  onSure={() => revoking.mutate(id)}
                >
                  {words.revoke}
                </SureButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
