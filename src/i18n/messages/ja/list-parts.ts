import type { listParts as en } from '../en/list-parts.ts'

export const listParts: typeof en = {
  label: '一覧のページ',
  shown: (from, to, total) => `全${total}件中${from}～${to}件`,
  earlier: '前へ',
  later: '次へ',
}
