/** Why a flag holds: its rule, the date it was asked for, and what the rule was fed, party by party. */
import type { Country, Nature } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { DateText } from '../date-text.tsx'
import type { FlagReasons as Reasons } from './flag-cases.ts'
import { InputValue, type ReportReference } from './input-value.tsx'
import { isInputName } from './read-input.ts'
import styles from './flag-reasons.module.css'

interface FlagReasonsProps {
  readonly reasons: Reasons
  readonly nature: Nature
  readonly report: ReportReference
  /** Where the rule stands above already. */
  readonly isRuleShown?: boolean
}

export function FlagReasons({ reasons, nature, report, isRuleShown = true }: FlagReasonsProps) {
  const { milestone } = useI18n().messages
  return (
    <dl className={styles.reasons}>
      {isRuleShown ? (
        <>
          <dt>{milestone.rule}</dt>
          <dd>
            <code lang="en">{reasons.rule}</code>
          </dd>
        </>
      ) : null}
      <dt>{milestone.askedFor}</dt>
      <dd>
        <DateText date={reasons.date} length="long" />
      </dd>
      {reasons.cases.map(({ parties, inputs }) => (
        <Inputs key={parties.join(' ')} countries={parties} inputs={inputs} nature={nature} report={report} />
      ))}
    </dl>
  )
}

interface InputsProps extends Pick<FlagReasonsProps, 'nature' | 'report'> {
  readonly countries: readonly Country[]
  readonly inputs: Reasons['cases'][number]['inputs']
}

function Inputs({ countries, inputs, nature, report }: InputsProps) {
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
              <InputValue name={name} value={value} nature={nature} report={report} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}
