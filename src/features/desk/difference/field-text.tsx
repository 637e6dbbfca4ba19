/** One member of a record as it stands: what came and what went of a text, the names of sources, or plain words. */
import type { Difference } from '#src/api/desk-writes.ts'
import type { Source } from '#src/domain/records/source.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { LANGUAGE_TAGS } from '#src/i18n/languages.ts'
import { useView } from '#src/ui/view-context.ts'
import type { FlatField } from './flat-fields.ts'
import { useMemberWords } from './member-words.ts'
import { NamedRecord } from './named-record.tsx'
import { textParts } from './text-parts.ts'
import styles from './difference.module.css'

type Kind = Difference['records'][number]['kind']

interface FieldTextProps {
  readonly kind: Kind
  readonly name: string
  readonly field: FlatField | undefined
  /** On the other side of the comparison; undefined where there is none. */
  readonly other: FlatField | undefined
  readonly is: 'before' | 'after'
  /** Those that the draft brings along: readers do not have them yet. */
  readonly added: readonly Pick<Source, 'id' | 'title' | 'language'>[]
  /** Of a source, whose own words are in it. */
  readonly sourceLanguage: string | undefined
}

/** Written in the language of the source, whatever the reader's is. */
const OF_SOURCE: readonly string[] = ['title', 'publisher']

/** What a report corrects, what an objection is about, and what a review is of. */
const NAMES_A_RECORD: readonly string[] = ['corrects', 'report', 'of']

export function FieldText({ kind, name, field, other, is, added, sourceLanguage }: FieldTextProps) {
  const { list } = useI18n()
  const memberWords = useMemberWords()
  if (field === undefined || field.values.length === 0) return '–'
  const [text = ''] = field.values
  if (field.language !== null) {
    return other === undefined ? (
      <span lang={LANGUAGE_TAGS[field.language]}>{text}</span>
    ) : (
      <MarkedText text={text} other={other.values[0] ?? ''} is={is} language={field.language} />
    )
  }
  if (NAMES_A_RECORD.includes(name)) return <NamedRecord id={text} />
  if (name === 'sources') return <SourceTitles ids={field.values} added={added} />
  if (kind === 'source' && OF_SOURCE.includes(name)) return <span lang={sourceLanguage}>{text}</span>
  return list(field.values.map((value) => memberWords(kind, name, value)))
}

interface MarkedTextProps {
  readonly text: string
  readonly other: string
  readonly is: 'before' | 'after'
  readonly language: NonNullable<FlatField['language']>
}

function MarkedText({ text, other, is, language }: MarkedTextProps) {
  const [from, to] = is === 'before' ? [text, other] : [other, text]
  const Mark = is === 'before' ? 'del' : 'ins'
  return (
    <span lang={LANGUAGE_TAGS[language]} className={styles.text}>
      {textParts(from, to, language)
        .filter((part) => part.in === 'both' || part.in === is)
        .map((part, index) => {
          // oxlint-disable-next-line react/no-array-index-key -- parts are told apart by nothing but their place, and never move
          return part.in === 'both' ? part.text : <Mark key={index}>{part.text}</Mark>
        })}
    </span>
  )
}

interface SourceTitlesProps extends Pick<FieldTextProps, 'added'> {
  readonly ids: readonly string[]
}

function SourceTitles({ ids, added }: SourceTitlesProps) {
  const { sources } = useView().tracker.snapshot
  return ids.map((id) => {
    const source = [...added, ...sources].find((one) => one.id === id)
    return (
      <div key={id}>
        {source === undefined ? <code>{id}</code> : <span lang={source.language}>{source.title}</span>}
      </div>
    )
  })
}
