/** Words for the tables of the whole record: sheets, columns and notes of the workbook to fill in. */
import type { Language } from '#src/domain/vocabulary.ts'
import type { recordTables } from './messages/en/record-tables.ts'

export type RecordTableWords = typeof recordTables

export async function loadRecordTableWords(language: Language): Promise<RecordTableWords> {
  switch (language) {
    case 'en':
      return (await import('./messages/en/record-tables.ts')).recordTables
    case 'zh':
      return (await import('./messages/zh/record-tables.ts')).recordTables
    case 'ja':
      return (await import('./messages/ja/record-tables.ts')).recordTables
    case 'ko':
      return (await import('./messages/ko/record-tables.ts')).recordTables
  }
}
