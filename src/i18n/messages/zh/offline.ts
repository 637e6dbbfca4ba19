import type { offline as english } from '../en/offline.ts'

export const offline: typeof english = {
  title: '目前无网络连接。',
  shown: (revision, evidence) => `所示为数据第 ${revision} 版，资料截至${evidence}。`,
  received: (moment) => `接收时间：${moment}。`,
  later: '恢复连接后将自动更新。',
}
