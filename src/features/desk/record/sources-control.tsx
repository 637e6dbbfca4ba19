/** The sources of a record: known ones found by words, new ones brought along with the draft. */
import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { samePageKey, normalUrl } from '#src/domain/sources/normal-url.ts'
import type { Source } from '#src/domain/records/source.ts'
import type { FieldFault } from '#src/domain/editing/field-fault.ts'
import { Button } from '#src/ui/button.tsx'
import { faultOfField, faultText, fieldAt } from '../form/field-faults.ts'
import { FormField } from '../form/form-field.tsx'
import type { Typing } from '../form/kept-typing.ts'
import { lineIn, listIn, type Values } from '../form/value.ts'
import form from '../form/form.module.css'
import desk from '../part/desk.module.css'
import { findSources, MOST_FOUND } from './find-sources.ts'
import { newSourceKey } from './proposal.ts'
import type { FormContext } from './record-form.ts'
import { NEW_SOURCE, sourceFields } from './source-form.ts'

interface SourcesControlProps {
  readonly idOf: (name: string) => string
  readonly context: FormContext
  readonly typing: Typing
  /** Of each new source. */
  readonly faults: readonly (readonly FieldFault[])[]
  readonly showFaults: boolean
  readonly onChange: (part: Partial<Typing>) => void
}

export function SourcesControl({ idOf, context, typing, faults, showFaults, onChange }: SourcesControlProps) {
  const { words, tracker } = context
  const { values, added } = typing
  const chosen = listIn(values, 'sources')
  const { sources } = tracker.snapshot
  const setChosen = (ids: readonly string[], rest: Partial<Typing> = {}): void =>
    onChange({ values: { ...values, sources: [...ids] }, ...rest })
  /** New sources are known by their place, so those after a removed one move up. */
  const withoutNew = (removed: number): readonly string[] =>
    chosen.flatMap((key) => {
      const index = added.findIndex((_, place) => newSourceKey(place) === key)
      if (index === -1 || index < removed) return [key]
      return index === removed ? [] : [newSourceKey(index - 1)]
    })
  const removeNew = (index: number, instead: readonly string[] = []): void =>
    setChosen([...new Set([...withoutNew(index), ...instead])], { added: added.toSpliced(index, 1) })
  /** The keyboard goes on in the new source, which stands above the button. */
  const addNew = (): void => {
    flushSync(() => setChosen([...chosen, newSourceKey(added.length)], { added: [...added, { ...NEW_SOURCE }] }))
    document.getElementById(idOf(`source-${added.length}`))?.focus()
  }
  const known = chosen.flatMap((id) => sources.find((one) => one.id === id) ?? [])
  return (
    <div className={form.list}>
      {chosen.length === 0 ? (
        <p className={desk.soft}>{words.sourcePicker.nothingChosen}</p>
      ) : (
        <ul className={form.list} aria-label={words.sourcePicker.chosen}>
          {known.map((source) => (
            <li key={source.id} className={form.item}>
              <SourceName source={source} />
              <Button kind="quiet" onClick={() => setChosen(chosen.filter((id) => id !== source.id))}>
                {words.sourcePicker.remove(source.title)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FindSources sources={sources} chosen={chosen} context={context} onTake={(id) => setChosen([...chosen, id])} />
      {added.map((source, index) => (
        <NewSource
          // oxlint-disable-next-line react/no-array-index-key -- new sources are told apart by nothing but their place
          key={index}
          id={idOf(`source-${index}`)}
          number={String(index + 1)}
          context={context}
          values={source}
          faults={faults[index] ?? []}
          showFaults={showFaults}
          onChange={(next) => onChange({ added: added.with(index, next) })}
          onRemove={() => removeNew(index)}
          onUseKnown={(twin) => removeNew(index, [twin])}
        />
      ))}
      <div>
        <Button onClick={addNew}>{words.sourcePicker.addNew}</Button>
      </div>
    </div>
  )
}

function SourceName({ source }: { readonly source: Source }) {
  return (
    <span>
      <span lang={source.language}>{source.title}</span>
      <small>
        <span lang={source.language}>{source.publisher}</span>
        {source.url === null ? null : ` · ${source.url}`}
      </small>
    </span>
  )
}

interface FindSourcesProps {
  readonly sources: readonly Source[]
  readonly chosen: readonly string[]
  readonly context: FormContext
  readonly onTake: (id: string) => void
}

function FindSources({ sources, chosen, context, onTake }: FindSourcesProps) {
  const { words, i18n } = context
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const found = findSources(sources, text, chosen)
  const shown = found.slice(0, MOST_FOUND)
  return (
    <div className={form.list}>
      <label className={form.language} htmlFor={id}>
        <span>{words.sourcePicker.search}</span>
        <input
          ref={box}
          id={id}
          type="search"
          className={form.input}
          value={text}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            /** Enter looks for sources; it does not submit the report. */
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </label>
      <p role="status" className={desk.soft}>
        {text.trim() === ''
          ? null
          : found.length === 0
            ? words.sourcePicker.nothingFound
            : words.sourcePicker.found(i18n.number(shown.length), i18n.number(found.length))}
      </p>
      <ul className={form.list}>
        {shown.map((source) => (
          <li key={source.id} className={form.item}>
            <SourceName source={source} />
            <Button
              aria-label={words.sourcePicker.take(source.title)}
              onClick={() => {
                setText('')
                onTake(source.id)
                /** The button goes with what was taken; the keyboard stays where the next source is looked for. */
                box.current?.focus()
              }}
            >
              {words.sourcePicker.use}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface NewSourceProps {
  readonly id: string
  readonly number: string
  readonly context: FormContext
  readonly values: Values
  readonly faults: readonly FieldFault[]
  readonly showFaults: boolean
  readonly onChange: (values: Values) => void
  readonly onRemove: () => void
  readonly onUseKnown: (id: string) => void
}

function NewSource(props: NewSourceProps) {
  const { id, number, context, values, faults, showFaults, onChange, onRemove, onUseKnown } = props
  const { words, i18n, tracker } = context
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const url = lineIn(values, 'url').trim()
  const twin =
    url === ''
      ? undefined
      : tracker.snapshot.sources.find((one) => one.url !== null && samePageKey(one.url) === samePageKey(url))
  const fields = sourceFields(context)
  const textsOf = (name: string): string[] =>
    showFaults || left.has(name)
      ? faults.flatMap((fault) => {
          const field = fieldAt(fields, fault)
          return field?.name === name ? [faultText(faultOfField(field, fault), field.label, words, i18n)] : []
        })
      : []
  return (
    <fieldset id={id} tabIndex={-1} className={form.newRecord}>
      <legend>{words.sourcePicker.newSource(number)}</legend>
      <div className={form.pair}>
        {fields.map((field) => (
          <FormField
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            values={values}
            faults={textsOf(field.name)}
            onChange={(value) => onChange({ ...values, [field.name]: value })}
            onLeave={() => setLeft(new Set([...left, field.name]))}
          />
        ))}
      </div>
      {twin === undefined ? (
        <p role="status" className={desk.soft}>
          {url !== '' && normalUrl(url) !== url ? words.sourcePicker.normalised(normalUrl(url)) : null}
        </p>
      ) : (
        <div role="status" className={form.notice}>
          <p>{words.sourcePicker.known(twin.title)}</p>
          <Button onClick={() => onUseKnown(twin.id)}>{words.sourcePicker.useKnown}</Button>
        </div>
      )}
      <div>
        <Button kind="quiet" onClick={onRemove}>
          {words.sourcePicker.removeNew(number)}
        </Button>
      </div>
    </fieldset>
  )
}
