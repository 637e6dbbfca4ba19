/** The editor's own words: kept on this device, never in the address. */
import { useId, useState } from 'react'
import { looksLikeSecrecyGrade } from '#src/domain/briefing/handling-mark.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { NOTHING_TYPED, type EditorText } from '#src/paper/editor-text.ts'
import { Button } from '#src/ui/button.tsx'
import { keepTypedText, LONGEST_LINE, LONGEST_POINTS, type TypedText } from './typed-text.ts'
import styles from './composer.module.css'

interface OwnWordsProps {
  readonly typed: TypedText
  /** The title that stands while none is typed. */
  readonly usualTitle: string
}

export function OwnWords({ typed, usualTitle }: OwnWordsProps) {
  const { language, messages } = useI18n()
  const { briefing } = messages
  const { text, isKept } = typed
  const change = (part: Partial<EditorText>): void => keepTypedText(language, { ...text, ...part })
  const isRefused = looksLikeSecrecyGrade(text.mark)
  return (
    <fieldset className={styles.group}>
      <legend>{briefing.yourText}</legend>
      <p className={styles.help}>{isKept ? briefing.yourTextHelp : briefing.notKept}</p>
      <LineField
        label={briefing.fieldTitle}
        value={text.title}
        usual={usualTitle}
        onChange={(title) => change({ title })}
      />
      <LineField
        label={briefing.fieldMark}
        value={text.mark}
        usual={briefing.defaultMark}
        onChange={(mark) => change({ mark })}
        {...(isRefused ? { fault: briefing.markRefused(text.mark.trim()) } : {})}
      />
      <LineField
        label={briefing.fieldFor}
        value={text.preparedFor}
        onChange={(preparedFor) => change({ preparedFor })}
      />
      <LineField label={briefing.fieldBy} value={text.preparedBy} onChange={(preparedBy) => change({ preparedBy })} />
      <PointsField
        label={briefing.fieldJudgements}
        value={text.judgements}
        onChange={(judgements) => change({ judgements })}
      />
      <PointsField label={briefing.fieldAsks} value={text.asks} onChange={(asks) => change({ asks })} />
      <ClearWords text={text} />
    </fieldset>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

interface LineFieldProps extends FieldProps {
  readonly usual?: string
  readonly fault?: string
}

function LineField({ label, value, onChange, usual, fault }: LineFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={usual}
        maxLength={LONGEST_LINE}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-fault`} role="status" className={styles.fault}>
        {fault ?? ''}
      </p>
    </div>
  )
}

function PointsField({ label, value, onChange }: FieldProps) {
  const { briefing } = useI18n().messages
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        value={value}
        maxLength={LONGEST_POINTS}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onChange(target.value)}
      />
      <small id={`${id}-help`}>{briefing.fieldLines}</small>
    </div>
  )
}

/** Clearing can be taken back as long as the page is open: words typed once are often typed nowhere else. */
function ClearWords({ text }: { readonly text: EditorText }) {
  const { language, messages } = useI18n()
  const { briefing } = messages
  const [cleared, setCleared] = useState<EditorText | null>(null)
  const isEmpty = Object.values(text).every((value) => value === '')
  const clear = (): void => {
    setCleared(text)
    keepTypedText(language, NOTHING_TYPED)
  }
  const undo = (): void => {
    if (cleared !== null) keepTypedText(language, cleared)
    setCleared(null)
  }
  const canUndo = isEmpty && cleared !== null
  return (
    <div className={styles.clear}>
      {canUndo ? (
        <Button onClick={undo}>{briefing.undo}</Button>
      ) : (
        <Button disabled={isEmpty} onClick={clear}>
          {briefing.clear}
        </Button>
      )}
      <span role="status">{canUndo ? briefing.cleared : ''}</span>
    </div>
  )
}
