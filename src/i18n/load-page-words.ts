/**
 * The words of pages that few open first. They are apart from the other messages because a reader of the overview should not
 * wait for them. Asked for once a language.
 */
import { use } from 'react'
import type { Language } from '#src/domain/vocabulary.ts'
import { useI18n } from './i18n-context.ts'
import type { evidence } from './messages/en/evidence.ts'
import type { sources } from './messages/en/sources.ts'

export type EvidenceWords = typeof evidence
export type SourcesWords = typeof sources

const loadEvidence: Readonly<Record<Language, () => Promise<EvidenceWords>>> = {
  en: async () => (await import('./messages/en/evidence.ts')).evidence,
  zh: async () => (await import('./messages/zh/evidence.ts')).evidence,
  ja: async () => (await import('./messages/ja/evidence.ts')).evidence,
  ko: async () => (await import('./messages/ko/evidence.ts')).evidence,
}

const loadSources: Readonly<Record<Language, () => Promise<SourcesWords>>> = {
  en: async () => (await import('./messages/en/sources.ts')).sources,
  zh: async () => (await import('./messages/zh/sources.ts')).sources,
  ja: async () => (await import('./messages/ja/sources.ts')).sources,
  ko: async () => (await import('./messages/ko/sources.ts')).sources,
}

/** A request that failed is forgotten, so that trying again asks again. */
function once<T>(load: Readonly<Record<Language, () => Promise<T>>>): (language: Language) => Promise<T> {
  const requested = new Map<Language, Promise<T>>()
  return (language) => {
    const known = requested.get(language)
    if (known !== undefined) return known
    const promise = load[language]().catch((error: unknown) => {
      requested.delete(language)
      throw error
    })
    requested.set(language, promise)
    return promise
  }
}

const evidenceWordsOf = once(loadEvidence)
const sourcesWordsOf = once(loadSources)

/** Suspends until they are there; every component of the page may ask. */
export function useEvidenceWords(): EvidenceWords {
  return use(evidenceWordsOf(useI18n().language))
}

export function useSourcesWords(): SourcesWords {
  return use(sourcesWordsOf(useI18n().language))
}
