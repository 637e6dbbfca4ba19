/** Which columns are shown, and the way back to the order of the paper. Both live in the address. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import { COLUMN_IDS, columnsParameter, NAMING_COLUMN, toggled } from './columns.ts'
import type { TableAddress } from './table-address.ts'
import styles from './column-menu.module.css'

export function ColumnMenu({ address }: { readonly address: TableAddress }) {
  const { milestones } = useI18n().messages
  const { setParameters, addressWith } = useView()
  const { columns, sorting } = address
  return (
    <div className={`${styles.bar} screen-only press-only`}>
      <details className={`${styles.menu} script-only`}>
        <summary>{milestones.columns}</summary>
        <fieldset>
          <legend className="visually-hidden">{milestones.columns}</legend>
          {COLUMN_IDS.filter((column) => column !== NAMING_COLUMN).map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={() =>
                  setParameters({ columns: columnsParameter(toggled(columns, column), sorting === null) })
                }
              />
              {milestones.column[column]}
            </label>
          ))}
          <Button kind="quiet" onClick={() => setParameters({ columns: null })}>
            {milestones.resetColumns}
          </Button>
        </fieldset>
      </details>
      <AddressButton
        isOn={sorting === null}
        to={addressWith({ sort: null, order: null })}
        onPress={() => setParameters({ sort: null, order: null })}
      >
        {milestones.recordOrder}
      </AddressButton>
    </div>
  )
}
