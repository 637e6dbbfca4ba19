/** A file by the button or dropped; either way it is named before it is sent. */
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type DragEvent, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { failureOf } from '#src/api/errors.ts'
import { sendImport } from '#src/api/import-requests.ts'
import { IMPORT_FORMATS, type ImportFormat } from '#src/domain/import/import-format.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { Button } from '#src/ui/button.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { useFailureText } from '../part/failure-text.ts'
import desk from '../part/desk.module.css'
import styles from './import.module.css'

const MOST_BYTES = 20 * 1024 * 1024
const ACCEPTED = IMPORT_FORMATS.map((format) => `.${format}`).join(',')

function formatOf({ name }: File): ImportFormat | null {
  return IMPORT_FORMATS.find((format) => name.toLowerCase().endsWith(`.${format}`)) ?? null
}

export function FileChoice({ csrfToken }: { readonly csrfToken: string | null }) {
  const words = useImportWords()
  const { language } = useI18n()
  const id = useId()
  const address = useDeskAddress()
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const [file, setFile] = useState<File | null>(null)
  const [isOver, setIsOver] = useState(false)
  const sending = useMutation({
    mutationFn: sendImport,
    onSuccess: (view) => navigate(address(`import/${view.id}`)),
  })
  const format = file === null ? null : formatOf(file)
  const choose = (chosen: File | undefined): void => {
    sending.reset()
    setFile(chosen ?? null)
  }
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    choose(event.dataTransfer.files[0])
  }
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (file !== null && format !== null) sending.mutate({ file, format, language, csrfToken })
  }
  const fault = faultOf()
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <div
        className={styles.drop}
        data-over={isOver ? 'yes' : 'no'}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={handleDrop}
      >
        <label htmlFor={id}>{words.file}</label>
        {/* The browser would write on its own button in its own language, which need not be the page's. */}
        <input
          id={id}
          type="file"
          className={styles.file}
          accept={ACCEPTED}
          aria-describedby={`${id}-hint`}
          onChange={(event) => choose(event.target.files?.[0])}
        />
        <label htmlFor={id} className={styles.choose}>
          {words.choose}
        </label>
        <span className={desk.soft}>{words.drop}</span>
      </div>
      <p id={`${id}-hint`} className={desk.soft}>
        {words.chooseHint}
      </p>
      <p role="status" className={styles.chosen}>
        {file?.name ?? ''}
      </p>
      {fault === null ? null : (
        <p role="alert" className={desk.notice}>
          {fault}
        </p>
      )}
      <Button type="submit" kind="primary" disabled={format === null || sending.isPending || isTooLarge()}>
        {words.start}
      </Button>
    </form>
  )

  function isTooLarge(): boolean {
    return file !== null && file.size > MOST_BYTES
  }

  function faultOf(): string | null {
    if (file !== null && format === null) return words.unknownEnding(file.name)
    if (isTooLarge()) return words.reason['file-too-large']('')
    if (sending.error === null) return null
    const failure = failureOf(sending.error)
    if (failure.kind !== 'http') return failureText(sending.error)
    if (failure.status === 413) return words.reason['file-too-large']('')
    return failure.status === 429 ? words.busy : failureText(sending.error)
  }
}
