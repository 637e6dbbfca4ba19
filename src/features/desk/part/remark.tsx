/** What an editor or reviewer wrote: in the reader's language, marked as another one, or as in none that is known. */
import type { RemarkLanguage } from '#src/domain/editing/change.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Words } from '#src/ui/words.tsx'

interface RemarkProps {
  readonly text: string
  readonly language: RemarkLanguage
}

export function Remark({ text, language }: RemarkProps) {
  const { language: reader } = useI18n()
  // An empty lang says that nobody knows: a screen reader then does not read Korean with the page's Chinese voice.
  if (language === null) return <span lang="">{text}</span>
  return <Words text={language === reader ? text : { text, lang: language }} />
}
