/** The version of the rules and the log of their changes, apart from changes of the world and of the record. */
import { DaySchema, type Day } from './calendar-date.ts'
import type { LocalText } from './text.ts'

export interface MethodChange {
  readonly version: string
  readonly date: Day
  readonly summary: LocalText
}

/** Newest last. Every change of a rule in src/domain adds an entry here and a decision record. */
export const METHOD_CHANGES: readonly MethodChange[] = [
  {
    version: '1.0',
    date: DaySchema.parse('2026-11-24'),
    summary: {
      en: 'First version of the rules for status, roll-up, due dates, flags and evidence grades.',
      zh: '首次发布状态、汇总、期限、标记和证据等级规则。',
      ja: '状況、集約、期日、フラグ、証拠等級の規則の初版。',
      ko: '상태, 종합, 기한, 표시, 증거 등급 규칙의 첫 판.',
    },
  },
]

export const METHOD_VERSION = METHOD_CHANGES.at(-1)?.version ?? ''

/** Changes of the method after `since` and up to `until`. */
export function methodChangesBetween(since: Day, until: Day): MethodChange[] {
  return METHOD_CHANGES.filter(({ date }) => since < date && date <= until)
}
