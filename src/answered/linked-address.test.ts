import { describe, expect, it } from 'vitest'
import { linkedAddress } from './linked-address.ts'

const PLACE = { origin: location.origin, pathname: '/en/milestones', search: '?country=KR' }

function clickOn(markup: string, pressed: MouseEventInit = {}): string | null {
  document.body.innerHTML = markup
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...pressed })
  let address: string | null = null
  document.addEventListener(
    'click',
    (happened) => {
      address = linkedAddress(happened, PLACE)
      happened.preventDefault()
    },
    { once: true },
  )
  document.querySelector('b')?.dispatchEvent(event)
  return address
}

const link = (href: string, more = ''): string => `<a href="${href}" ${more}><b>Title</b></a>`

describe('a click on a link', () => {
  it.each(['/en/milestones?country=CN', '/en/milestones', '/en/milestones?sort=title#list'])(
    'of another query of the page is answered in place: %s',
    (href) => expect(clickOn(link(href))).toBe(`${location.origin}${href}`),
  )

  it.each<[string, string, MouseEventInit?]>([
    ['another page', link('/en/timeline?country=CN')],
    ['another host', link('https://other.example/en/milestones?country=CN')],
    ['a part of the page as it is', link('/en/milestones?country=KR#list')],
    ['a file', link('/en/milestones?country=CN', 'download')],
    ['another window', link('/en/milestones?country=CN', 'target="_blank"')],
    ['a new tab by key', link('/en/milestones?country=CN'), { ctrlKey: true }],
    ['the middle button', link('/en/milestones?country=CN'), { button: 1 }],
    ['no link', '<b>Title</b>'],
  ])('is the browser’s own: %s', (_, markup, pressed) => expect(clickOn(markup, pressed)).toBeNull())
})
