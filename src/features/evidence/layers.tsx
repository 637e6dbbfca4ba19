/** The layers of the AI industry, and who is strong where in the paper's eyes. An empty place says so in words. */
import type { Framework } from '#src/domain/records/framework.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useEvidenceWords } from '#src/i18n/load-page-words.ts'
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE } from '#src/ui/table-roles.ts'
import { Words } from '#src/ui/words.tsx'
import page from './evidence-page.module.css'
import styles from './layers.module.css'

export function Layers({ framework: { layers } }: { readonly framework: Framework }) {
  const { messages, orderedCountries } = useI18n()
  const words = useEvidenceWords()
  return (
    <section className={page.section} aria-labelledby="layers">
      <h2 id="layers" tabIndex={-1}>
        {words.layers} <small>{words.view}</small>
      </h2>
      <p className={page.note}>{words.layersNote}</p>
      <table {...TABLE} className={styles.layers}>
        <caption className="visually-hidden">{words.layers}</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER} scope="col">
              {words.layer}
            </th>
            {orderedCountries.map((country) => (
              <th key={country} {...COLUMN_HEADER} scope="col">
                {messages.terms.country[country]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {layers.map(({ id, title, contains, strengths }) => (
            <tr key={id} {...ROW}>
              <th {...ROW_HEADER} scope="row">
                <Words text={title} />{' '}
                <small>
                  <Words text={contains} />
                </small>
              </th>
              {orderedCountries.map((country) => {
                const strength = strengths[country]
                return (
                  <td key={country} {...CELL} data-label={messages.terms.country[country]}>
                    {strength === undefined ? (
                      <span className={styles.none}>{words.layerNone}</span>
                    ) : (
                      <Words text={strength} />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
