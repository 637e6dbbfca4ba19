import { foldConcepts } from './concepts.ts'
import { foldCharacters } from './fold-characters.ts'

/**
 * The form in which texts and queries are compared, so that width, case, accents, simplified or traditional characters,
 * and the language of a word that matters (人工智能, 人工知能, 인공지능, AI) make no difference. For comparing only; never shown.
 * Folding twice changes nothing.
 */
export function fold(text: string): string {
  return foldConcepts(foldCharacters(text))
}
