/** How to check the paper: its permalink in words and as a code to scan, the fingerprint, the versions. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { codeSquare } from './code-square.ts'
import type { ImprintPiece } from './pieces.ts'
import { LineText } from './run-text.tsx'
import styles from './check-block.module.css'

export function CheckBlock({ piece }: { readonly piece: ImprintPiece }) {
  const { messages } = useI18n()
  const { permalink, lines } = piece.imprint
  const square = codeSquare(permalink)
  const { briefing } = messages
  return (
    <div className={styles.check} data-piece={piece.key}>
      {square === null ? null : (
        <svg
          className={styles.code}
          viewBox={`0 0 ${square.size} ${square.size}`}
          role="img"
          aria-label={briefing.scan}
          shapeRendering="crispEdges"
        >
          <path d={square.path} />
        </svg>
      )}
      <div>
        <p className={styles.link}>
          <b>{briefing.permalink}</b> <a href={permalink}>{permalink}</a>
        </p>
        {lines.map((line, index) => (
          <p key={`${index}`}>
            <LineText line={line} />
          </p>
        ))}
      </div>
    </div>
  )
}
