import { describe, expect, it } from 'vitest'
import { addressOfForm } from './address-of-form.ts'

const PLACE = { href: 'https://four.example/ko/milestones?q=old', pathname: '/ko/milestones' }

function formOf(fields: string): HTMLFormElement {
  const form = document.createElement('form')
  form.innerHTML = fields
  return form
}

const COUNTRIES = ['CN', 'JP', 'KR']
const checks = (checked: readonly string[]): string =>
  COUNTRIES.map(
    (id) => `<input type="checkbox" name="country" value="${id}" ${checked.includes(id) ? 'checked' : ''}>`,
  ).join('')
const select = (chosen: string): string =>
  `<select name="match">${['any', 'all'].map((id) => `<option ${id === chosen ? 'selected' : ''}>${id}</option>`).join('')}</select>`

describe('the address of a filter form', () => {
  it.each<[string, string, string]>([
    ['nothing asked', checks([]) + select('any'), ''],
    ['a list in one parameter', checks(['CN', 'KR']), '?country=CN,KR'],
    ['the usual choice left out, another one kept', checks(['JP']) + select('all'), '?country=JP&match=all'],
    ['blanks around a text left out', '<input name="q" value="  AI & chips ">', '?q=AI%20%26%20chips'],
    ['a text of blanks alone', '<input name="q" value="   ">', ''],
    [
      'what is hidden goes along',
      '<input type="hidden" name="sort" value="title"><input name="q" value="日">',
      '?sort=title&q=%E6%97%A5',
    ],
  ])('%s', (_, fields, query) => {
    expect(addressOfForm(formOf(fields), PLACE)).toBe(`https://four.example/ko/milestones${query}`)
  })
})
