import { revokeToken, tokensQuery } from '#src/api/account-requests.ts'
import type { Token } from '#src/domain/contract/access/token-schema.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useMoment } from '../part/moment.ts'
import { AccessTable, type AccessColumn } from './access-table.tsx'
import { LoadedList } from './loaded-list.tsx'
import type { ListProps } from './list-props.ts'
import { PersonName } from './person-name.tsx'
import desk from '../part/desk.module.css'

export function TokenList({ title, lead, of, csrfToken }: ListProps) {
  const words = useAccountWords()
  const { list } = useI18n()
  const moment = useMoment()
  const { column } = words
  const owner: AccessColumn<Token> = { head: words.onePerson, cell: (token) => <PersonName person={token.owner} /> }
  return (
    <section className={desk.section} aria-label={title}>
      <h2>{title}</h2>
      {lead === null ? null : <p className={desk.lead}>{lead}</p>}
      <LoadedList query={tokensQuery(of)}>
        {(tokens) => (
          <AccessTable
            rows={tokens}
            columns={[
              { head: column.name, cell: ({ name }) => name },
              ...(of === null ? [] : [owner]),
              { head: column.scope, cell: ({ permissions }) => list(permissions.map((one) => words.permission[one])) },
              { head: column.made, cell: ({ madeAt }) => moment(madeAt) },
              {
                head: column.lastSeen,
                cell: ({ lastUsedAt }) => (lastUsedAt === null ? words.never : moment(lastUsedAt)),
              },
              { head: column.ends, cell: ({ expiresAt }) => moment(expiresAt) },
            ]}
            none={words.noTokens}
            ending={{
              word: words.revoke,
              nameOf: ({ name, owner: person }) => (of === null ? name : `${name} (${person.name})`),
              label: words.revokeNamed,
              question: words.revokeAsk,
              yes: words.revokeYes,
              done: words.revoked,
              end: (id) => revokeToken(id, csrfToken),
              queryKeys: ['tokens', 'audit'],
            }}
          />
        )}
      </LoadedList>
    </section>
  )
}
