import { expect, test, type Page } from '@playwright/test'
import { expectNoAxeViolations } from './axe.ts'
import { watchContext } from './page-guard.ts'

const HOME = 'http://127.0.0.1:1/'
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; connect-src *; img-src data:"

/** A page of our own host that holds just this script, served without any server. */
async function openPageWith(page: Page, script: string): Promise<void> {
  await page.route(HOME, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><title>Planted</title><link rel="icon" href="data:,"><script>${script}</script>`,
    }),
  )
  await page.goto(HOME)
}

const PLANTED = [
  ['an error on the console', `console.error('planted')`, /^console error: planted/],
  ['a warning on the console', `console.warn('planted')`, /^console warning: planted/],
  ['an exception', `setTimeout(() => { throw new Error('planted') })`, /^page error: Error: planted/],
  ['a rejected promise', `Promise.reject(new Error('planted'))`, /^page error: Error: planted/],
  ['a request to another host', `fetch('http://127.0.0.2:1/')`, /^request to another host: http:\/\/127\.0\.0\.2/],
  ['a blocked picture', `new Image().src = '/x.png'`, /^console error: content security policy: img-src/],
] as const

for (const [what, script, fault] of PLANTED) {
  test(`the guard of every journey notices ${what}`, async ({ page, context }) => {
    const faults = await watchContext(context, HOME)
    await openPageWith(page, script)
    await expect.poll(() => faults).toContainEqual(expect.stringMatching(fault))
  })
}

test('axe, as every journey runs it, names the element and the rule', async ({ page }) => {
  await openPageWith(page, `document.write('<main><h1>Planted</h1><img id="planted" src="data:,"></main>')`)
  await expect(expectNoAxeViolations(page)).rejects.toThrow(/image-alt at #planted/)
})

test('the guard of every journey lets a quiet page pass', async ({ page, context }) => {
  const faults = await watchContext(context, HOME)
  await openPageWith(page, `console.log('quiet')`)
  await expect(page).toHaveTitle('Planted')
  expect(faults).toEqual([])
})

test('the guard of every journey notices a drawn page that is not the live one', async ({ page, context, baseURL }) => {
  const faults = await watchContext(context, baseURL ?? '')
  await page.route('/en/matrix', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('Matrix</a>', 'Planted</a>') })
  })
  await page.goto('/en/matrix')
  await expect.poll(() => faults).toContainEqual(expect.stringMatching(/^page error: .*#418/))
  await expect(page.getByRole('link', { name: 'Matrix' })).toBeVisible()
})
