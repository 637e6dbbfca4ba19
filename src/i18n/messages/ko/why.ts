import type { WhyWords } from '../../load-page-words.ts'

export const why: WhyWords = {
  whose: '상황의 주체',
  ownRule: '이 당사국을 명시했거나 어느 국가도 명시하지 않은, 산입된 마지막 보고의 상황에 따릅니다.',
  restsOn: '근거 보고',
  reading: {
    running: '정례 개최 사항입니다. 개최가 이어지는 동안 ‘운영 중’으로 표시하며 ‘완료’로 표시하지 않습니다.',
    'in-effect': '기한부 사항입니다. 실현된 뒤 만료될 때까지 ‘시행 중’으로 표시합니다.',
    expired: '유효 기간이 지났고 이후 확인된 보고가 없어, 기록된 상황을 그대로 읽을 수 없습니다.',
  },
  gradedReports: '등급 산정 대상 보고',
  shownOnly: '표시된 상황의 근거 보고만 해당:',
  allCounted: '이 날짜에 산입되는 모든 보고:',
  toMethod: '방법 페이지에서 정의, 규칙, 예 보기',
}
