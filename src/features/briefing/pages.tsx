/** The paper as it prints: one box a page, the same boxes on screen and on paper. */
import { useCallback } from 'react'
import type { BriefingPreset } from '#src/domain/briefing/options.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import type { RunningHeads } from '#src/paper/paper.ts'
import type { Margins } from './margins.ts'
import { PieceList } from './piece-list.tsx'
import type { Piece } from './pieces.ts'
import type { Layout } from './use-pages.ts'
import styles from './pages.module.css'

interface PagesProps {
  readonly layout: Layout
  readonly margins: Margins
  readonly preset: BriefingPreset
  /**
   * Whether the browser prints heads and page numbers itself; else the drawn ones are printed. Before anything is measured,
   * and where no script runs at all, the head is one that repeats like a table's.
   */
  readonly hasPrintedHeads: boolean
}

/** Custom properties through the object model: an inline style would break the content security policy. */
function useMargins({ top, right, bottom, left }: Margins) {
  return useCallback(
    (element: HTMLElement | null) => {
      const sides = { top, right, bottom, left }
      for (const [side, width] of Object.entries(sides)) element?.style.setProperty(`--paper-${side}`, `${width}mm`)
    },
    [top, right, bottom, left],
  )
}

export function Pages({ layout, margins, preset, hasPrintedHeads }: PagesProps) {
  const { messages } = useI18n()
  const { paper, pages, pieces, isSettled, copy } = layout
  const setMargins = useMargins(margins)
  return (
    <section
      className={styles.pages}
      ref={setMargins}
      aria-label={messages.briefing.preview}
      lang={paper.lang}
      data-preset={preset}
      data-heads={isSettled ? (hasPrintedHeads ? 'printed' : 'drawn') : 'repeated'}
      data-settled={isSettled ? 'yes' : undefined}
    >
      {pages.map((page, index) => (
        <Page key={`${index}`} pieces={page} number={index + 1} total={pages.length} running={paper.running} />
      ))}
      {isSettled ? null : (
        <div className={styles.copy} ref={copy} aria-hidden="true" inert>
          <PieceList pieces={[...pieces.front, ...pieces.rest]} isCopy />
        </div>
      )}
    </section>
  )
}

interface PageProps {
  readonly pieces: readonly Piece[]
  readonly number: number
  readonly total: number
  readonly running: RunningHeads
}

function Page({ pieces, number, total, running }: PageProps) {
  return (
    <div className={styles.slot}>
      <div className={styles.page} data-page={number}>
        <div className={styles.head}>
          <b>{running.mark}</b>
          <span>{running.asOf}</span>
        </div>
        <div className={styles.text}>
          <PieceList pieces={pieces} />
        </div>
        <div className={styles.foot}>
          <span>{running.title}</span>
          <span>{running.page(String(number), String(total))}</span>
        </div>
      </div>
    </div>
  )
}
