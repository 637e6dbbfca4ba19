/** The lengths of the paper as links: for readers without scripts, who have no composer. Drawn by the service alone. */
import { BRIEFING_PRESETS } from '#src/domain/briefing/options.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useSite } from '#src/ui/site-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { withParameter } from '#src/ui/with-parameter.ts'

export function PlainPresets() {
  const { briefing } = useI18n().messages
  const { addressFor, parameters } = useView()
  const { base } = useSite()
  const address = `${base}${addressFor({ page: 'briefing' })}`
  return (
    <nav aria-label={briefing.preset} className="screen-only">
      <ul>
        {BRIEFING_PRESETS.map((preset) => (
          <li key={preset}>
            <a
              href={withParameter(address, 'preset', preset)}
              aria-current={preset === parameters.get('preset') ? 'true' : undefined}
            >
              {briefing.presetOption[preset]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
