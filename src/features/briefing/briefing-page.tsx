/** The briefing: a composer beside the paper exactly as it prints. */
import { useDeferredValue, useMemo } from 'react'
import { isAnswered } from '#src/domain/contract/site.ts'
import { briefing } from '#src/domain/briefing/briefing.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { titleOf } from '#src/paper/write-paper.ts'
import { addressOf } from '#src/ui/address.ts'
import { NothingMatches } from '#src/ui/nothing-matches.tsx'
import { useOrigin } from '#src/ui/use-origin.ts'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { AnsweredTools } from './answered-tools.tsx'
import { AddressNotice } from './address-notice.tsx'
import { briefingPairs, parseBriefingAddress } from './briefing-address.ts'
import { Composer } from './composer.tsx'
import { MARGINS, textHeight } from './margins.ts'
import { Pages } from './pages.tsx'
import { PlainPresets } from './plain-presets.tsx'
import { Toolbar } from './toolbar.tsx'
import { usePageStyle } from './use-page-style.ts'
import { usePages, type LayoutOrder } from './use-pages.ts'
import { useTypedText } from './use-typed-text.ts'
import styles from './briefing-page.module.css'

export function BriefingPage() {
  const i18n = useI18n()
  const { language, messages } = i18n
  const { tracker, view, parameters, period } = useView()
  const origin = useOrigin()
  const site = useSite()
  const typed = useTypedText(language)
  /** Laying out an annex takes longer than a keystroke; the paper may follow a moment later, the field may not. */
  const editor = useDeferredValue(typed.text)
  const address = useMemo(() => parseBriefingAddress(parameters), [parameters])
  const facts = useMemo(() => briefing(tracker, view, address.options), [tracker, view, address])
  /** The dates are written out: the link shows the same paper when the records have moved on. */
  const shown = { ...view.selection, asOf: view.clock.asOf, since: period.since }
  const permalink = `${origin}${addressOf(language, { page: 'briefing' }, shown, briefingPairs(address))}`
  const margins = MARGINS[address.margins]
  const order = useMemo(
    (): LayoutOrder => ({
      briefing: facts,
      snapshot: tracker.snapshot,
      i18n,
      editor,
      permalink,
      pageHeight: textHeight(margins),
    }),
    [facts, tracker, i18n, editor, permalink, margins],
  )
  const layout = usePages(order)
  const hasPrintedHeads = usePageStyle({ running: layout.paper.running, margins })
  const { preset } = address.options
  return (
    <div className={styles.briefing}>
      {isAnswered(site) ? (
        <AnsweredTools />
      ) : (
        <noscript>{import.meta.env.SSR && !site.isStatic ? <PlainPresets /> : null}</noscript>
      )}
      <Composer address={address} typed={typed} usualTitle={titleOf('', facts, messages)} />
      <div className={styles.paper}>
        <AddressNotice problems={address.problems} />
        {view.items.length === 0 ? <NothingMatches /> : null}
        <Toolbar
          layout={layout}
          preset={preset}
          permalink={permalink}
          hasPrintedHeads={hasPrintedHeads}
          file={{ tracker, view, paper: layout.paper, order, margins }}
          isCurrent={editor === typed.text}
        />
        <Pages layout={layout} margins={margins} preset={preset} hasPrintedHeads={hasPrintedHeads} />
      </div>
    </div>
  )
}
