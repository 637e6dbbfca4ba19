import type { PageMessages } from '../messages.ts'

export const links: PageMessages['links'] = {
  checked: (date) => `URL確認：${date}`,
  notChecked: '閲読後、URLの再確認なし',
  archived: '保存された写し',
  notArchived: '保存された写しは未確認',
  archivedOf: (title) => `保存された写し：${title}`,
  column: { checked: 'URLの確認日', archived: '保存先URL' },
}
