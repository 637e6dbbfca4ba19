/** What else belongs to an entry, in the reader's words where they are known; a name that is not keeps its own. */
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { readRecordKind } from '../record/record-kinds.ts'

type Labels = Readonly<Record<string, string>>

export function useDetails(): (entry: AuditEntry) => readonly (readonly [name: string, value: string])[] {
  const { auditPage, role, state, recordName, refusal, yes, no } = useEditingWords()
  const { permission } = useAccountWords()
  const { list } = useI18n()
  const names: Labels = auditPage.detailName

  const values = (): Readonly<Record<string, Labels>> => ({ role, state, permissions: permission, reason: reasons })

  const touched = (one: string): string => {
    const [kind = '', id = ''] = one.split('/')
    const known = readRecordKind(kind)
    return known === null ? one : `${recordName[known]} ${id}`
  }
  const reasons: Labels = { ...auditPage.signInReason, ...refusal }
  const said = (name: string, value: string | number | boolean): string => {
    if (typeof value === 'boolean') return value ? yes : no
    const text = String(value)
    return name === 'touches' ? touched(text) : (values()[name]?.[text] ?? text)
  }
  return ({ details }) =>
    Object.entries(details).flatMap(([name, value]) => {
      if (value === null || value === '') return []
      const text = Array.isArray(value) ? list(value.map((one) => said(name, one))) : said(name, value)
      return [[names[name] ?? name, text] as const]
    })
}
