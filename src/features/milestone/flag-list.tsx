/** The flags that hold, each with the reasoning that anyone can open. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { FlagBadge } from '#src/ui/flag-badge.tsx'
import { flagReasons, type FlagReasons as Reasons } from '#src/ui/flag-reasons/flag-cases.ts'
import { FlagReasons } from '#src/ui/flag-reasons/flag-reasons.tsx'
import type { MilestoneModel } from './milestone-model.ts'
import { ReportLink } from './report-link.tsx'
import sections from './milestone-page.module.css'
import styles from './flag-list.module.css'

export function FlagList({ model }: { readonly model: MilestoneModel }) {
  const { messages } = useI18n()
  const reasons = flagReasons(model.item.flags)
  return (
    <section className={sections.section} aria-labelledby="flags">
      <h2 id="flags">{messages.milestone.flags}</h2>
      {reasons.length === 0 ? <p className={sections.nothing}>{messages.milestone.noFlags}</p> : null}
      <ul>
        {reasons.map((flag) => (
          <li key={flag.id}>
            <FlagReason flag={flag} model={model} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FlagReason({ flag, model }: { readonly flag: Reasons; readonly model: MilestoneModel }) {
  const { messages } = useI18n()
  const { milestone, terms, shell } = messages
  const parties = flag.cases.flatMap((one) => one.parties)
  return (
    <details className={styles.flag}>
      <summary>
        <FlagBadge group={{ id: flag.id, parties }} showParties={model.item.countries.length > 1} />
        <span className={styles.why} title={milestone.whyTitle(terms.flag[flag.id])}>
          {shell.why}
        </span>
      </summary>
      <div className={styles.reason}>
        <p>{terms.flagMeaning[flag.id]}</p>
        <FlagReasons reasons={flag} nature={model.item.nature} report={(id) => <ReportLink id={id} model={model} />} />
      </div>
    </details>
  )
}
