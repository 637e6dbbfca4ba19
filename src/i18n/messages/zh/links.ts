import type { PageMessages } from '../messages.ts'

export const links: PageMessages['links'] = {
  checked: (date) => `网址核查于${date}`,
  notChecked: '阅读后未再核查网址',
  archived: '存档副本',
  notArchived: '未见存档副本',
  archivedOf: (title) => `存档副本：${title}`,
  column: { checked: '网址核查日期', archived: '存档网址' },
}
