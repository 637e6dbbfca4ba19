/** The paper as files with the editor's words, and the selection as the service gives it. */
import { useState } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Downloads } from '#src/ui/downloads.tsx'
import { packFile, save, wordFile, type BriefingFile, type BriefingFileOrder } from './make-files.ts'
import styles from './toolbar.module.css'

type Making = 'idle' | 'running' | 'failed'

export function FileButtons({ file }: { readonly file: BriefingFileOrder }) {
  const { briefing } = useI18n().messages
  const [making, setMaking] = useState<Making>('idle')
  const make = async (maker: (order: BriefingFileOrder) => Promise<BriefingFile>): Promise<void> => {
    setMaking('running')
    try {
      save(await maker(file))
      setMaking('idle')
    } catch {
      setMaking('failed')
    }
  }
  return (
    <div className={styles.files}>
      <Button disabled={making === 'running'} onClick={() => void make(wordFile)}>
        {briefing.downloadDocx}
      </Button>
      <Button disabled={making === 'running'} onClick={() => void make(packFile)}>
        {briefing.downloadPack}
      </Button>
      <Downloads />
      <span role="status" className={styles.outcome}>
        {making === 'running' ? briefing.preparing : making === 'failed' ? briefing.downloadFailed : ''}
      </span>
    </div>
  )
}
