import type { listParts as en } from '../en/list-parts.ts'

export const listParts: typeof en = {
  label: '목록 페이지',
  shown: (from, to, total) => `전체 ${total}건 중 ${from}~${to}건`,
  earlier: '이전',
  later: '다음',
}
