/** An import from its start to its draft. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import { failureOf } from '#src/api/errors.ts'
import { cancelImport, importQuery } from '#src/api/import-requests.ts'
import type { ImportView } from '#src/domain/contract/import/import-schema.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { Button } from '#src/ui/button.tsx'
import { useDeskAddress } from '#src/ui/desk-address.ts'
import { Loading, StateBox } from '#src/ui/states.tsx'
import { useFailureText } from '../part/failure-text.ts'
import desk from '../part/desk.module.css'
import { FateTable } from './fate-table.tsx'
import { ImportDifference } from './import-difference.tsx'
import { ProposeForm } from './propose-form.tsx'
import styles from './import.module.css'

interface RunProps {
  readonly id: string
  readonly csrfToken: string | null
}

export function ImportRun({ id, csrfToken }: RunProps) {
  const words = useImportWords()
  const failureText = useFailureText()
  const { data, error } = useQuery(importQuery(id))
  if (data === undefined) {
    if (error === null) return <Loading words={words.stage.waiting} />
    const failure = failureOf(error)
    const isGone = failure.kind === 'http' && failure.status === 404
    return (
      <StateBox title={isGone ? words.gone : failureText(error)} isAlert>
        <Another />
      </StateBox>
    )
  }
  if (data.state === 'running') return <Running view={data} csrfToken={csrfToken} />
  if (data.state !== 'done') {
    return (
      <StateBox title={data.state === 'cancelled' ? words.cancelled : words.failedRun} isAlert>
        <Another />
      </StateBox>
    )
  }
  return data.fileFaults.length > 0 ? <RefusedFile view={data} /> : <Result view={data} csrfToken={csrfToken} />
}

function Another() {
  const words = useImportWords()
  const address = useDeskAddress()
  return (
    <p>
      <Link href={address('import')}>{words.another}</Link>
    </p>
  )
}

interface ViewProps {
  readonly view: ImportView
  readonly csrfToken: string | null
}

function Running({ view: { id, file, stage, done }, csrfToken }: ViewProps) {
  const words = useImportWords()
  const queries = useQueryClient()
  const failureText = useFailureText()
  const cancelling = useMutation({
    mutationFn: () => cancelImport(id, csrfToken),
    onSuccess: (view) => queries.setQueryData(importQuery(id).queryKey, view),
  })
  return (
    <section className={styles.form} aria-label={words.progress(file)}>
      <p role="status">{words.stage[stage]}</p>
      <progress
        className={styles.progress}
        aria-label={words.progress(file)}
        max={1}
        value={stage === 'comparing' ? done : undefined}
      />
      <Button onClick={() => cancelling.mutate()} disabled={cancelling.isPending}>
        {words.cancel}
      </Button>
      {cancelling.error === null ? null : (
        <p role="alert" className={desk.notice}>
          {failureText(cancelling.error)}
        </p>
      )}
    </section>
  )
}

function RefusedFile({ view: { file, fileFaults } }: Pick<ViewProps, 'view'>) {
  const words = useImportWords()
  return (
    <StateBox title={words.refusedFile} isAlert>
      <p>{file}</p>
      <ul className={styles.faults}>
        {fileFaults.map(({ sheet, reason, value }) => (
          <li key={`${sheet} ${reason} ${value}`}>
            {sheet === '' || sheet === value ? '' : `${sheet}: `}
            {words.reason[reason](value)}
          </li>
        ))}
      </ul>
      <Another />
    </StateBox>
  )
}

function Result({ view, csrfToken }: ViewProps) {
  const words = useImportWords()
  return (
    <>
      <section className={desk.section} aria-labelledby="import-difference">
        <h2 id="import-difference">{words.difference}</h2>
        {view.difference === null ? <p>{words.noDifference}</p> : <ImportDifference difference={view.difference} />}
      </section>
      <ProposeForm view={view} csrfToken={csrfToken} />
      <section className={desk.section} aria-labelledby="import-rows">
        <h2 id="import-rows">{words.result(view.file)}</h2>
        <FateTable view={view} />
      </section>
      <Another />
    </>
  )
}
