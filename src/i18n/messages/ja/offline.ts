import type { offline as english } from '../en/offline.ts'

export const offline: typeof english = {
  title: 'ネットワークに接続していません。',
  shown: (revision, evidence) => `表示しているのはデータ第${revision}版（資料は${evidence}まで）です。`,
  received: (moment) => `受信日時：${moment}。`,
  later: '接続が回復し次第、自動的に更新します。',
}
