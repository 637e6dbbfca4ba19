import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { expect, LANGUAGES, test } from './fixtures.ts'

const run = promisify(execFile)

/** Text without the places where lines and pages break, so that a title can be found however it was set. */
function unbroken(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u00AD\u200B]+/g, '')
}

const TitlesSchema = z.object({ items: z.array(z.object({ title: z.string() })) })

for (const language of LANGUAGES) {
  test(`printing the overview in ${language} gives whole A4 pages with every milestone and no control`, async ({
    page,
    request,
  }, info) => {
    const query = 'country=KR'
    await page.goto(`/${language}?${query}`)
    await expect(page.locator('#what-changed')).toBeVisible()
    const file = info.outputPath('overview.pdf')
    await page.pdf({ path: file, preferCSSPageSize: true, tagged: true })
    const { stdout: about } = await run('pdfinfo', [file])
    expect(about).toMatch(/Page size:\s+59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)/)
    expect(about).toMatch(/Tagged:\s+yes/)
    const { stdout: text } = await run('pdftotext', ['-raw', file, '-'])
    const printed = unbroken(text)
    const answer = await request.get(`/api/v1/milestones?${query}&lang=${language}&limit=500`)
    const { items } = TitlesSchema.parse(await answer.json())
    const missing = items.filter(({ title }) => !printed.includes(unbroken(title)))
    expect(missing).toEqual([])
    const sentence = await page.locator('main p[aria-live]').textContent()
    expect(printed).toContain(unbroken(sentence ?? 'no sentence'))
  })
}
