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
  {
    version: '1.1',
    date: DaySchema.parse('2026-11-25'),
    summary: {
      en: 'The country filter can also ask who acts: all of the chosen countries, or exactly they. What it asked before is unchanged.',
      zh: '国家筛选新增按实施方查询：所选各国均为实施方，或仅由所选国实施。原有条件不变。',
      ja: '国の条件に、実施国による二つを追加：選択したすべての国が実施するもの、選択した国だけで実施するもの。従来の条件は変わらない。',
      ko: '국가 조건에 이행국 기준 두 가지를 추가: 선택한 국가가 모두 이행하는 것, 선택한 국가만 이행하는 것. 기존 조건은 그대로입니다.',
    },
  },
]

export const METHOD_VERSION = METHOD_CHANGES.at(-1)?.version ?? ''

/** Changes of the method after `since` and up to `until`. */
export function methodChangesBetween(since: Day, until: Day): MethodChange[] {
  return METHOD_CHANGES.filter(({ date }) => since < date && date <= until)
}
