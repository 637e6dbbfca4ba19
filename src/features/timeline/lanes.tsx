/** All lanes of the picture, on the screen and on paper alike: helping above the axis, hindering below, then the reports. */
import type { TimelineEntry } from '#src/domain/timeline/entries.ts'
import { eventsOf, reportLanes, type Laning } from '#src/domain/timeline/lanes.ts'
import { isWithin } from '#src/domain/timeline/time-window.ts'
import type { ReportLane } from '#src/domain/timeline/lanes.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { useView } from '#src/ui/view-context.ts'
import { laneWords } from './entry-words.ts'
import { Lane } from './lane.tsx'
import type { Picture } from './picture.ts'
import { TimeAxis } from './time-axis.tsx'

interface LanesProps {
  /** All of them: which lanes there are does not depend on the window. */
  readonly entries: readonly TimelineEntry[]
  readonly laning: Laning
  readonly picture: Picture
}

export function Lanes({ entries, laning, picture }: LanesProps) {
  const i18n = useI18n()
  const { framework } = useView().tracker.snapshot
  const { timeline, terms } = i18n.messages
  const { window } = picture
  const inWindow = <E extends TimelineEntry>(all: readonly E[]): E[] => all.filter((entry) => isWithin(entry, window))
  return (
    <>
      <Lane
        name={timeline.outsideEvents(terms.eventEffect.enabling)}
        entries={inWindow(eventsOf(entries, 'enabling'))}
        picture={picture}
        growsUp
      />
      <TimeAxis picture={picture} />
      <Lane
        name={timeline.outsideEvents(terms.eventEffect.hindering)}
        entries={inWindow(eventsOf(entries, 'hindering'))}
        picture={picture}
      />
      {inOrder(reportLanes(entries, laning), i18n.orderedCountries).map((lane) => (
        <Lane
          key={lane.id}
          name={laneWords(lane.id, framework.paths, i18n)}
          entries={inWindow(lane.entries)}
          picture={picture}
        />
      ))}
      <TimeAxis picture={picture} />
    </>
  )
}

/** Countries in the order of the language; everything else as it comes, after them. */
function inOrder(lanes: readonly ReportLane[], countries: readonly string[]): ReportLane[] {
  const place = ({ id }: ReportLane): number => (countries.includes(id) ? countries.indexOf(id) : countries.length)
  return lanes.toSorted((a, b) => place(a) - place(b))
}
