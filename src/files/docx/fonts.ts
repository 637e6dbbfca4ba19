/** Fonts that office programs bring along, and the language that spelling and line breaks follow. */
import type { Language } from '#src/domain/vocabulary.ts'

export interface DocumentFonts {
  readonly latin: string
  readonly eastAsia: string
  /** Tags as office programs know them. */
  readonly latinTag: string
  readonly eastAsiaTag: string
}

export const DOCUMENT_FONTS: Readonly<Record<Language, DocumentFonts>> = {
  en: { latin: 'Calibri', eastAsia: 'Microsoft YaHei', latinTag: 'en-GB', eastAsiaTag: 'zh-CN' },
  zh: { latin: 'Calibri', eastAsia: 'Microsoft YaHei', latinTag: 'en-US', eastAsiaTag: 'zh-CN' },
  ja: { latin: 'Calibri', eastAsia: 'Yu Gothic', latinTag: 'en-US', eastAsiaTag: 'ja-JP' },
  ko: { latin: 'Malgun Gothic', eastAsia: 'Malgun Gothic', latinTag: 'en-US', eastAsiaTag: 'ko-KR' },
}
