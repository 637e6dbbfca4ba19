/** What can be done with a paper that the service drew: another length, printing, the files. The paper is one long sheet here. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Downloads } from '#src/ui/downloads.tsx'
import { PlainPresets } from './plain-presets.tsx'
import styles from './toolbar.module.css'

export function AnsweredTools() {
  const { briefing } = useI18n().messages
  return (
    <div className={`${styles.answered} screen-only`}>
      <PlainPresets />
      <Button kind="primary" data-print="" className="live-only">
        {briefing.print}
      </Button>
      <Downloads />
    </div>
  )
}
