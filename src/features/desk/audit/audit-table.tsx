import { Link } from 'wouter'
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { useMoment } from '../part/moment.ts'
import { useActionName } from './action-name.ts'
import styles from '../part/desk.module.css'

interface AuditTableProps {
  readonly entries: readonly AuditEntry[]
  readonly caption: string
}

export function AuditTable({ entries, caption }: AuditTableProps) {
  const { auditPage } = useEditingWords()
  return (
    <table className={`${styles.table} ${styles.cards}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">#</th>
          <th scope="col">{auditPage.at}</th>
          <th scope="col">{auditPage.who}</th>
          <th scope="col">{auditPage.action}</th>
          <th scope="col">{auditPage.object}</th>
          <th scope="col">{auditPage.address}</th>
          <th scope="col">{auditPage.details}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const words = useEditingWords()
  const moment = useMoment()
  const actionName = useActionName()
  const { auditPage } = words
  const { seq, at, actor, action, object, address, details, hash } = entry
  const shown = Object.entries(details).filter(([, value]) => value !== null && value !== '')
  return (
    <tr>
      <td>{seq}</td>
      <td>
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <td>{actor === null ? auditPage.service : words.signedInAs(actor.name, words.role[actor.role])}</td>
      <th scope="row">{actionName(action)}</th>
      <td>
        <ObjectOf object={object} />
      </td>
      <td>{address ?? auditPage.console}</td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the summary is its label */}
      <td>
        <details>
          <summary>{auditPage.details}</summary>
          <dl className={styles.hash}>
            {shown.map(([name, value]) => (
              <div key={name}>
                <dt lang="en">{name}</dt>
                <dd>{Array.isArray(value) ? value.join(', ') : String(value)}</dd>
              </div>
            ))}
            <div>
              <dt lang="en">hash</dt>
              <dd>
                <code>{hash}</code>
              </dd>
            </div>
          </dl>
        </details>
      </td>
    </tr>
  )
}

const DRAFT = 'draft/'

function ObjectOf({ object }: { readonly object: string }) {
  const address = useDeskAddress()
  if (!object.startsWith(DRAFT)) return <code lang="en">{object}</code>
  return (
    <Link href={address(`drafts/${object.slice(DRAFT.length)}`)}>
      <code lang="en">{object}</code>
    </Link>
  )
}
