/** The words of the editing desk, and of what readers are told beside a text: none of them is in the first view. */
import { use } from 'react'
import type { Language } from '#src/domain/vocabulary.ts'
import { useI18n } from './i18n-context.ts'
import { once } from './once-a-language.ts'
import type { editing } from './messages/en/editing.ts'
import type { editingFaults } from './messages/en/editing-faults.ts'
import type { remarks } from './messages/en/remarks.ts'

export type EditingWords = typeof editing & typeof editingFaults
export type RemarkWords = typeof remarks

const loadEditing: Readonly<Record<Language, () => Promise<EditingWords>>> = {
  en: async () => {
    const [words, faults] = await Promise.all([
      import('./messages/en/editing.ts'),
      import('./messages/en/editing-faults.ts'),
    ])
    return { ...words.editing, ...faults.editingFaults }
  },
  zh: async () => {
    const [words, faults] = await Promise.all([
      import('./messages/zh/editing.ts'),
      import('./messages/zh/editing-faults.ts'),
    ])
    return { ...words.editing, ...faults.editingFaults }
  },
  ja: async () => {
    const [words, faults] = await Promise.all([
      import('./messages/ja/editing.ts'),
      import('./messages/ja/editing-faults.ts'),
    ])
    return { ...words.editing, ...faults.editingFaults }
  },
  ko: async () => {
    const [words, faults] = await Promise.all([
      import('./messages/ko/editing.ts'),
      import('./messages/ko/editing-faults.ts'),
    ])
    return { ...words.editing, ...faults.editingFaults }
  },
}

const loadRemarks: Readonly<Record<Language, () => Promise<RemarkWords>>> = {
  en: async () => (await import('./messages/en/remarks.ts')).remarks,
  zh: async () => (await import('./messages/zh/remarks.ts')).remarks,
  ja: async () => (await import('./messages/ja/remarks.ts')).remarks,
  ko: async () => (await import('./messages/ko/remarks.ts')).remarks,
}

const editingWordsOf = once(loadEditing)
const remarkWordsOf = once(loadRemarks)

/** Suspends until they are there; every component of the desk may ask. */
export function useEditingWords(): EditingWords {
  return use(editingWordsOf(useI18n().language))
}

export function useRemarkWords(): RemarkWords {
  return use(remarkWordsOf(useI18n().language))
}
