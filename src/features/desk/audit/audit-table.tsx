import { Link } from 'wouter'
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { useMoment } from '../part/moment.ts'
import { useActionName } from './action-name.ts'
import { useDetails } from './details.ts'
import styles from '../part/desk.module.css'
import audit from './audit.module.css'

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
  const details = useDetails()
  const { auditPage } = words
  const { seq, at, actor, action, object, address, hash } = entry
  return (
    <tr className={audit.entry}>
      <td data-label="#">{seq}</td>
      <td data-label={auditPage.at} className={audit.moment}>
        <time dateTime={at}>{moment(at)}</time>
      </td>
      <td data-label={auditPage.who}>
        {actor === null ? auditPage.service : words.signedInAs(actor.name, words.role[actor.role])}
      </td>
      <th scope="row">{actionName(action)}</th>
      <td data-label={auditPage.object}>
        <ObjectOf object={object} />
      </td>
      <td data-label={auditPage.address}>{address ?? auditPage.console}</td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the summary is its label */}
      <td>
        <details>
          <summary className={audit.summary}>{auditPage.details}</summary>
          <dl className={audit.details}>
            {details(entry).map(({ name, value, lang }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={lang}>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{auditPage.detailName.hash}</dt>
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

/** What kind of thing it is in words; its identifier as it stands in addresses and files. */
function ObjectOf({ object }: { readonly object: string }) {
  const { auditPage } = useEditingWords()
  const address = useDeskAddress()
  const [kind = '', id = ''] = object.split('/')
  const names: Readonly<Record<string, string>> = auditPage.objectName
  const name = names[kind]
  if (name === undefined) return <code>{object}</code>
  const shown = (
    <>
      {name}{' '}
      {id === '' ? null : (
        <code className={audit.identifier}>{id.startsWith(`${kind}-`) ? id.slice(kind.length + 1) : id}</code>
      )}
    </>
  )
  return kind === 'draft' ? <Link href={address(`drafts/${id}`)}>{shown}</Link> : shown
}
