/** How long the paper is, and which sections it has. All of it stands in the address. */
import { useId } from 'react'
import { BRIEFING_PRESETS, BRIEFING_SECTIONS } from '#src/domain/briefing/options.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { useView } from '#src/ui/view-context.ts'
import { PRESET_AT_REST, sectionsValue, toggled, type BriefingAddress } from './briefing-address.ts'
import { MARGIN_PRESETS } from './margins.ts'
import styles from './composer.module.css'

export function PresetChoice({ address }: { readonly address: BriefingAddress }) {
  const { briefing } = useI18n().messages
  const { setParameters } = useView()
  const { preset } = address.options
  return (
    <fieldset className={styles.group}>
      <legend>{briefing.preset}</legend>
      {BRIEFING_PRESETS.map((one) => (
        <label key={one} className={styles.option}>
          <input
            type="radio"
            name="preset"
            checked={one === preset}
            onChange={() => setParameters({ preset: one === PRESET_AT_REST ? null : one })}
          />
          {briefing.presetOption[one]}
        </label>
      ))}
      <p className={styles.help}>{briefing.presetHelp[preset]}</p>
    </fieldset>
  )
}

export function SectionChoice({ address }: { readonly address: BriefingAddress }) {
  const { briefing } = useI18n().messages
  const { setParameters } = useView()
  const { preset, sections } = address.options
  const isUsual = sectionsValue(sections, preset) === null
  return (
    <fieldset className={styles.group}>
      <legend>{briefing.sections}</legend>
      {BRIEFING_SECTIONS.map((section) => (
        <label key={section} className={styles.option}>
          <input
            type="checkbox"
            checked={sections.includes(section)}
            onChange={() => setParameters({ sections: sectionsValue(toggled(sections, section), preset) })}
          />
          {briefing.sectionName[section]}
        </label>
      ))}
      <Button kind="quiet" disabled={isUsual} onClick={() => setParameters({ sections: null })}>
        {briefing.usualSections}
      </Button>
    </fieldset>
  )
}

export function MarginChoice({ address }: { readonly address: BriefingAddress }) {
  const { briefing } = useI18n().messages
  const { setParameters } = useView()
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{briefing.margins}</label>
      <select
        id={id}
        value={address.margins}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => setParameters({ margins: target.value === 'even' ? null : target.value })}
      >
        {MARGIN_PRESETS.map((one) => (
          <option key={one} value={one}>
            {briefing.marginsOption[one]}
          </option>
        ))}
      </select>
      <small id={`${id}-help`}>{briefing.marginsHelp}</small>
    </div>
  )
}
