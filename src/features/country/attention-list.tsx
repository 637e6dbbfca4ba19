/** What is overdue, expired, stepped back or gone quiet for this country, with "none" where nothing is. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DueText } from '#src/ui/due-text.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import type { AttentionFlag } from '#src/domain/country/own-attention.ts'
import type { Item } from '#src/domain/item.ts'
import { LongList } from '#src/ui/long-list.tsx'
import { useView } from '#src/ui/view-context.ts'
import type { CountryModel } from './country-model.ts'
import { MilestoneLine } from './milestone-line.tsx'
import styles from './country-page.module.css'

export function AttentionList({ model: { attention, country } }: { readonly model: CountryModel }) {
  const { messages } = useI18n()
  const { addressFor } = useView()
  const { country: words, terms } = messages
  return (
    <section className={styles.section} aria-labelledby="attention">
      <h2 id="attention">{words.attention}</h2>
      {attention.map(({ flag, items }) => (
        <div key={flag} className={styles.group}>
          <h3>
            {terms.flag[flag]} <b>{items.length === 0 ? words.noneFlagged : items.length}</b>
          </h3>
          <p className={styles.definition}>{terms.flagMeaning[flag]}</p>
          {items.length === 0 ? null : (
            <ul>
              <LongList
                items={items}
                draw={(item) => (
                  <MilestoneLine key={item.id} item={item}>
                    <When flag={flag} item={item} country={country} />
                  </MilestoneLine>
                )}
                all={addressFor({ page: 'milestones' }, { country: [country], match: 'any', flag: [flag] })}
              />
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

interface WhenProps {
  readonly flag: AttentionFlag
  readonly item: Item
  readonly country: CountryModel['country']
}

/** The date the flag is about: the one that passed, or that of the last word. */
function When({ flag, item, country }: WhenProps) {
  const { terms, milestones } = useI18n().messages
  const due = item.dues.find((one) => one.country === country)
  if ((flag === 'overdue' || flag === 'expired') && due !== undefined) {
    return (
      <span>
        {terms.dueKind[due.kind]} <DueText date={due.date} />
      </span>
    )
  }
  if (item.latestReport === null) return null
  return (
    <span>
      {milestones.column.latest} <DateText date={item.latestReport.date} />
    </span>
  )
}
