/** One source: what it is, whose word it is, how it was read, and what rests on it. */
import { sideOf } from '#src/domain/sources/coverage.ts'
import { hostOf } from '#src/domain/sources/source-host.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSourcesWords } from '#src/i18n/load-page-words.ts'
import { sourceLanguageName } from '#src/i18n/source-language.ts'
import { AddressRecord } from '#src/ui/address-record.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { CELL, ROW, ROW_HEADER } from '#src/ui/table-roles.ts'
import type { SourceRow } from './source-rows.ts'
import { UseCell } from './use-cell.tsx'
import styles from './source-table.module.css'

export function SourceRowView({ row }: { readonly row: SourceRow }) {
  const { messages, language } = useI18n()
  const words = useSourcesWords()
  const { source } = row
  const { milestone, terms } = messages
  const { column } = words
  return (
    <tr {...ROW} id={`source-${source.id}`} className={styles.row}>
      <th {...ROW_HEADER} scope="row">
        <SourceTitle row={row} />
      </th>
      <td {...CELL} data-label={column.publisher}>
        <span lang={source.language}>{source.publisher}</span>
      </td>
      <td {...CELL} data-label={column.side}>
        {terms.sourceParty[sideOf(source)]}
      </td>
      <td {...CELL} data-label={column.official}>
        {source.official ? <b>{words.official.yes}</b> : words.official.no}
      </td>
      <td {...CELL} data-label={column.kind}>
        {terms.sourceKind[source.kind]}
      </td>
      <td {...CELL} data-label={column.language}>
        {sourceLanguageName(source.language, language, messages)}
      </td>
      <td {...CELL} data-label={column.read}>
        {terms.read[source.read]}
      </td>
      <td {...CELL} data-label={column.published}>
        {source.published === null ? milestone.undatedSource : <DateText date={source.published} />}
      </td>
      <td {...CELL} data-label={column.used}>
        <UseCell row={row} />
      </td>
    </tr>
  )
}

/** Titles stay in the language of the source. */
function SourceTitle({ row }: { readonly row: SourceRow }) {
  const { messages } = useI18n()
  const words = useSourcesWords()
  const { source, marks } = row
  const { url, title, language } = source
  return (
    <>
      {url === null ? (
        <span lang={language}>{title}</span>
      ) : (
        <a href={url} rel="noreferrer" lang={language} title={messages.shell.opensSource}>
          {title}
        </a>
      )}
      <small className={styles.host}>{url === null ? messages.milestone.noAddress : hostOf(url)}</small>
      <small className={styles.host}>
        <AddressRecord source={source} />
      </small>
      {marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          {words.mark[mark]}
        </span>
      ))}
    </>
  )
}
