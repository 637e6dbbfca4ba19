import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'

interface Wish {
  readonly range: string
  readonly weight: number
}

function wishOf(entry: string): Wish {
  const [range = '', ...parameters] = entry.split(';')
  const weight = parameters.map((part) => part.trim()).find((part) => part.startsWith('q='))
  return { range: range.trim().toLowerCase(), weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 }
}

/** The language of the pages that a browser asks for: any kind of Chinese is zh; English when none of ours is named. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map(wishOf)
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  for (const { range } of wishes) {
    const [primary] = range.split('-')
    const language = LANGUAGES.find((one) => one === primary)
    if (language !== undefined) return language
  }
  return 'en'
}
