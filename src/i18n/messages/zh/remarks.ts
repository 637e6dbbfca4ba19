import type { remarks as english } from '../en/remarks.ts'

export const remarks: typeof english = {
  notReviewed: '本页译文尚未经母语官员审阅。',
  partlyReviewed: (reviewed, total) => `本页${total}段文字中有${reviewed}段已经母语官员审阅。`,
  reviewedOnly: '本页全部文字均已经母语官员审阅。',
  reviewedBy: (by, date) => `文字由${by}审阅，${date}`,
  objectionBy: (ministry, country) => `${ministry}（${country}）提出异议`,
  objectionNote: '异议列于报告旁，不改变任何状态。',
  why: (reason) => `更正理由：${reason}`,
  keep: '维护本条记录',
  addReport: '添加报告',
  amendMilestone: '修订本里程碑',
  addObjection: '登记异议',
  addReview: '登记文字审阅',
  addEvent: '添加外部事件',
  drafts: '草案与审核',
}
