/** How several parties make one status; for `all`, every combination of two as the rule answers it. */
import { ROLLUPS, STATUS_KEYS, type StatusKey } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { METHOD_ANCHOR } from '#src/ui/method-address.ts'
import { StatusMark } from '#src/ui/status-mark.tsx'
import { Definition, Definitions } from './definitions.tsx'
import { jointTable } from './joint-table.ts'
import { MethodSection, type WithWords } from './method-section.tsx'
import styles from './rollup-definitions.module.css'

export function RollupDefinitions({ words }: WithWords) {
  const { terms } = useI18n().messages
  return (
    <MethodSection id="rollups" words={words}>
      <Definitions>
        {ROLLUPS.map((id) => (
          <Definition key={id} id={METHOD_ANCHOR.rollup(id)} term={terms.rollup[id]}>
            {words.rollup[id]}
          </Definition>
        ))}
      </Definitions>
      <JointTable words={words} />
      <p>{words.joint.more}</p>
    </MethodSection>
  )
}

function JointTable({ words: { joint } }: WithWords) {
  const { terms } = useI18n().messages
  return (
    <table className={styles.joint}>
      <caption>{joint.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{joint.corner}</th>
          {STATUS_KEYS.map((status) => (
            <th key={status} scope="col">
              <MarkOnly status={status} words={terms.status[status]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {jointTable().map(({ status, cells }) => (
          <tr key={status}>
            <th scope="row">
              <StatusMark status={status} /> {terms.status[status]}
            </th>
            {cells.map(({ other, joint: result }) => (
              <td key={other} title={joint.of(terms.status[status], terms.status[other], terms.status[result])}>
                <MarkOnly status={result} words={terms.status[result]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MarkOnly({ status, words }: { readonly status: StatusKey; readonly words: string }) {
  return (
    <>
      <StatusMark status={status} title={words} />
      <span className="visually-hidden">{words}</span>
    </>
  )
}
