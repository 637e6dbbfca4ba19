/** Nothing of the trail is what was asked for: says which part of the question could be left out. */
import { Link } from 'wouter'
import type { AuditChoice } from '#src/api/desk-queries.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { StateBox } from '#src/ui/states.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { AUDIT_PARTS, labelOfPart } from './audit-choice.ts'

export function NothingInAudit({ filter }: { readonly filter: AuditChoice }) {
  const words = useEditingWords()
  const { auditPage } = words
  const address = useDeskAddress()
  return (
    <StateBox title={auditPage.nothing}>
      <p>{auditPage.relax}</p>
      <ul>
        {AUDIT_PARTS.filter((part) => filter[part] !== '').map((part) => (
          <li key={part}>
            <Link href={address('audit', { ...filter, [part]: null })}>
              {auditPage.without(labelOfPart(part, words))}
            </Link>
          </li>
        ))}
      </ul>
    </StateBox>
  )
}
