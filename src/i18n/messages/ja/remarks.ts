import type { remarks as english } from '../en/remarks.ts'

export const remarks: typeof english = {
  notReviewed: 'このページの訳文は、母語話者である担当官の確認を受けていません。',
  partlyReviewed: (reviewed, total) =>
    `このページの文章${total}件のうち${reviewed}件は、母語話者である担当官が確認済みです。`,
  reviewedOnly: 'このページの文章はすべて、母語話者である担当官が確認済みです。',
  reviewedBy: (by, date) => `文章の確認：${by}、${date}`,
  objectionBy: (ministry, country) => `${ministry}（${country}）の異議`,
  objectionNote: '異議は報告の横に示され、状態は変わりません。',
  why: (reason) => `訂正の理由：${reason}`,
  keep: 'この記録の更新',
  addReport: '報告を追加',
  amendMilestone: 'このマイルストーンを修正',
  addObjection: '異議を記録',
  addReview: '文章の確認を記録',
  addEvent: '外部の出来事を追加',
  drafts: '草案と審査',
}
