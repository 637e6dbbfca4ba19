import type { Page } from '@playwright/test'
import { DEPTH_LANGUAGES, IS_FULL, LANGUAGES, expect, isPrintedIn, onBothSizesIn, test } from './fixtures.ts'
import { expectWhole, expectWholeOnPaper, LANDSCAPE, UPRIGHT } from './whole-page.ts'

/** The browser's own line about a page that is not there. */
test.use({ expectedNoise: [/status of 404.*\/(?:nowhere|there-is-no-such-milestone)\)$/] })

interface Whole {
  readonly address: string
  /** Pixels of its paper; without it the page is printed elsewhere, or is not worth paper. */
  readonly paper?: number
  /** Whether the short form opens it on the phone too: one of each way to be wide. */
  readonly isTriedOnPhone?: boolean
  /** What comes last. */
  readonly ready?: (page: Page) => Promise<void>
}

const OVERVIEW: Whole = { address: '', isTriedOnPhone: true }

/** Another reading of a page that is opened anyway. */
const SOAKED: readonly Whole[] = [{ address: '/matrix?cells=acting', paper: UPRIGHT }]

const PAGES: readonly Whole[] = [
  ...(IS_FULL ? SOAKED : []),
  OVERVIEW,
  { address: '/paths/governance' },
  { address: '/milestones', isTriedOnPhone: true },
  { address: '/milestones/short-stay-visa-waivers?asOf=2026-07-15', isTriedOnPhone: true },
  { address: '/milestones?status=dropped&country=JP' },
  { address: '/milestones/there-is-no-such-milestone' },
  { address: '/nowhere' },
  { address: '/matrix', paper: UPRIGHT, isTriedOnPhone: true },
  { address: '/countries/KR', paper: UPRIGHT },
  { address: '/countries/CN?with=KR', paper: UPRIGHT, isTriedOnPhone: true },
  { address: '/bodies', paper: UPRIGHT },
  {
    address: '/evidence',
    paper: UPRIGHT,
    isTriedOnPhone: true,
    ready: (page) => expect(page.locator('figure [role=application]')).toHaveCount(5),
  },
  { address: '/sources?side=CN&official=yes', paper: LANDSCAPE },
  {
    address: '/method',
    paper: UPRIGHT,
    // The terms of the other languages.
    ready: (page) => expect(page.locator('td[lang="ko"]').first()).toBeAttached(),
  },
]

/** The first page in all four languages; the others in the one of the short form, whose words break anywhere. */
for (const language of LANGUAGES) {
  for (const { address, paper, ready, isTriedOnPhone = false } of DEPTH_LANGUAGES.includes(language)
    ? PAGES
    : [OVERVIEW]) {
    test(
      `/${language}${address} is whole: one heading, no axe violation, nothing wider than screen or paper`,
      isTriedOnPhone || IS_FULL ? onBothSizesIn(language) : {},
      async ({ page }, { project }) => {
        await page.goto(`/${language}${address}`)
        await expect(page.locator('main')).toBeVisible()
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
        await ready?.(page)
        expect(await page.getByRole('heading', { level: 1 }).count()).toBeLessThanOrEqual(1)
        await expectWhole(page)
        if (paper !== undefined && project.name === 'desktop' && isPrintedIn(language)) {
          await expectWholeOnPaper(page, paper)
        }
      },
    )
  }
}
