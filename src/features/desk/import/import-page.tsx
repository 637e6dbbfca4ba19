/** Files in and out: the whole record to fill in, and a file tried out before it becomes a proposal. */
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useImportWords } from '#src/i18n/load-import-words.ts'
import { API_PREFIX } from '#src/domain/contract/question.ts'
import { DeskGate } from '../part/desk-gate.tsx'
import desk from '../part/desk.module.css'
import { FileChoice } from './file-choice.tsx'
import { ImportRun } from './import-run.tsx'

const DOWNLOADS = ['records.xlsx', 'records-empty.xlsx', 'records-csv.zip', 'records-json.zip'] as const

/** @param id of an import under way or done; undefined before a file is chosen */
export function ImportPage({ id }: { readonly id: string | undefined }) {
  const words = useImportWords()
  return (
    <DeskGate title={words.title} needs="draft">
      {({ csrfToken }) => (
        <>
          <p className={desk.lead}>{words.lead}</p>
          {id === undefined ? <Beginning csrfToken={csrfToken} /> : <ImportRun id={id} csrfToken={csrfToken} />}
        </>
      )}
    </DeskGate>
  )
}

function Beginning({ csrfToken }: { readonly csrfToken: string | null }) {
  const words = useImportWords()
  const { language } = useI18n()
  return (
    <>
      <section className={desk.section} aria-labelledby="import-file">
        <h2 id="import-file">{words.choose}</h2>
        <FileChoice csrfToken={csrfToken} />
      </section>
      <section className={desk.section} aria-labelledby="import-downloads">
        <h2 id="import-downloads">{words.get}</h2>
        <p className={desk.lead}>{words.getLead}</p>
        <ul className={desk.links}>
          {DOWNLOADS.map((name) => (
            <li key={name}>
              <a href={`${API_PREFIX}/${name}?lang=${language}`} download>
                {words.download[name]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
