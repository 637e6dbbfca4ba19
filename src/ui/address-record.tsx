/** When the address of a source last answered, and where an archive keeps a copy; what is not known is said. */
import type { Source } from '#src/domain/records/source.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'

/** Nothing for a source without an address: there is nothing to check. */
export function AddressRecord({ source: { url, checked, archived, title } }: { readonly source: Source }) {
  const { messages, date } = useI18n()
  const { links } = messages
  if (url === null) return null
  return (
    <>
      {checked === undefined ? links.notChecked : links.checked(date(checked, 'short'))}
      {' · '}
      {archived === undefined ? (
        links.notArchived
      ) : (
        <a href={archived} rel="noreferrer" title={links.archivedOf(title)}>
          {links.archived}
        </a>
      )}
    </>
  )
}
