import type { listParts as en } from '../en/list-parts.ts'

export const listParts: typeof en = {
  label: '列表分页',
  shown: (from, to, total) => `第${from}至${to}项，共${total}项`,
  earlier: '上一页',
  later: '下一页',
}
