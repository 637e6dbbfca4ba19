import type { PageMessages } from '../messages.ts'

export const links: PageMessages['links'] = {
  checked: (date) => `주소 확인: ${date}`,
  notChecked: '읽은 뒤 주소를 다시 확인하지 않음',
  archived: '보존된 사본',
  notArchived: '보존된 사본 확인되지 않음',
  archivedOf: (title) => `보존된 사본: ${title}`,
  column: { checked: '주소 확인일', archived: '보존 주소' },
}
