/** Says that the country filter of the address gives way to the countries the page is about. */
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { useView } from '#src/ui/view-context.ts'
import styles from './country-page.module.css'

export function FilterNote({ countries }: { readonly countries: readonly Country[] }) {
  const { messages, countryList } = useI18n()
  const { selection, select, addressHere } = useView()
  const [only, second] = countries
  const isSame = selection.country.length === 1 && second === undefined && selection.country[0] === only
  if (selection.country.length === 0 || isSame) return null
  const name = countryList(countries)
  return (
    <div className={styles.note} role="note">
      <p>{messages.country.filterNotApplied(countryList(selection.country), name)}</p>
      {only === undefined || second !== undefined ? null : (
        <AddressButton
          className="screen-only"
          to={addressHere({ country: [only], match: 'any' })}
          onPress={() => select({ country: [only], match: 'any' }, 'replace')}
        >
          {messages.country.chooseInFilter(name)}
        </AddressButton>
      )}
    </div>
  )
}
