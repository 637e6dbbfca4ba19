/** Whether a milestone stands once, or wherever its countries act. */
import { CELL_READINGS, type CellReading } from '#src/domain/matrix/acting-set.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { useView } from '#src/ui/view-context.ts'
import { CELLS_PARAMETER } from './read-reading.ts'
import styles from './matrix-page.module.css'

export function ReadingChoice({ reading }: { readonly reading: CellReading }) {
  const { matrix } = useI18n().messages
  const { setParameters, addressWith } = useView()
  return (
    <fieldset className={`${styles.choice} screen-only press-only`}>
      <legend>{matrix.placing}</legend>
      {CELL_READINGS.map((one) => {
        const change = { [CELLS_PARAMETER]: one === 'exact' ? null : one }
        return (
          <AddressButton
            key={one}
            isOn={one === reading}
            to={addressWith(change)}
            onPress={() => setParameters(change)}
          >
            {matrix.reading[one]}
          </AddressButton>
        )
      })}
    </fieldset>
  )
}
