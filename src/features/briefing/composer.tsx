/** What the paper is made of, beside the paper itself. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { BriefingAddress } from './briefing-address.ts'
import { OwnWords } from './own-words.tsx'
import { MarginChoice, PresetChoice, SectionChoice } from './preset-choice.tsx'
import type { TypedText } from './typed-text.ts'
import styles from './composer.module.css'

interface ComposerProps {
  readonly address: BriefingAddress
  readonly typed: TypedText
  readonly usualTitle: string
}

export function Composer({ address, typed, usualTitle }: ComposerProps) {
  const { briefing } = useI18n().messages
  return (
    <form
      className={`${styles.composer} screen-only script-only`}
      aria-label={briefing.composer}
      onSubmit={(event) => event.preventDefault()}
    >
      <PresetChoice address={address} />
      <SectionChoice address={address} />
      <OwnWords typed={typed} usualTitle={usualTitle} />
      <MarginChoice address={address} />
      <p className={styles.help}>{briefing.datesHelp}</p>
    </form>
  )
}
