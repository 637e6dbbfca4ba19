/** A derived flag as a word in a frame; those that ask for attention are filled. */
import type { Flag } from '#src/domain/flags/flag.ts'
import { PRESSING_FLAGS } from '#src/domain/flags/pressing-flags.ts'
import type { Item } from '#src/domain/item.ts'
import type { Country, FlagId } from '#src/domain/vocabulary.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { inCountryOrder } from '#src/i18n/languages.ts'
import { Why } from './why.tsx'
import styles from './flag-badge.module.css'

export interface FlagGroup {
  readonly id: FlagId
  readonly parties: readonly Country[]
}

/** One entry a flag, with all the parties it holds for, in display order. */
export function groupFlags(flags: readonly Flag[]): FlagGroup[] {
  const groups = new Map<FlagId, Country[]>()
  for (const { id, party } of flags) {
    const parties = groups.get(id) ?? []
    if (party !== undefined) parties.push(party)
    groups.set(id, parties)
  }
  return [...groups].map(([id, parties]) => ({ id, parties }))
}

interface FlagBadgeProps {
  readonly group: FlagGroup
  /** Names the parties; left out where all of the item's parties, or only one, can be meant. */
  readonly showParties?: boolean
}

export function FlagBadge({ group, showParties = false }: FlagBadgeProps) {
  const { messages, language } = useI18n()
  const { terms } = messages
  const marks = inCountryOrder(group.parties, language).map((country) => terms.countryMark[country])
  return (
    <span
      className={styles.badge}
      data-pressing={PRESSING_FLAGS.some((id) => id === group.id) ? 'yes' : undefined}
      title={terms.flagMeaning[group.id]}
    >
      {terms.flag[group.id]}
      {showParties && marks.length > 0 ? ` · ${marks.join(' ')}` : null}
    </span>
  )
}

interface FlagBadgesProps {
  readonly item: Item
  readonly partyCount: number
  /** Flags that the place already shows in another way. */
  readonly without?: readonly FlagId[]
}

/** The flags of an item, each of which says why it holds when it is asked. */
export function FlagBadges({ item, partyCount, without = [] }: FlagBadgesProps) {
  const groups = groupFlags(item.flags).filter(({ id }) => !without.includes(id))
  if (groups.length === 0) return null
  return (
    <span className={styles.badges}>
      {groups.map((group) => (
        <Why key={group.id} topic={{ about: 'flag', id: group.id, item }}>
          <FlagBadge group={group} showParties={group.parties.length < partyCount} />
        </Why>
      ))}
    </span>
  )
}
