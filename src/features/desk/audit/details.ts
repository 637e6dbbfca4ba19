/** What else belongs to an entry, in the reader's words where they are known; a name that is not keeps its own. */
import type { AuditEntry } from '#src/domain/editing/audit.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useAccountWords } from '#src/i18n/load-account-words.ts'
import { useEditingWords } from '#src/i18n/load-editing-words.ts'
import { readRecordKind } from '../record/record-kinds.ts'

function langOf(details: AuditEntry['details'], name: string): string | undefined {
  const nameOfLanguage = LANGUAGE_OF[name]
  if (nameOfLanguage === undefined) return undefined
  const language = LANGUAGES.find((one) => one === details[nameOfLanguage])
  return language === undefined ? '' : LANGUAGE_TAGS[language]
}

type Labels = Readonly<Record<string, string>>

interface Detail {
  readonly name: string
  readonly value: string
  /** Of what people wrote, the language it is in; empty where nobody said. */
  readonly lang: string | undefined
}

const LANGUAGE_OF: Readonly<Record<string, string>> = { summary: 'summaryLanguage', reason: 'reasonLanguage' }

export function useDetails(): (entry: AuditEntry) => readonly Detail[] {
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
      if (value === null || value === '' || Object.values(LANGUAGE_OF).includes(name)) return []
      const text = Array.isArray(value) ? list(value.map((one) => said(name, one))) : said(name, value)
      return [{ name: names[name] ?? name, value: text, lang: text === value ? langOf(details, name) : undefined }]
    })
}
