/** Every status with its shape and meaning, and how nature and expiry change the word. */
import type { StatusReading } from '#src/domain/status-reading.ts'
import { STATUS_KEYS } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useWhyWords } from '#src/i18n/load-page-words.ts'
import { readingWords } from '#src/i18n/reading-words.ts'
import { METHOD_ANCHOR } from '#src/ui/method-address.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { Definition, Definitions } from './definitions.tsx'
import { MethodSection, type WithWords } from './method-section.tsx'
import styles from './method-page.module.css'

const READ_OTHERWISE = ['running', 'in-effect', 'expired'] as const satisfies readonly StatusReading[]

export function StatusDefinitions({ words }: WithWords) {
  const { messages } = useI18n()
  const { terms } = messages
  const { reading } = useWhyWords()
  return (
    <MethodSection id="statuses" words={words}>
      <p>{words.statuses}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.shape}</th>
            <th scope="col">{words.term}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {STATUS_KEYS.map((status) => (
            <tr key={status} id={METHOD_ANCHOR.status(status)}>
              <td>
                <StatusMark status={status} />
                <span className="visually-hidden">{terms.status[status]}</span>
              </td>
              <th scope="row">{terms.status[status]}</th>
              <td>{terms.statusMeaning[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.partyStatus}</p>
      <h3>{words.readOtherwise}</h3>
      <Definitions>
        {READ_OTHERWISE.map((id) => (
          <Definition key={id} term={readingWords(id, messages)}>
            {reading[id]}
          </Definition>
        ))}
      </Definitions>
    </MethodSection>
  )
}
