import type { Language } from '#src/domain/vocabulary.ts'

/** Asked for once a language. A request that failed is forgotten, so that trying again asks again. */
export function once<T>(load: Readonly<Record<Language, () => Promise<T>>>): (language: Language) => Promise<T> {
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
