/** Changes as an editor would send them. */
export const MILESTONE = 'ninth-trilateral-summit'

export function newReport(fields: object = {}): object {
  return {
    date: '2026-06',
    status: 'in-progress',
    note: { en: 'Officials met again.', ja: '当局者が再び会合した。' },
    sources: ['sun-2025'],
    ...fields,
  }
}

export function report(fields: object = {}, milestone = MILESTONE): object {
  return { kind: 'report', milestone, report: newReport(fields) }
}

export function source(id: string, fields: object = {}): object {
  const record = {
    id,
    title: 'A statement',
    publisher: 'A ministry',
    url: `https://example.org/${id}`,
    published: '2026-06-01',
    language: 'en',
    read: 'full',
    official: true,
    party: 'JP',
    kind: 'government',
    ...fields,
  }
  return { kind: 'source', action: 'add', record }
}

export function event(id: string, title: string, action: 'add' | 'amend' = 'add', sources = ['sun-2025']): object {
  const record = {
    id,
    date: '2026-05-01',
    title: { en: title },
    effect: 'enabling',
    kind: 'other',
    countries: ['CN'],
    paths: ['governance'],
    sources,
  }
  return { kind: 'event', action, record }
}
