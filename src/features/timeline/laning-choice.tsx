/** Whether the reports stand by path or by who they speak for. */
import { LANINGS, type Laning } from '#src/domain/timeline/lanes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { AddressButton } from '#src/ui/address-button.tsx'
import { useView } from '#src/ui/view-context.ts'
import { LANES_PARAMETER } from './timeline-address.ts'
import styles from './timeline-page.module.css'

export function LaningChoice({ laning }: { readonly laning: Laning }) {
  const { timeline } = useI18n().messages
  const { setParameters, addressWith } = useView()
  return (
    <fieldset className={`${styles.choice} screen-only press-only`}>
      <legend>{timeline.lanes}</legend>
      {LANINGS.map((one) => {
        const change = { [LANES_PARAMETER]: one === 'path' ? null : one }
        return (
          <AddressButton key={one} isOn={one === laning} to={addressWith(change)} onPress={() => setParameters(change)}>
            {timeline.laning[one]}
          </AddressButton>
        )
      })}
    </fieldset>
  )
}
