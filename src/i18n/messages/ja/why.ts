import type { WhyWords } from '../../load-page-words.ts'

export const why: WhyWords = {
  whose: '状況の主体',
  ownRule: 'この当事国を明示した、またはいずれの国も明示していない、算入対象の最後の報告の状況による。',
  restsOn: '根拠となる報告',
  reading: {
    running: '定期開催の事項である。開催が続く間は「継続中」と表示し、「完了」とはしない。',
    'in-effect': '期限付きの事項である。実現した後は、期間満了まで「有効」と表示する。',
    expired: '有効期限を過ぎ、その後の報告が確認されていないため、記録された状況をそのまま読むことはできない。',
  },
  gradedReports: '評価の対象とした報告',
  shownOnly: '表示中の状況の根拠となる報告のみ：',
  allCounted: 'この日付の時点で算入されるすべての報告：',
  toMethod: '定義・規則・例を「方法」のページで確認する',
}
