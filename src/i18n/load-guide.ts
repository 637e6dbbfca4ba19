/**
 * The words of explanations: why a badge is there, and the Method page. They are apart from the other messages because a
 * reader who asks nothing should not wait for them. Asked for once a language.
 */
import type { Language } from '#src/domain/vocabulary.ts'
import type { method } from './messages/en/method.ts'
import type { why } from './messages/en/why.ts'

export type WhyMessages = typeof why
export type MethodMessages = typeof method

const whyRequested = new Map<Language, Promise<WhyMessages>>()
const methodRequested = new Map<Language, Promise<MethodMessages>>()

export function whyMessagesOf(language: Language): Promise<WhyMessages> {
  return once(whyRequested, language, loadWhy)
}

export function methodMessagesOf(language: Language): Promise<MethodMessages> {
  return once(methodRequested, language, loadMethod)
}

/** A request that failed is forgotten, so that trying again asks again. */
function once<T>(
  requested: Map<Language, Promise<T>>,
  language: Language,
  load: (language: Language) => Promise<T>,
): Promise<T> {
  const known = requested.get(language)
  if (known !== undefined) return known
  const promise = load(language).catch((error: unknown) => {
    requested.delete(language)
    throw error
  })
  requested.set(language, promise)
  return promise
}

async function loadWhy(language: Language): Promise<WhyMessages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en/why.ts')).why
    case 'zh':
      return (await import('./messages/zh/why.ts')).why
    case 'ja':
      return (await import('./messages/ja/why.ts')).why
    case 'ko':
      return (await import('./messages/ko/why.ts')).why
  }
}

async function loadMethod(language: Language): Promise<MethodMessages> {
  switch (language) {
    case 'en':
      return (await import('./messages/en/method.ts')).method
    case 'zh':
      return (await import('./messages/zh/method.ts')).method
    case 'ja':
      return (await import('./messages/ja/method.ts')).method
    case 'ko':
      return (await import('./messages/ko/method.ts')).method
  }
}
