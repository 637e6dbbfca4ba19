/** The axis with the names of its ticks. For the eye alone: every mark says its own date. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AXIS_HEIGHT, pixelsAt } from './geometry.ts'
import { Grid } from './grid.tsx'
import type { Picture } from './picture.ts'
import styles from './lane.module.css'

/** From the line of a tick to its name. */
const GAP = 4
/** A name that would run out of the picture is left out. */
const NAME_ROOM = 58

export function TimeAxis({ picture }: { readonly picture: Picture }) {
  const { date } = useI18n()
  const { ticks, width, isPaper } = picture
  const y = AXIS_HEIGHT - 7
  return (
    <div className={styles.axis} aria-hidden="true">
      <svg
        className={styles.track}
        height={isPaper ? undefined : AXIS_HEIGHT}
        viewBox={isPaper ? `0 0 ${width} ${AXIS_HEIGHT}` : undefined}
      >
        <Grid picture={picture} height={AXIS_HEIGHT} />
        {ticks
          .map((tick) => ({ ...tick, x: pixelsAt(tick.place, width) + GAP }))
          .filter((tick) => tick.x + NAME_ROOM <= width || tick.date.length === 4)
          .map((tick) => (
            <text key={tick.day} x={tick.x} y={y}>
              {date(tick.date, 'short')}
            </text>
          ))}
      </svg>
    </div>
  )
}
