/** The natures, and how long a series may go without a round. */
import { LAPSE_CADENCES, LAPSE_MONTHS_WITHOUT_CADENCE } from '#src/domain/flags/rule-formulas.ts'
import { NATURES } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { Definition, Definitions } from './definitions.tsx'
import { MethodSection, type WithWords } from './method-section.tsx'
import { lapseExamples } from './period-examples.ts'
import styles from './method-page.module.css'

export function NatureDefinitions({ words }: WithWords) {
  const { messages, number } = useI18n()
  const { snapshot } = useView().tracker
  const { lapse, nature } = words
  return (
    <MethodSection id="natures" words={words}>
      <Definitions>
        {NATURES.map((id) => (
          <Definition key={id} term={messages.terms.nature[id]}>
            {nature[id]}
          </Definition>
        ))}
      </Definitions>
      <p>{lapse.rule(number(LAPSE_CADENCES), number(LAPSE_MONTHS_WITHOUT_CADENCE))}</p>
      <table className={`${styles.table} ${styles.narrow}`}>
        <caption>{lapse.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{lapse.interval}</th>
            <th scope="col">{lapse.allowed}</th>
          </tr>
        </thead>
        <tbody>
          {lapseExamples(snapshot.milestones).map(({ cadenceMonths, allowed }) => (
            <tr key={cadenceMonths}>
              <th scope="row">{cadenceMonths === null ? lapse.none : messages.milestone.cadence(cadenceMonths)}</th>
              <td>{number(allowed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </MethodSection>
  )
}
