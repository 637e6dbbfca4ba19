/** For administrators: everybody's sessions and tokens, to end what should not go on. `?of=` narrows both to one person. */
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useLocation } from 'wouter'
import { sessionsQuery, tokensQuery } from '#src/api/account-requests.ts'
import { OF_EVERYBODY } from '#src/domain/contract/access/access-operations.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useDeskAddress, useParameter } from '#src/ui/desk-address.ts'
import { DeskGate } from '../part/desk-gate.tsx'
import { PersonOptions } from '../part/person-options.tsx'
import { SessionList } from './session-list.tsx'
import { TokenList } from './token-list.tsx'
import desk from '../part/desk.module.css'

export function PeoplePage() {
  const words = useAccountWords()
  const of = useParameter('of')
  return (
    <DeskGate title={words.people} needs="administer">
      {({ csrfToken }) => (
        <>
          <p className={desk.lead}>{words.peopleLead}</p>
          <ChoosePerson of={of} />
          <SessionList title={words.everybodySessions} lead={null} of={of ?? OF_EVERYBODY} csrfToken={csrfToken} />
          <TokenList title={words.everybodyTokens} lead={null} of={of ?? OF_EVERYBODY} csrfToken={csrfToken} />
        </>
      )}
    </DeskGate>
  )
}

function ChoosePerson({ of }: { readonly of: string | null }) {
  const words = useAccountWords()
  const address = useDeskAddress()
  const [, navigate] = useLocation()
  const id = useId()
  const { data: sessions = [] } = useQuery(sessionsQuery(OF_EVERYBODY))
  const { data: tokens = [] } = useQuery(tokensQuery(OF_EVERYBODY))
  const people = new Map<string, string>()
  for (const { person } of sessions) people.set(person.id, person.name)
  for (const { owner } of tokens) people.set(owner.id, owner.name)
  /** Somebody whose last session was just ended is still who is asked for. */
  if (of !== null && !people.has(of)) people.set(of, of)
  return (
    <div className={`${desk.filter} screen-only`}>
      <label htmlFor={id}>
        <span>{words.onePerson}</span>
        <select id={id} value={of ?? ''} onChange={({ target }) => navigate(address('people', { of: target.value }))}>
          <option value="">{words.anybody}</option>
          <PersonOptions people={people} />
        </select>
      </label>
    </div>
  )
}
