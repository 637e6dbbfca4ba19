/** Makes a token and shows it, this once. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { makeToken } from '#src/api/account-requests.ts'
import type { Permission } from '#src/domain/access/roles.ts'
import { LONGEST_TOKEN_NAME } from '#src/domain/contract/access/token-schema.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyText } from '#src/ui/copy-text.tsx'
import type { SignedIn } from '../part/desk-gate.tsx'
import { useFailureText } from '../part/failure-text.ts'
import desk from '../part/desk.module.css'
import styles from './account.module.css'

const DAYS = [7, 30, 90, 365] as const
const USUAL_DAYS = 90

export function NewTokenForm({ caller, csrfToken }: SignedIn) {
  const words = useAccountWords()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [days, setDays] = useState<number>(USUAL_DAYS)
  const [permissions, setPermissions] = useState<readonly Permission[]>(['read'])
  const making = useMutation({
    mutationFn: () => makeToken({ name, days, permissions: [...permissions] }, csrfToken),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['tokens'] }),
  })
  if (making.data !== undefined) {
    const handleDone = (): void => {
      setName('')
      making.reset()
    }
    return (
      <div className={desk.notice} data-good="yes">
        <p role="status">{words.made}</p>
        <CopyText label={words.secret} text={making.data.secret} />
        <Button onClick={handleDone}>{words.done}</Button>
      </div>
    )
  }
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    making.mutate()
  }
  const handleToggle = (one: Permission): void =>
    setPermissions(permissions.includes(one) ? permissions.filter((other) => other !== one) : [...permissions, one])
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <h3>{words.newToken}</h3>
      <label>
        {words.tokenName}
        <input
          type="text"
          required
          maxLength={LONGEST_TOKEN_NAME}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <fieldset>
        <legend>{words.tokenScope}</legend>
        {caller.permissions.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={permissions.includes(one)} onChange={() => handleToggle(one)} />{' '}
            {words.permission[one]}
          </label>
        ))}
        {permissions.length === 0 ? <p className={desk.fault}>{words.scopeNeeded}</p> : null}
      </fieldset>
      <label>
        {words.tokenDays}
        <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {DAYS.map((one) => (
            <option key={one} value={one}>
              {words.days(one)}
            </option>
          ))}
        </select>
      </label>
      {making.error === null ? null : (
        <p role="alert" className={desk.fault}>
          {failureText(making.error)}
        </p>
      )}
      <Button kind="primary" type="submit" disabled={making.isPending || permissions.length === 0}>
        {words.make}
      </Button>
    </form>
  )
}
