/** What to do with the paper: print it, pass its link on, take it along as a file. */
import { useState } from 'react'
import { FRONT_PAGES } from '#src/domain/briefing/options.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { Messages } from '#src/i18n/messages/messages.ts'
import { Button } from '#src/ui/button.tsx'
import type { BriefingPreset } from '#src/domain/briefing/options.ts'
import { FileButtons } from './file-buttons.tsx'
import type { BriefingFileOrder } from './make-files.ts'
import type { Layout } from './use-pages.ts'
import styles from './toolbar.module.css'

interface ToolbarProps {
  readonly layout: Layout
  readonly preset: BriefingPreset
  readonly permalink: string
  readonly hasPrintedHeads: boolean
  readonly file: BriefingFileOrder
  /** Whether all of what was typed stands on the paper. */
  readonly isCurrent: boolean
}

/** Nothing before the pages are measured: until then all of it stands on one. */
function pageCountWords(layout: Layout, preset: BriefingPreset, words: Messages['briefing']): string {
  if (!layout.isSettled) return ''
  return layout.fits ? words.fits(words.pages(layout.pages.length)) : words.doesNotFit(words.pages(FRONT_PAGES[preset]))
}

type Copying = 'untried' | 'copied' | 'failed'

export function Toolbar({ layout, preset, permalink, hasPrintedHeads, file, isCurrent }: ToolbarProps) {
  const { briefing } = useI18n().messages
  const [copying, setCopying] = useState<Copying>('untried')
  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(permalink)
      setCopying('copied')
    } catch {
      setCopying('failed')
    }
  }
  return (
    <div className={`${styles.toolbar} screen-only script-only`}>
      <Button kind="primary" onClick={() => window.print()}>
        {briefing.print}
      </Button>
      <Button onClick={() => void copyLink()}>{briefing.copyLink}</Button>
      <FileButtons file={file} isCurrent={isCurrent && layout.isSettled} />
      <p className={styles.count} role="status">
        {pageCountWords(layout, preset, briefing)}
      </p>
      <p role="status" className={styles.outcome}>
        {copying === 'copied' ? briefing.linkCopied : copying === 'failed' ? briefing.linkFailed : ''}
      </p>
      <p className={styles.help}>
        {briefing.previewHelp} {briefing.printHelp}
        {hasPrintedHeads ? '' : ` ${briefing.drawnHeads}`}
      </p>
    </div>
  )
}
