import type { ImportView } from '#src/domain/contract/import/import-schema.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { Words } from '#src/ui/words.tsx'
import { HeadlineTable } from '../difference/headline-table.tsx'
import desk from '../part/desk.module.css'

type Difference = NonNullable<ImportView['difference']>

/** In short: the draft shows each text and report. */
export function ImportDifference({ difference }: { readonly difference: Difference }) {
  const words = useImportWords()
  const { messages, number } = useI18n()
  const { touched, added, statusChanges, flagChanges, headline, items } = difference
  const standing = ({ status, flags }: Difference['items'][number]['after']): string =>
    [messages.terms.status[status], ...flags.map((flag) => messages.terms.flag[flag])].join(
      messages.shell.listSeparator,
    )
  return (
    <>
      <p className={desk.lead}>
        {words.touched(number(touched), number(added), number(statusChanges), number(flagChanges))}
      </p>
      <HeadlineTable headline={headline} />
      {items.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide tables are moved sideways by keyboard as well
        <div className={desk.scroll} tabIndex={0} role="region" aria-label={words.milestone}>
          <table className={desk.table}>
            <thead>
              <tr>
                <th scope="col">{words.milestone}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, title, before, after }) => (
                <tr key={id}>
                  <th scope="row">
                    <Words text={title} />
                  </th>
                  <td>{before === null ? words.isNew : standing(before)}</td>
                  <td>{standing(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
