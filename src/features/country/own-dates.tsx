/** All dates ahead that bind this country. */
import { Link } from 'wouter'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DueText } from '#src/ui/due-text.tsx'
import { LongList } from '#src/ui/long-list.tsx'
import { withParameter } from '#src/ui/with-parameter.ts'
import { useView } from '#src/ui/view-context.ts'
import { Words } from '#src/ui/words.tsx'
import type { CountryModel } from './country-model.ts'
import styles from './country-page.module.css'

export function OwnDates({ model: { dates, country } }: { readonly model: CountryModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  return (
    <section className={styles.section} aria-labelledby="own-dates">
      <h2 id="own-dates">{messages.country.nextDates}</h2>
      {dates.length === 0 ? <p className={styles.none}>{messages.overview.lead.noNext}</p> : null}
      <ul>
        <LongList
          items={dates}
          all={withParameter(
            addressFor({ page: 'milestones' }, { country: [country], match: 'acting' }),
            'sort',
            'due',
          )}
          draw={({ item, kind, date }) => (
            <li key={`${item.id} ${kind} ${date}`}>
              <Link href={addressFor({ page: 'milestone', id: item.id })}>
                <Words text={item.title} />
              </Link>
              <span className={styles.meta}>
                <DueText date={date} /> <b>{messages.terms.dueKind[kind]}</b>
              </span>
            </li>
          )}
        />
      </ul>
    </section>
  )
}
