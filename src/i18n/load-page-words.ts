/**
 * The words of pages that few open first, and of the answers to "why?". They are apart from the other messages because a
 * reader of the overview should not wait for them. Asked for once a language.
 */
import { use } from 'react'
import type { Language } from '#src/domain/vocabulary.ts'
import { useI18n } from './i18n-context.ts'
import { once } from './once-a-language.ts'
import type { evidence } from './messages/en/evidence.ts'
import type { listParts } from './messages/en/list-parts.ts'
import type { method } from './messages/en/method.ts'
import type { offline } from './messages/en/offline.ts'
import type { sources } from './messages/en/sources.ts'
import type { why } from './messages/en/why.ts'

export type EvidenceWords = typeof evidence
export type ListPartWords = typeof listParts
export type MethodWords = typeof method
export type OfflineWords = typeof offline
export type SourcesWords = typeof sources
export type WhyWords = typeof why

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

const loadListParts: Readonly<Record<Language, () => Promise<ListPartWords>>> = {
  en: async () => (await import('./messages/en/list-parts.ts')).listParts,
  zh: async () => (await import('./messages/zh/list-parts.ts')).listParts,
  ja: async () => (await import('./messages/ja/list-parts.ts')).listParts,
  ko: async () => (await import('./messages/ko/list-parts.ts')).listParts,
}

const loadMethod: Readonly<Record<Language, () => Promise<MethodWords>>> = {
  en: async () => (await import('./messages/en/method.ts')).method,
  zh: async () => (await import('./messages/zh/method.ts')).method,
  ja: async () => (await import('./messages/ja/method.ts')).method,
  ko: async () => (await import('./messages/ko/method.ts')).method,
}

const loadOffline: Readonly<Record<Language, () => Promise<OfflineWords>>> = {
  en: async () => (await import('./messages/en/offline.ts')).offline,
  zh: async () => (await import('./messages/zh/offline.ts')).offline,
  ja: async () => (await import('./messages/ja/offline.ts')).offline,
  ko: async () => (await import('./messages/ko/offline.ts')).offline,
}

const loadWhy: Readonly<Record<Language, () => Promise<WhyWords>>> = {
  en: async () => (await import('./messages/en/why.ts')).why,
  zh: async () => (await import('./messages/zh/why.ts')).why,
  ja: async () => (await import('./messages/ja/why.ts')).why,
  ko: async () => (await import('./messages/ko/why.ts')).why,
}

const evidenceWordsOf = once(loadEvidence)
const listPartWordsOf = once(loadListParts)
const methodWordsOf = once(loadMethod)
const offlineWordsOf = once(loadOffline)
const sourcesWordsOf = once(loadSources)
const whyWordsOf = once(loadWhy)

/** Suspends until they are there; every component of the page may ask. */
export function useEvidenceWords(): EvidenceWords {
  return use(evidenceWordsOf(useI18n().language))
}

export function useSourcesWords(): SourcesWords {
  return use(sourcesWordsOf(useI18n().language))
}

export function useListPartWords(): ListPartWords {
  return use(listPartWordsOf(useI18n().language))
}

export function useMethodWords(): MethodWords {
  return use(methodWordsOf(useI18n().language))
}

export function useWhyWords(): WhyWords {
  return use(whyWordsOf(useI18n().language))
}

export function useOfflineWords(): OfflineWords {
  return use(offlineWordsOf(useI18n().language))
}
