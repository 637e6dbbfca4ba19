/** The country's ministries and institutions, each with the milestones that name it. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { CountryModel } from './country-model.ts'
import styles from './country-page.module.css'

export function CountryBodies({ model: { bodies, country } }: { readonly model: CountryModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const { country: words } = messages
  return (
    <section className={styles.section} aria-labelledby="own-bodies">
      <h2 id="own-bodies">{words.bodies}</h2>
      <p className={styles.definition}>{words.bodiesNote}</p>
      {bodies.length === 0 ? <p className={styles.none}>{words.noBodies}</p> : null}
      <ul>
        {bodies.map(({ body, items }) => (
          <li key={body.id} className={styles.body}>
            <Link href={addressFor({ page: 'milestones' }, { country: [country], match: 'any', body: [body.id] })}>
              <Words text={body.name} />
            </Link>
            <span className="numbers">{messages.overview.milestones(items.length)}</span>
          </li>
        ))}
      </ul>
      <p className="screen-only">
        <Link className={styles.single} href={addressFor({ page: 'bodies' })}>
          {words.allBodies}
        </Link>
      </p>
    </section>
  )
}
