import type { Messages } from '../messages.ts'

export const matrix: Messages['matrix'] = {
  title: '과제별 이행 국가',
  definition: {
    exact:
      '각 이정표는 이행하는 국가와 정확히 일치하는 한 열에만 놓이므로, 열의 합은 전체 건수와 같습니다. 한 국가의 열에는 그 국가만 이행하고 나머지 두 국가는 이행하지 않는 이정표가 놓입니다. 관련국에 그치는 국가는 이행 주체가 아니며 열의 결정에 영향을 주지 않습니다.',
    acting:
      '열에 표시된 국가가 모두 이행하는 이정표는 다른 이행 국가의 유무와 관계없이 그 열에 놓이므로, 열은 서로 겹치며 합산되지 않습니다. 한 국가의 열은 그 국가 자신의 추진 상황을, 나머지 열은 공동 추진 상황을 표시합니다. 관련국에 그치는 국가는 이행 주체가 아니므로 세지 않습니다.',
  },
  viewer: (country) => `한 국가를 선택했습니다. 모든 칸에 ${country} 자신의 추진 상황을 표시합니다.`,
  placing: '이정표를 놓는 방식',
  reading: { exact: '이행 국가가 정확히 일치하는 열에 한 번', acting: '이행 국가가 포함된 모든 열에' },
  group: {
    exact: { one: '한 국가 단독', two: '두 국가만', three: '3국 모두' },
    acting: { one: '국가별', two: '두 국가 모두 이행', three: '3국 모두 이행' },
  },
  measure: '과제',
  allThree: '3국',
  caption: (measures, milestones) => `과제 ${measures}건, 이정표 ${milestones}건(이행 국가별)`,
  cell: (measure, who, contents) => `${measure}, ${who} – ${contents}`,
  empty: (date) => `확인되지 않음, ${date}까지 조사`,
  none: '없음',
  searched: (date) => `${date}까지 조사`,
  hidden: (n) => `${n}건, 선택 범위 밖`,
  others: (n) => `목록에는 다른 열의 ${n}건도 포함됩니다`,
  pressing: (flag, n) => `${flag}: ${n}건`,
  pressingLegend: '조치가 필요한 이정표',
  legend: '범례',
  total: '표시된 과제 합계',
  more: '국가별·기관별 보기',
}
