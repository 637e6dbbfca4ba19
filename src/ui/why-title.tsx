import { readItemStatus } from '#src/domain/status-reading.ts'
import { useI18n } from '#src/i18n/i18n-context.ts'
import { readingWords } from '#src/i18n/reading-words.ts'
import { StatusMark } from './status-mark.tsx'
import type { WhyTopic } from './why-context.ts'

/** What is explained: the word of the badge itself. */
export function WhyTitle({ topic }: { readonly topic: WhyTopic }) {
  const { messages } = useI18n()
  const { terms, milestone } = messages
  switch (topic.about) {
    case 'flag':
      return terms.flag[topic.id]
    case 'status':
      return (
        <>
          <StatusMark status={topic.item.status ?? 'no-record'} /> {readingWords(readItemStatus(topic.item), messages)}
        </>
      )
    case 'grade':
      return (
        <>
          {milestone.grade} <b>{topic.of === 'shown' ? topic.item.latestGrade : topic.item.grade}</b>
        </>
      )
  }
}
