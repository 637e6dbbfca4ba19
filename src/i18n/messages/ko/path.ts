import type { Messages } from '../messages.ts'

export const path: Messages['path'] = {
  section: (section) => `논문 제${section}절`,
  paperArgues: '논문의 주장',
  aim: '목표',
  barriers: '논문이 제시한 장애 요인',
  measures: '과제',
  actors: '권고 대상',
  noMilestones: (date) => `이 과제에 해당하는 이정표를 찾지 못했습니다. 자료는 ${date}까지 조사했습니다.`,
  noneInSelection: '이 과제의 이정표는 선택 범위에 없습니다.',
  overTime: '추진 상황 추이',
  overTimeDescription:
    '선택 범위에 포함된 이 경로의 이정표를 각 분기 말과 기준일의 추진 상황별로 나타냅니다. 집계 대상은 전 기간에 걸쳐 같으며, 첫 보고 이전은 기록 없음으로 셉니다.',
  overTimeUnit: '이정표(건)',
  overTimeOwn: (name) =>
    `각 이정표는 ${name} 기준 추진 상황으로 세며, ${name} 관련 사항일 뿐인 이정표는 공동 추진 상황으로 셉니다.`,
  overTimeTable: '같은 수치의 표',
  quarterEnd: '분기 말',
  chartLoading: '차트를 그리는 중…',
  chartFailed: '차트를 불러올 수 없습니다. 아래 표에 같은 수치가 있습니다.',
  chartSource: (revision, date) => `출처: 이 대시보드의 보고, 데이터 버전 ${revision}, ${date} 기준.`,
  events: '외부 사건',
  chartKeys: '키보드에서는 왼쪽과 오른쪽 화살표 키로 분기를 이동합니다.',
  eventsNote: (date) => `${date}까지 이 경로와 관련하여 기록된 외부 사건으로, 최신순이며 필터의 영향을 받지 않습니다.`,
  noEvents: '이 날짜까지 이 경로와 관련하여 기록된 외부 사건이 없습니다.',
  neighbours: '인접한 경로',
  previousPath: '이전 경로',
  nextPath: '다음 경로',
}
