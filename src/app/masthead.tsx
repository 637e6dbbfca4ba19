/** Name, pages and languages. Stands before the records are there, so it needs none of them. */
import { Link, useLocation, useSearch } from 'wouter'
import { LANGUAGES } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS, OWN_NAMES } from '#src/i18n/languages.ts'
import { LIST_PAGES, type ListPage } from '#src/domain/contract/list-pages.ts'
import { pathnameOf } from '#src/ui/address.ts'
import { pageAt, PAGES } from './pages.tsx'
import styles from './masthead.module.css'

/** Bodies are reached from the countries and the matrix: the navigation stays short. */
const NAVIGATION: readonly ('overview' | ListPage)[] = [
  'overview',
  ...LIST_PAGES.filter((page) => page in PAGES && page !== 'bodies'),
]

export function Masthead() {
  const { messages, language } = useI18n()
  const [pathname] = useLocation()
  const search = useSearch()
  const query = search === '' ? '' : `?${search}`
  const current = pageAt(pathname)?.page
  const rest = pathname.split('/').slice(2).join('/')
  return (
    <header className={`${styles.masthead} screen-only`}>
      <a className={styles.skip} href="#content">
        {messages.shell.skipToContent}
      </a>
      <p className={styles.brand}>
        <Link href={pathnameOf(language, { page: 'overview' })}>{messages.shell.name}</Link>
        <small>{messages.shell.tagline}</small>
      </p>
      <nav className={styles.pages} aria-label={messages.shell.mainNavigation}>
        <ul>
          {NAVIGATION.map((page) => (
            <li key={page}>
              <Link
                href={`${pathnameOf(language, { page })}${query}`}
                aria-current={page === current ? 'page' : undefined}
              >
                {messages.shell.page[page]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav className={styles.languages} aria-label={messages.shell.languages}>
        <ul>
          {LANGUAGES.map((one) => (
            <li key={one}>
              <Link
                href={`/${one}${rest === '' ? '' : `/${rest}`}${query}`}
                lang={LANGUAGE_TAGS[one]}
                hrefLang={LANGUAGE_TAGS[one]}
                aria-current={one === language ? 'true' : undefined}
              >
                {OWN_NAMES[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
