import type { Language } from '#src/domain/vocabulary.ts'
import { viewOf } from '#src/domain/view.ts'
import { buildI18n } from '#src/i18n/i18n-context.ts'
import { en } from '#src/i18n/messages/en/index.ts'
import { ja } from '#src/i18n/messages/ja/index.ts'
import { ko } from '#src/i18n/messages/ko/index.ts'
import { zh } from '#src/i18n/messages/zh/index.ts'
import { buildMilestone } from '#tests/builders/milestone.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { selections } from '#tests/builders/selections.ts'
import { buildSelection, buildTracker, viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectionSentence } from './selection-sentence.ts'

const I18N = { en: buildI18n('en', en), zh: buildI18n('zh', zh), ja: buildI18n('ja', ja), ko: buildI18n('ko', ko) }

function sentenceOf(overrides: SelectionOverrides, language: Language = 'en'): string {
  const tracker = REFERENCE.trackerFor(language)
  const selection = buildSelection(overrides)
  return selectionSentence(
    viewOf(tracker, selection, REFERENCE.textMatchFor(selection.q)),
    tracker.snapshot,
    I18N[language],
  )
}

const CASES: readonly [string, SelectionOverrides, Readonly<Record<Language, string>>][] = [
  [
    'that nothing is left out, and as of when',
    {},
    {
      en: 'Showing all 70 milestones; as of 30 June 2026.',
      zh: '当前显示：全部70项里程碑；截至2026年6月30日。',
      ja: '表示内容：マイルストーン全70件／2026年6月30日時点。',
      ko: '표시 내용: 이정표 전체 70건; 2026. 6. 30. 기준.',
    },
  ],
  [
    'whose the statuses are, with one country',
    { country: ['KR'] },
    {
      en: 'Showing 57 of 70 milestones; with South Korea; as of 30 June 2026; every status is South Korea’s own.',
      zh: '当前显示：70项里程碑中的57项；涉及韩国；截至2026年6月30日；状态均为韩国本国状态。',
      ja: '表示内容：マイルストーン70件のうち57件／韓国に関するもの／2026年6月30日時点／進捗状況はすべて韓国自身のもの。',
      ko: '표시 내용: 이정표 70건 중 57건; 한국 관련; 2026. 6. 30. 기준; 추진 상황은 모두 한국 기준.',
    },
  ],
  [
    'that a country is alone',
    { country: ['CN'], match: 'only' },
    {
      en: 'Showing 8 of 70 milestones; with only China; as of 30 June 2026; every status is China’s own.',
      zh: '当前显示：70项里程碑中的8项；仅涉及中国；截至2026年6月30日；状态均为中国本国状态。',
      ja: '表示内容：マイルストーン70件のうち8件／中国のみに関するもの／2026年6月30日時点／進捗状況はすべて中国自身のもの。',
      ko: '표시 내용: 이정표 70건 중 8건; 중국만 관련; 2026. 6. 30. 기준; 추진 상황은 모두 중국 기준.',
    },
  ],
  [
    'that a country acts',
    { country: ['JP'], match: 'acting' },
    {
      en: 'Showing 45 of 70 milestones; Japan acting; as of 30 June 2026; every status is Japan’s own.',
      zh: '当前显示：70项里程碑中的45项；日本为实施方；截至2026年6月30日；状态均为日本本国状态。',
      ja: '表示内容：マイルストーン70件のうち45件／日本が実施するもの／2026年6月30日時点／進捗状況はすべて日本自身のもの。',
      ko: '표시 내용: 이정표 70건 중 45건; 일본 이행; 2026. 6. 30. 기준; 추진 상황은 모두 일본 기준.',
    },
  ],
  [
    'that exactly two countries act',
    { country: ['CN', 'KR'], match: 'exact' },
    {
      en: 'Showing 16 of 70 milestones; China, South Korea acting and no other; as of 30 June 2026; statuses are joint.',
      zh: '当前显示：70项里程碑中的16项；仅由中国、韩国实施；截至2026年6月30日；状态为共同状态。',
      ja: '表示内容：マイルストーン70件のうち16件／中国、韓国だけで実施するもの／2026年6月30日時点／進捗状況は共同のもの。',
      ko: '표시 내용: 이정표 70건 중 16건; 한국, 중국만 이행; 2026. 6. 30. 기준; 추진 상황은 공동 기준.',
    },
  ],
  [
    'that any of two countries is meant, in the order of the language',
    { country: ['CN', 'JP'] },
    {
      en: 'Showing 69 of 70 milestones; with any of China, Japan; as of 30 June 2026; statuses are joint.',
      zh: '当前显示：70项里程碑中的69项；涉及中国、日本中任一国；截至2026年6月30日；状态为共同状态。',
      ja: '表示内容：マイルストーン70件のうち69件／日本、中国のいずれかに関するもの／2026年6月30日時点／進捗状況は共同のもの。',
      ko: '표시 내용: 이정표 70건 중 69건; 중국, 일본 중 하나 이상 관련; 2026. 6. 30. 기준; 추진 상황은 공동 기준.',
    },
  ],
  [
    'that all three countries are meant',
    { country: ['CN', 'JP', 'KR'], match: 'all' },
    {
      en: 'Showing 39 of 70 milestones; with all of China, Japan, South Korea; as of 30 June 2026; statuses are joint.',
      zh: '当前显示：70项里程碑中的39项；同时涉及中国、日本、韩国；截至2026年6月30日；状态为共同状态。',
      ja: '表示内容：マイルストーン70件のうち39件／日本、中国、韓国のすべてに関するもの／2026年6月30日時点／進捗状況は共同のもの。',
      ko: '표시 내용: 이정표 70건 중 39건; 한국, 중국, 일본 모두 관련; 2026. 6. 30. 기준; 추진 상황은 공동 기준.',
    },
  ],
  [
    'every list by name with its values',
    { path: ['governance'], status: ['agreed', 'in-progress'], flag: ['quiet'], strength: ['document'] },
    {
      en: 'Showing none of 70 milestones; Path: AI governance cooperation; Status: Agreed, In progress; Flag: Quiet; Commitment: Signed document; as of 30 June 2026.',
      zh: '当前显示：70项里程碑中无符合条件者；路径：加强人工智能治理合作；状态：已商定、推进中；提示：长期无报告；承诺层级：签署文件；截至2026年6月30日。',
      ja: '表示内容：マイルストーン70件のうち該当なし／道筋：AIガバナンス協力／進捗状況：合意済み、実施中／留意点：長期間報告なし／コミットメントの段階：署名文書／2026年6月30日時点。',
      ko: '표시 내용: 이정표 70건 중 해당 없음; 경로: AI 거버넌스 협력; 추진 상황: 합의, 추진 중; 유의 사항: 장기간 보고 없음; 약속 수준: 서명 문서; 2026. 6. 30. 기준.',
    },
  ],
  [
    'names of the records in the reader’s language',
    { measure: ['regulator-channel'], body: ['baidu'] },
    {
      en: 'Showing none of 70 milestones; Measure: Regular channel between regulators; Body: Baidu; as of 30 June 2026.',
      zh: '当前显示：70项里程碑中无符合条件者；举措：监管部门定期沟通机制；相关机构：百度；截至2026年6月30日。',
      ja: '表示内容：マイルストーン70件のうち該当なし／施策：規制当局間の定期協議／関係機関：百度（バイドゥ）／2026年6月30日時点。',
      ko: '표시 내용: 이정표 70건 중 해당 없음; 과제: 규제당국 간 정례 소통 채널; 관계 기관: 바이두; 2026. 6. 30. 기준.',
    },
  ],
  [
    'the text, also when it finds nothing',
    { q: 'zzz' },
    {
      en: 'Showing none of 70 milestones; text “zzz”; as of 30 June 2026.',
      zh: '当前显示：70项里程碑中无符合条件者；关键词为“zzz”；截至2026年6月30日。',
      ja: '表示内容：マイルストーン70件のうち該当なし／キーワード「zzz」／2026年6月30日時点。',
      ko: '표시 내용: 이정표 70건 중 해당 없음; 검색어 ‘zzz’; 2026. 6. 30. 기준.',
    },
  ],
  [
    'since when something changed',
    { changed: true, since: '2025-12-31' },
    {
      en: 'Showing 18 of 70 milestones; changed since 31 December 2025; as of 30 June 2026.',
      zh: '当前显示：70项里程碑中的18项；2025年12月31日以来有变化；截至2026年6月30日。',
      ja: '表示内容：マイルストーン70件のうち18件／2025年12月31日より後に変化のあったもの／2026年6月30日時点。',
      ko: '표시 내용: 이정표 70건 중 18건; 2025. 12. 31. 이후 변동; 2026. 6. 30. 기준.',
    },
  ],
  [
    'all dates that are not the usual ones',
    { asOf: '2025-01-31', knownOn: '2026-11-23', since: '2024-05-27' },
    {
      en: 'Showing all 70 milestones; as of 31 January 2025; as known on 23 November 2026; compared with 27 May 2024.',
      zh: '当前显示：全部70项里程碑；截至2025年1月31日；仅含2026年11月23日前（含当日）收录的记录；与2024年5月27日对比。',
      ja: '表示内容：マイルストーン全70件／2025年1月31日時点／2026年11月23日までの記録に限定／2024年5月27日との比較。',
      ko: '표시 내용: 이정표 전체 70건; 2025. 1. 31. 기준; 2026. 11. 23.까지 기록된 내용에 한정; 2024. 5. 27.과 비교.',
    },
  ],
  [
    'which of them only concern the country, as the status is then not its own',
    { country: ['JP'], match: 'any' },
    {
      en: 'Showing 46 of 70 milestones; with Japan; as of 30 June 2026; every status is Japan’s own; 1 only concerns Japan and shows the joint status.',
      zh: '当前显示：70项里程碑中的46项；涉及日本；截至2026年6月30日；状态均为日本本国状态；其中1项仅与日本有关，显示共同状态。',
      ja: '表示内容：マイルストーン70件のうち46件／日本に関するもの／2026年6月30日時点／進捗状況はすべて日本自身のもの／うち1件は日本が関係するのみで、共同の進捗状況を表示。',
      ko: '표시 내용: 이정표 70건 중 46건; 일본 관련; 2026. 6. 30. 기준; 추진 상황은 모두 일본 기준; 이 중 1건은 일본 관련 사항일 뿐이며 공동 추진 상황을 표시.',
    },
  ],
]

describe('selectionSentence(view, records, i18n) says', () => {
  it.each(CASES)('%s', (_name, overrides, expected) => {
    for (const language of ['en', 'zh', 'ja', 'ko'] as const) {
      expect(sentenceOf(overrides, language)).toBe(expected[language])
    }
  })

  it('that a record of one is one', () => {
    const tracker = buildTracker(buildMilestone(['2026-01-01 agreed']))
    expect(selectionSentence(viewAt(tracker), tracker.snapshot, I18N.en)).toBe(
      'Showing the one milestone; as of 30 June 2026.',
    )
  })

  it('the number of milestones that the page shows, whatever is asked', () => {
    const tracker = REFERENCE.trackerFor('en')
    fc.assert(
      fc.property(selections(), (selection) => {
        const view = viewOf(tracker, selection, REFERENCE.textMatchFor(selection.q))
        const sentence = selectionSentence(view, tracker.snapshot, I18N.en)
        const [, all, some] = /^Showing (?:all (\d+)|(\d+) of 70|none of 70) milestones;/.exec(sentence) ?? []
        expect(Number(all ?? some ?? 0)).toBe(view.items.length)
        expect(sentence).toMatch(/^Showing (all|\d+ of|none of) /)
      }),
    )
  })
})
