import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Language } from '#src/domain/vocabulary.ts'
import { DEPTH_LANGUAGES, IS_FULL, LANGUAGES, expect, expectNoAxeViolations, onBothSizesIn, test } from './fixtures.ts'
import { printed, unbroken } from './pdf.ts'

const FILTERS = ['', 'country=CN', 'country=JP', 'country=KR', 'country=CN,KR'] as const
/** The front must keep to its pages for every choice of countries. */
const COUNTRY_FILTERS = ['CN', 'JP', 'KR', 'CN,JP', 'CN,KR', 'JP,KR', 'CN,JP,KR'].flatMap((country) =>
  ['any', 'all', 'only'].map((match) => `country=${country}&match=${match}`),
)
const MARKS = { en: 'Public sources', zh: '公开来源', ja: '公開情報', ko: '공개 자료' } as const
const AS_OF = { en: '30 June 2026', zh: '2026年6月30日', ja: '2026年6月30日', ko: '2026. 6. 30.' } as const
const PAGE_OF = {
  en: (n: number, total: number) => `Page ${n} of ${total}`,
  zh: (n: number, total: number) => `第${n}页／共${total}页`,
  ja: (n: number, total: number) => `${n}ページ／全${total}ページ`,
  ko: (n: number, total: number) => `${n}쪽 / 전체 ${total}쪽`,
} as const

/** The short form prints every filter, but not in every language: the whole of it is in the soak. */
const SHORT_FILTERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['', 'country=CN,KR'],
  zh: ['country=CN'],
  ja: ['', 'country=JP'],
  ko: ['country=KR'],
}

function filtersFor(language: Language): readonly string[] {
  return IS_FULL ? FILTERS : SHORT_FILTERS[language]
}

/** The annex repeats much of itself: its short form is printed whole for everything and for one country. */
function isAnnexPrinted(filter: string): boolean {
  return IS_FULL || filter === '' || filter === 'country=KR'
}

function presetsFor(filter: string): readonly (readonly [string, number])[] {
  return [['one-page', 1], ['two-page', 2], ...(isAnnexPrinted(filter) ? [['annex', 60] as const] : [])]
}

const IdsSchema = z.object({ items: z.array(z.object({ id: z.string() })) })

async function openBriefing(page: Page, language: string, query: string): Promise<void> {
  await page.goto(`/${language}/briefing?${query}`)
  await page.locator('[data-settled]').waitFor()
}

/** The text of every piece, by page, as the preview shows it. */
async function previewedPieces(page: Page): Promise<string[][]> {
  const texts = await page
    .locator('[data-page]')
    .evaluateAll((pages) =>
      pages.map((one) => [...one.querySelectorAll('[data-piece]')].map((piece) => piece.textContent)),
    )
  return texts.map((pieces) => pieces.map(unbroken))
}

for (const language of LANGUAGES) {
  for (const filter of filtersFor(language)) {
    test(`the briefing in ${language} for ${filter === '' ? 'all' : filter} prints as it is previewed`, async ({
      page,
      request,
    }, info) => {
      test.slow()
      for (const [preset, mostPages] of presetsFor(filter)) {
        await openBriefing(page, language, `preset=${preset}&${filter}`)
        const pieces = await previewedPieces(page)
        const pdf = await printed(page, info.outputPath(`${preset}.pdf`))
        expect(pdf.pages, preset).toBeLessThanOrEqual(mostPages)
        expect(pdf.pages, `${preset}: pages printed and previewed`).toBe(pieces.length)
        expect(pdf.size).toEqual([595, 842])
        expect(pdf.isTagged).toBe(true)
        for (const [index, text] of pdf.texts.entries()) {
          for (const head of [MARKS[language], AS_OF[language], PAGE_OF[language](index + 1, pdf.pages)]) {
            expect(text, `${preset}, page ${index + 1}`).toContain(unbroken(head))
          }
          expect(
            (pieces[index] ?? []).filter((piece) => !text.includes(piece)),
            `${preset}, page ${index + 1}: previewed and not printed`,
          ).toEqual([])
        }
      }
      if (!isAnnexPrinted(filter)) return
      const answer = await request.get(`/api/v1/milestones?${filter}&lang=${language}&limit=500`)
      const { items } = IdsSchema.parse(await answer.json())
      const listed = await page
        .locator('tr[data-entry^="annex."]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-entry')?.slice('annex.'.length) ?? ''))
      expect(listed).toHaveLength(items.length)
      expect(new Set(listed)).toEqual(new Set(items.map(({ id }) => id)))
    })
  }
}

for (const language of DEPTH_LANGUAGES) {
  test(`the briefing page in ${language} is accessible`, IS_FULL ? onBothSizesIn(language) : {}, async ({ page }) => {
    test.slow()
    await openBriefing(page, language, 'path=governance&preset=annex')
    await expectNoAxeViolations(page)
  })

  test(`no text of the briefing in ${language} is smaller than 9 points`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await openBriefing(page, language, 'preset=annex')
    const small = await page.locator('[data-page] *').evaluateAll((elements) =>
      elements
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .map((element) => [Number.parseFloat(getComputedStyle(element).fontSize), element.textContent] as const)
        .filter(([pixels]) => pixels < 11.99),
    )
    expect(small).toEqual([])
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every printed page of the briefing still carries mark and as-of date', async ({ page }, info) => {
    await page.goto('/ko/briefing?preset=annex&country=KR&path=governance')
    const pdf = await printed(page, info.outputPath('annex.pdf'))
    expect(pdf.pages).toBeGreaterThan(3)
    for (const [index, text] of pdf.texts.entries()) {
      expect(text, `page ${index + 1}`).toContain(unbroken(MARKS.ko))
      expect(text, `page ${index + 1}`).toContain(unbroken(AS_OF.ko))
    }
  })
})

if (IS_FULL) {
  for (const language of LANGUAGES) {
    test(`one and two pages keep to their number in ${language} for every choice of countries`, async ({
      page,
    }, info) => {
      test.setTimeout(1_200_000)
      for (const filter of COUNTRY_FILTERS) {
        for (const [preset, mostPages] of [
          ['one-page', 1],
          ['two-page', 2],
        ] as const) {
          await openBriefing(page, language, `preset=${preset}&${filter}`)
          const pdf = await printed(page, info.outputPath(`${preset}.pdf`))
          expect(pdf.pages, `${preset} ${filter}`).toBeLessThanOrEqual(mostPages)
          expect(pdf.size, `${preset} ${filter}`).toEqual([595, 842])
        }
      }
    })
  }
}

for (const margins of ['cn', 'jp', 'kr'] as const) {
  test(`one and two pages keep to their number with the margins of ${margins}`, async ({ page }, info) => {
    test.slow()
    for (const language of DEPTH_LANGUAGES) {
      for (const [preset, mostPages] of [
        ['one-page', 1],
        ['two-page', 2],
      ] as const) {
        await openBriefing(page, language, `preset=${preset}&margins=${margins}`)
        const pdf = await printed(page, info.outputPath(`${language}-${preset}.pdf`))
        expect(pdf.pages, `${language} ${preset}`).toBe(mostPages)
      }
    }
  })
}

test('what the editor types is printed, stays on the device, survives a reload, and can be taken back', async ({
  page,
}, info) => {
  await openBriefing(page, 'en', 'country=KR')
  await page.getByLabel('Title').fill('Korea at the table')
  await page.getByLabel('Prepared for').fill('the Minister')
  await page.getByRole('textbox', { name: 'Key judgements' }).fill('First point\nSecond point')
  await page.getByLabel('Handling mark').fill('For internal use')
  await page.reload()
  await page.locator('[data-settled]').waitFor()
  await expect(page.getByRole('heading', { level: 1, name: 'Korea at the table' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Second point' })).toBeVisible()
  expect(page.url()).not.toContain('Korea%20at')
  const { texts } = await printed(page, info.outputPath('typed.pdf'))
  expect(texts[0]).toContain(unbroken('Prepared for the Minister'))
  for (const text of texts) expect(text).toContain(unbroken('For internal use'))
  await page.getByRole('button', { name: 'Clear your own words' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Korea at the table')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Korea at the table')
})

test('a mark that looks like a secrecy grade is never printed', async ({ page }, info) => {
  await openBriefing(page, 'zh', 'preset=one-page')
  await page.getByLabel('使用标识').fill('机密★5年')
  await expect(page.getByText('形似法定密级标志')).toBeVisible()
  const { texts } = await printed(page, info.outputPath('mark.pdf'))
  expect(texts[0]).toContain('公开来源')
  expect(texts[0]).not.toContain('机密')
})

test('words that leave no room are printed in full, and the page says that they do not fit', async ({ page }, info) => {
  await openBriefing(page, 'en', 'preset=one-page')
  const points = Array.from({ length: 40 }, (_, index) => `Point ${index + 1} is a judgement of some length.`)
  await page.getByRole('textbox', { name: 'Key judgements' }).fill(points.join('\n'))
  await expect(page.getByText('This does not fit on 1 page')).toBeVisible()
  const { texts } = await printed(page, info.outputPath('long.pdf'))
  const text = texts.join('')
  for (const point of points) expect(text).toContain(unbroken(point))
})

test('every choice stands in the address, and going back takes it back', async ({ page }) => {
  await openBriefing(page, 'en', '')
  await page.getByRole('radio', { name: 'One page' }).check()
  await expect(page).toHaveURL(/preset=one-page/)
  await page.getByRole('checkbox', { name: 'Next 90 days' }).uncheck()
  await expect(page).toHaveURL(/sections=/)
  await expect(page.getByRole('heading', { name: 'Next 90 days' })).toHaveCount(0)
  await page.getByLabel('Margins').selectOption({ value: 'cn' })
  await expect(page).toHaveURL(/margins=cn/)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Next 90 days' })).toBeVisible()
  await page.goto('/en/briefing?preset=three-pages')
  await expect(page.getByRole('alert')).toContainText('three-pages')
})

test('other pages print as before once the briefing is left', async ({ page }) => {
  await openBriefing(page, 'en', '')
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(page.locator('#what-changed')).toBeVisible()
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
})

test('the Word file is made here, with the words that were typed', async ({ page }) => {
  await openBriefing(page, 'ko', 'country=KR')
  await page.getByLabel('제목').fill('장관 보고')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word 문서(DOCX)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^four-paths_ko_.*_KR_[\da-f]{8}\.docx$/)
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('장관 보고')
})

test.describe('a file on a disk', () => {
  // The guard knows the service alone as home.
  test.use({ expectedNoise: [/^request to another host: file:/] })

  test('the offline pack opens from a disk, asks for nothing, and holds every milestone', async ({
    page,
    context,
  }, info) => {
    // Every milestone is read by axe and printed.
    test.slow()
    await openBriefing(page, 'ja', 'country=JP')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'オフライン版' }).click()
    const path = info.outputPath('pack.html')
    await (await download).saveAs(path)
    const pack = await context.newPage()
    const requests: string[] = []
    pack.on('request', (request) => requests.push(request.url()))
    await pack.goto(pathToFileURL(path).href)
    expect(requests).toEqual([pathToFileURL(path).href])
    await expect(pack.getByRole('heading', { level: 1 })).toContainText('日本')
    await expect(pack.locator('section[id^="annex-"] tbody tr.row')).toHaveCount(46)
    await expectNoAxeViolations(pack)
    const pdf = await printed(pack, info.outputPath('pack.pdf'))
    expect(pdf.size).toEqual([595, 842])
    for (const [index, text] of pdf.texts.entries()) {
      expect(text).toContain(unbroken(PAGE_OF.ja(index + 1, pdf.pages)))
    }
  })
})
