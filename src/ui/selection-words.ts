/** The words of a selection, by the place where the interface has always found them; files are written with them too. */
export { keyWords, matchWords, valueWords } from '#src/i18n/selection-words.ts'
