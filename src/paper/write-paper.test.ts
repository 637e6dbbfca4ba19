import { describe, expect, it } from 'vitest'
import { briefing } from '#src/domain/briefing/briefing.ts'
import { LIST_LIMITS, usualOptions, type BriefingPreset } from '#src/domain/briefing/options.ts'
import { LANGUAGES, type Language } from '#src/domain/vocabulary.ts'
import { buildI18n } from '#src/i18n/i18n.ts'
import { loadMessages } from '#src/i18n/load-messages.ts'
import { REFERENCE } from '#tests/builders/reference.ts'
import { viewAt, type SelectionOverrides } from '#tests/builders/tracker.ts'
import { NOTHING_TYPED, type EditorText } from './editor-text.ts'
import type { Paper } from './paper.ts'
import { plainLine } from './runs.ts'
import { writePaper } from './write-paper.ts'

interface Asked {
  readonly language?: Language
  readonly preset?: BriefingPreset
  readonly selection?: SelectionOverrides
  readonly editor?: Partial<EditorText> | null
}

async function paperOf({ language = 'en', preset = 'annex', selection = {}, editor = {} }: Asked = {}): Promise<Paper> {
  const tracker = REFERENCE.trackerFor(language)
  return writePaper({
    briefing: briefing(tracker, viewAt(tracker, selection), usualOptions(preset)),
    snapshot: tracker.snapshot,
    i18n: buildI18n(language, await loadMessages(language)),
    limits: LIST_LIMITS[preset],
    editor: editor === null ? null : { ...NOTHING_TYPED, ...editor },
    permalink: '/briefing',
  })
}

function leadOf({ front }: Paper): string[] {
  const block = front[0]?.blocks[0]
  return block?.is === 'lines' ? block.lines.map(plainLine) : []
}

function linesOf({ front, annex }: Paper): string[] {
  return [...front, ...annex].flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.is === 'lines'
        ? block.lines.map(plainLine)
        : block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(plainLine))),
    ),
  )
}

describe('the bottom line', () => {
  it.each([
    [
      'en',
      'Of 70 milestones, 20 are achieved, 35 agreed ones are open and 15 are proposals nobody has agreed to.',
      '1 is overdue, 9 went backwards, 5 have lapsed and 16 have gone quiet; first among them is “Shanghai-FANUC phase-three smart factory”, due by end of 2023.',
    ],
    [
      'zh',
      '所选70项里程碑中，20项已完成，35项已商定但尚未完结，15项为尚无任何一方同意的提议。',
      '其中1项逾期，9项状态倒退，5项久未举行，16项长期无报告；首要者为“上海发那科三期智能工厂”，期限为2023年底前。',
    ],
    [
      'ja',
      '対象のマイルストーン70件のうち、完了は20件、合意を経て未完了は35件、いずれの国も合意していない提案は15件。',
      'このうち期限超過は1件、後退は9件、長期間未開催は5件、長期間報告なしは16件、最優先は「上海ファナック第3期スマート工場」（期限2023年末まで）。',
    ],
    [
      'ko',
      '대상 이정표 70건 중 완료 20건, 합의를 거친 미완료 35건, 어느 국가도 합의하지 않은 제안 15건임.',
      '이 중 기한 경과 1건, 후퇴 9건, 장기간 미개최 5건, 장기간 보고 없음 16건임; 가장 시급한 이정표는 “상하이 화낙 3기 스마트 팩토리”(기한 2023년 말까지)임.',
    ],
  ] as const)('in %s is whole sentences of the same facts', async (language, standing, pressing) => {
    const lead = leadOf(await paperOf({ language }))
    expect(lead).toHaveLength(3)
    expect(lead.slice(0, 2)).toEqual([standing, pressing])
  })

  it.each(LANGUAGES)('in %s says in one sentence that nothing is selected', async (language) => {
    expect(leadOf(await paperOf({ language, selection: { status: ['dropped'] } }))).toHaveLength(1)
  })
})

describe('the paper', () => {
  it('cites a source by the number that its list gives it', async () => {
    const paper = await paperOf()
    const numbers = linesOf(paper).flatMap((line) =>
      [...line.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list]) => list?.split(', ') ?? []),
    )
    const sources = paper.annex.find(({ id }) => id === 'sources')
    const table = sources?.blocks[0]
    const listed = table?.is === 'table' ? table.rows.length : 0
    const highest = Math.max(...numbers.map(Number))
    expect(highest).toBe(listed)
  })

  it('points to no source where it has no list of them', async () => {
    expect(linesOf(await paperOf({ preset: 'two-page' })).filter((line) => /\[\d/.test(line))).toEqual([])
  })

  it('says of every empty section that it is empty', async () => {
    const { front } = await paperOf({ preset: 'two-page', selection: { status: ['dropped'] } })
    expect(front.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  })

  it('sets typed points apart, and leaves their sections out while nothing is typed', async () => {
    const { front } = await paperOf({ editor: { judgements: 'One\n\n Two ' } })
    expect(front.filter(({ isTyped }) => isTyped).map(({ id }) => id)).toEqual(['judgements'])
    expect(linesOf(await paperOf({ editor: { judgements: 'One\n\n Two ' } }))).toContain('Two')
  })

  it('prints the default mark for one that looks like a secrecy grade', async () => {
    expect((await paperOf({ editor: { mark: 'TOP SECRET' } })).running.mark).toBe('Public sources')
    expect((await paperOf({ editor: { mark: 'For the minister' } })).running.mark).toBe('For the minister')
  })

  it('made without an editor says so', async () => {
    const lines = (await paperOf({ editor: null })).imprint.lines.map(plainLine)
    expect(lines).toContain('Made by the data service, without an editor’s own words.')
  })

  it('counts what a shortened list leaves out', async () => {
    const lines = linesOf(await paperOf({ preset: 'one-page' }))
    expect(lines).toContain('and 18 more')
  })
})
