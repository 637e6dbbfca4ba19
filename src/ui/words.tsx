/** A text of the records: in the reader's language, or marked up and badged as being in another one. */
import { wordsOf, type Text } from '#src/domain/text.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import styles from './words.module.css'

export function Words({ text }: { readonly text: Text }) {
  const { messages } = useI18n()
  if (typeof text === 'string') return text
  const name = messages.shell.languageName[text.lang]
  return (
    <>
      <span lang={LANGUAGE_TAGS[text.lang]}>{wordsOf(text)}</span>{' '}
      <span className={styles.badge} title={messages.shell.notTranslated(name)}>
        <span aria-hidden="true">{text.lang.toUpperCase()}</span>
        <span className="visually-hidden">{messages.shell.notTranslated(name)}</span>
      </span>
    </>
  )
}
