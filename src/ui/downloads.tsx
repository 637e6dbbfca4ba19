/** What is on the screen, as files: plain links to the data service, so that they work, and can be copied, as they are. */
import { FILE_FORMATS } from '#src/domain/export/file-formats.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { fileAddress } from './file-address.ts'
import { useSite } from './site-context.ts'
import { useView } from './view-context.ts'
import styles from './downloads.module.css'

export function Downloads() {
  const { language, messages } = useI18n()
  const { selection } = useView()
  const { files } = messages
  const site = useSite()
  return (
    <details className={`${styles.downloads} screen-only`}>
      <summary>{files.title}</summary>
      <ul className={styles.list}>
        {FILE_FORMATS.map((format) => (
          <li key={format}>
            {/* A feed is subscribed to; everything else is kept under the name that the service gives it. */}
            <a href={fileAddress(format, selection, language, site)} {...(format === 'atom' ? {} : { download: '' })}>
              {files.format[format]}
            </a>{' '}
            <span className={styles.purpose}>{files.purpose[format]}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{site.isStatic ? files.noteStatic : files.note}</p>
    </details>
  )
}
