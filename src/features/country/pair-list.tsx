/** What the country shares with each of the other two, and in how much of it their statuses differ. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { withParameter } from '#src/ui/with-parameter.ts'
import { WITH_PARAMETER } from './compared-with.ts'
import type { CountryModel } from './country-model.ts'
import styles from './country-page.module.css'

export function PairList({ model: { country, pairs } }: { readonly model: CountryModel }) {
  const { messages, orderedCountries } = useI18n()
  const { addressFor } = useView()
  const { country: words, terms } = messages
  const address = addressFor({ page: 'country', id: country }, { country: [], match: 'any' })
  const ordered = orderedCountries.flatMap((other) => pairs.filter((pair) => pair.other === other))
  return (
    <section className={styles.section} aria-labelledby="pairs">
      <h2 id="pairs">{words.pairs}</h2>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.pairs}</span>
            </th>
            {ordered.map(({ other }) => (
              <th key={other} scope="col">
                {terms.country[other]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.both}</th>
            {ordered.map(({ other, both }) => (
              <td key={other}>{both}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.statusesDiffer}</th>
            {ordered.map(({ other, counts }) => (
              <td key={other}>{counts.differs}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.statusesSame}</th>
            {ordered.map(({ other, counts }) => (
              <td key={other}>{counts.same}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.compare.noRecord}</th>
            {ordered.map(({ other, counts }) => (
              <td key={other}>{counts['no-record']}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <ul className="screen-only">
        {ordered.map(({ other }) => (
          <li key={other}>
            <Link href={withParameter(address, WITH_PARAMETER, other)}>{words.compareWith(terms.country[other])}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
