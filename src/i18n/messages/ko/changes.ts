import type { Messages } from '../messages.ts'

export const changes: Messages['changes'] = {
  title: '변동 사항',
  period: (since, until) => `**${since}**(당일 제외)부터 **${until}**(당일 포함)까지입니다.`,
  usualSince: '비교일을 지정하지 않아 반년 전 날짜를 적용했습니다.',
  emptyPeriod: (since, until) =>
    `비교일 ${since}이 ${until}보다 앞서지 않으므로 그 사이에 변동이 있을 수 없습니다. 위에서 더 이른 날짜를 선택해 주십시오.`,
  lists: '세 가지 변동을 구분하여 표시',
  moved: {
    note: '기간 중 발생한 사항의 보고입니다. 경로별, 최신순.',
    joint: '변동 전후의 추진 상황은 공동 추진 상황입니다.',
    own: (country) =>
      `변동 전후의 추진 상황은 ${country}이 이행 주체인 경우 해당 국가의 것이며, 그 밖에는 공동 추진 상황입니다.`,
    count: (reports, milestones) => `보고 **${reports}**건, 이정표 **${milestones}**건`,
    none: '기간 중 선택 범위에 해당하는 동향 보고가 없습니다.',
  },
  corrected: {
    note: '기간 중 기록된, 이전 보고를 정정하는 보고입니다. 바뀐 것은 기록의 내용이며 실제 동향이 아닙니다.',
    count: (n) => `정정 **${n}**건`,
    none: '기간 중 선택 범위에서 정정된 기록이 없습니다.',
  },
  method: {
    note: '추진 상황, 유의 사항, 근거 등급을 도출하는 규칙의 변경입니다. 필터의 영향을 받지 않습니다.',
    count: (n) => `변경 **${n}**회`,
    none: '기간 중 규칙이 변경되지 않았습니다.',
    version: (version) => `버전 ${version}`,
  },
  reports: (n) => `보고 ${n}건`,
  from: '변동 전',
  to: '변동 후',
  unchanged: '추진 상황 변동 없음',
  sources: (n) => `출처 ${n}건`,
  bothDates: '두 날짜 비교',
  bothDatesOf: (title) => `두 날짜 비교: ${title}`,
  feed: '현재 화면 구독(Atom 피드)',
  pair: {
    title: '이정표 한 건의 두 날짜 비교',
    note: '두 날짜 각각의 상황을 국가 선택과 관계없이 모든 당사국에 대해 표시합니다.',
    choose: '이정표',
    nothingChosen: '이정표 선택',
    show: '비교',
    close: '비교 닫기',
    caption: (title, first, second) => `${title}: ${first}과 ${second} 비교`,
    what: '항목',
    on: (date) => `${date} 기준`,
    comparison: '비교 결과',
    due: (country) => `현행 일정(${country})`,
    flag: (flag) => `유의 사항: ${flag}`,
    holds: '해당',
    none: '없음',
    gradeAll: '근거 등급(전체 보고)',
    gradeLatest: '근거 등급(공동 추진 상황)',
    difference: { same: '같음', differs: '다름', appeared: '신규', gone: '해소' },
    differing: (n, total) =>
      n === 0 ? `**${total}**개 항목이 모두 같습니다.` : `${total}개 항목 중 **${n}**개가 변동되었습니다.`,
  },
}
