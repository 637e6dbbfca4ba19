/** Whether a milestone stands once, or wherever its countries act. */
import { CELL_READINGS, type CellReading } from '#src/domain/matrix/acting-set.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import { CELLS_PARAMETER } from './read-reading.ts'
import styles from './matrix-page.module.css'

export function ReadingChoice({ reading }: { readonly reading: CellReading }) {
  const { matrix } = useI18n().messages
  const { setParameters } = useView()
  return (
    <fieldset className={`${styles.choice} screen-only script-only`}>
      <legend>{matrix.placing}</legend>
      {CELL_READINGS.map((one) => (
        <Button
          key={one}
          aria-pressed={one === reading}
          onClick={() => setParameters({ [CELLS_PARAMETER]: one === 'exact' ? null : one })}
        >
          {matrix.reading[one]}
        </Button>
      ))}
    </fieldset>
  )
}
