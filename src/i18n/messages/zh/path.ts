import type { Messages } from '../messages.ts'

export const path: Messages['path'] = {
  section: (section) => `论文第${section}节`,
  paperArgues: '论文主张',
  aim: '目标',
  barriers: '论文所列障碍',
  measures: '举措',
  actors: '建议对象',
  noMilestones: (date) => `未发现与该举措对应的里程碑；证据检索截至${date}。`,
  noneInSelection: '该举措的里程碑均不在所选范围内。',
  overTime: '状态变化',
  overTimeDescription: '所选范围内本路径的里程碑在各季度末的状态分布。截至日期之后的季度不予绘制。',
  overTimeUnit: '里程碑（项）',
  overTimeTable: '以表格显示相同数据',
  quarterEnd: '季度末',
  chartLoading: '正在绘制图表……',
  chartFailed: '图表无法加载，下表数据与图表相同。',
  chartSource: (revision, date) => `资料来源：本平台报告，数据版本${revision}，截至${date}。`,
  events: '外部事件',
  previousPath: '上一条路径',
  nextPath: '下一条路径',
}
