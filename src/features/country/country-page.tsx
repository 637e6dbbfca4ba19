/** One country's own statuses, or two countries side by side. */
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { ComparePage } from './compare-page.tsx'
import { comparedWith, WITH_PARAMETER } from './compared-with.ts'
import { OneCountry } from './one-country.tsx'
import styles from './country-page.module.css'

export function CountryPage({ id }: { readonly id: Country }) {
  const { messages } = useI18n()
  const { parameters } = useView()
  const { other, unknown } = comparedWith(parameters.get(WITH_PARAMETER), id)
  if (other !== null) return <ComparePage key={other} first={id} second={other} />
  return (
    <>
      {unknown === null ? null : (
        <p role="alert" className={styles.problem}>
          {messages.country.compare.unknown(unknown, messages.terms.country[id])}
        </p>
      )}
      <OneCountry country={id} />
    </>
  )
}
