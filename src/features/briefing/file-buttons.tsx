/** The paper as files with the editor's words, and the selection as the service gives it. */
import { useEffect, useRef, useState } from 'react'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { Button } from '#src/ui/button.tsx'
import { Downloads } from '#src/ui/downloads.tsx'
import { packFile, save, wordFile, type BriefingFile, type BriefingFileOrder } from './make-files.ts'
import styles from './toolbar.module.css'

type Making = 'idle' | 'running' | 'failed'

type Maker = (order: BriefingFileOrder) => Promise<BriefingFile>

interface FileButtonsProps {
  readonly file: BriefingFileOrder
  /** Whether the paper has caught up with what was typed: a file without the last words would be handed on unnoticed. */
  readonly isCurrent: boolean
}

export function FileButtons({ file, isCurrent }: FileButtonsProps) {
  const { briefing } = useI18n().messages
  const [making, setMaking] = useState<Making>('idle')
  const waiting = useRef<Maker | null>(null)
  const make = async (maker: Maker): Promise<void> => {
    setMaking('running')
    try {
      save(await maker(file))
      setMaking('idle')
    } catch {
      setMaking('failed')
    }
  }
  useEffect(() => {
    const maker = waiting.current
    if (maker === null || !isCurrent) return
    waiting.current = null
    void make(maker)
  })
  const press = (maker: Maker): void => {
    if (isCurrent) {
      void make(maker)
      return
    }
    waiting.current = maker
    setMaking('running')
  }
  return (
    <div className={styles.files}>
      <Button disabled={making === 'running'} onClick={() => press(wordFile)}>
        {briefing.downloadDocx}
      </Button>
      <Button disabled={making === 'running'} onClick={() => press(packFile)}>
        {briefing.downloadPack}
      </Button>
      <Downloads />
      <span role="status" className={styles.outcome}>
        {making === 'running' ? briefing.preparing : making === 'failed' ? briefing.downloadFailed : ''}
      </span>
    </div>
  )
}
