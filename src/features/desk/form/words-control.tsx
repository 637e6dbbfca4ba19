/** A text in four languages, each typed as what it is. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import type { TypedWords } from './value.ts'
import styles from './form.module.css'

interface WordsControlProps {
  readonly id: string
  readonly words: TypedWords
  readonly lines: number
  readonly onChange: (words: TypedWords) => void
}

export function WordsControl({ id, words, lines, onChange }: WordsControlProps) {
  const { messages, language: reader } = useI18n()
  /** The reader's own language first: that is the one most are typed in. */
  const order = [reader, ...LANGUAGES.filter((language) => language !== reader)]
  return (
    <div className={styles.languages}>
      {order.map((language) => {
        const shared = {
          id: `${id}-${language}`,
          className: styles.input,
          lang: LANGUAGE_TAGS[language],
          value: words[language],
          spellCheck: true,
        }
        const change = (text: string): void => onChange({ ...words, [language]: text })
        return (
          <label key={language} className={styles.language} htmlFor={`${id}-${language}`}>
            <span>{messages.shell.languageName[language]}</span>
            {lines === 1 ? (
              <input {...shared} type="text" autoComplete="off" onChange={({ target }) => change(target.value)} />
            ) : (
              <textarea {...shared} rows={lines} onChange={({ target }) => change(target.value)} />
            )}
          </label>
        )
      })}
    </div>
  )
}
