/** The flags that hold, each with the reasoning that anyone can open. */
import type { Country } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { FlagBadge } from '#src/ui/flag-badge.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { flagReasons, type FlagReasons } from './flag-cases.ts'
import { InputValue } from './input-value.tsx'
import type { MilestoneModel } from './milestone-model.ts'
import { isInputName } from './read-input.ts'
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

function FlagReason({ flag, model }: { readonly flag: FlagReasons; readonly model: MilestoneModel }) {
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
        <dl>
          <dt>{milestone.rule}</dt>
          <dd>
            <code lang="en">{flag.rule}</code>
          </dd>
          <dt>{milestone.askedFor}</dt>
          <dd>
            <DateText date={flag.date} length="long" />
          </dd>
          {flag.cases.map(({ parties: countries, inputs }) => (
            <Inputs key={countries.join(' ')} countries={countries} inputs={inputs} model={model} />
          ))}
        </dl>
      </div>
    </details>
  )
}

interface InputsProps {
  readonly countries: readonly Country[]
  readonly inputs: FlagReasons['cases'][number]['inputs']
  readonly model: MilestoneModel
}

function Inputs({ countries, inputs, model }: InputsProps) {
  const { messages, countryList } = useI18n()
  const { milestone } = messages
  return (
    <>
      <dt>{countries.length === 0 ? milestone.inputs : `${milestone.inputs}: ${countryList(countries)}`}</dt>
      <dd>
        <ul className={styles.inputs}>
          {Object.entries(inputs).map(([name, value]) => (
            <li key={name}>
              <span className={styles.name}>
                {isInputName(name) ? milestone.input[name] : <code lang="en">{name}</code>}
              </span>{' '}
              <InputValue name={name} value={value} model={model} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
