/** What lies behind the marks: a line at every tick, and the time after the as-of date, of which nothing is drawn. */
import { placeOf } from '#src/domain/timeline/time-window.ts'
import { pixelsAt } from './geometry.ts'
import type { Picture } from './picture.ts'
import styles from './lane.module.css'

interface GridProps {
  readonly picture: Picture
  readonly height: number
}

export function Grid({ picture: { ticks, width, window, asOf }, height }: GridProps) {
  const after = pixelsAt(Math.max(0, placeOf(asOf, window)), width)
  return (
    <>
      {window.to <= asOf ? null : (
        <rect x={after} y={0} width={Math.max(0, width - after)} height={height} className={styles.after} />
      )}
      {ticks.map(({ day, place }) => {
        const x = Math.round(pixelsAt(place, width)) + 0.5
        return <line key={day} x1={x} x2={x} y1={0} y2={height} className={styles.grid} />
      })}
    </>
  )
}
