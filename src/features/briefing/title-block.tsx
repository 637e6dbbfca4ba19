/** The title of the paper and what it shows, for whom and by whom. */
import { PageHeading } from '#src/ui/page-heading.tsx'
import type { TitlePiece } from './pieces.ts'
import { LineText } from './run-text.tsx'
import styles from './title-block.module.css'

interface TitleBlockProps {
  readonly piece: TitlePiece
  readonly isCopy: boolean
}

export function TitleBlock({ piece, isCopy }: TitleBlockProps) {
  const { title, subtitle } = piece.paper
  return (
    <div className={styles.title} data-piece={piece.key}>
      {isCopy ? <div className={styles.copy}>{title}</div> : <PageHeading title={title} />}
      {subtitle.map((line, index) => (
        <p key={`${index}`}>
          <LineText line={line} />
        </p>
      ))}
    </div>
  )
}
