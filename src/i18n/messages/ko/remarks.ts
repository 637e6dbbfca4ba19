import type { remarks as english } from '../en/remarks.ts'

export const remarks: typeof english = {
  notReviewed: '이 페이지의 번역문은 원어민 담당관의 검토를 받지 않았습니다.',
  partlyReviewed: (reviewed, total) => `이 페이지의 글 ${total}건 중 ${reviewed}건은 원어민 담당관이 검토했습니다.`,
  reviewedOnly: '이 페이지의 모든 글은 원어민 담당관이 검토했습니다.',
  reviewedBy: (by, date) => `글 검토: ${by}, ${date}`,
  objectionBy: (ministry, country) => `${ministry}(${country})의 이의`,
  objectionNote: '이의는 보고 옆에 표시되며 상태는 바뀌지 않습니다.',
  why: (reason) => `정정 이유: ${reason}`,
  keep: '이 기록 갱신하기',
  addReport: '보고 추가',
  amendMilestone: '이 이정표 수정',
  addObjection: '이의 기록',
  addReview: '글 검토 기록',
  addEvent: '외부 사건 추가',
  drafts: '초안과 심사',
}
