/** Takes the name to find into the address. */
import type { FormEvent } from 'react'
import { LONGEST_SEARCH_TEXT } from '#src/domain/selection/selection-codec.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { Button } from '#src/ui/button.tsx'
import { KeptFields } from '#src/ui/kept-fields.tsx'
import { useView } from '#src/ui/view-context.ts'
import styles from './bodies-page.module.css'

const FIELD = 'find'

export function FindForm({ text }: { readonly text: string }) {
  const { messages } = useI18n()
  const { setParameters, addressWith } = useView()
  const handleSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get(FIELD)
    const words = typeof typed === 'string' ? typed.trim() : ''
    setParameters({ [FIELD]: words === '' ? null : words })
  }
  return (
    <form
      role="search"
      method="get"
      aria-label={messages.bodies.find}
      className={`${styles.find} screen-only`}
      onSubmit={handleSubmit}
    >
      <KeptFields without={[FIELD]} />
      <label>
        <span>{messages.bodies.find}</span>
        <input type="search" name={FIELD} defaultValue={text} maxLength={LONGEST_SEARCH_TEXT} autoComplete="off" />
      </label>
      <Button type="submit">{messages.filter.search}</Button>
      {text === '' ? null : (
        <AddressButton
          kind="quiet"
          to={addressWith({ [FIELD]: null })}
          onPress={() => setParameters({ [FIELD]: null })}
        >
          {messages.filter.clearSearch}
        </AddressButton>
      )}
    </form>
  )
}
