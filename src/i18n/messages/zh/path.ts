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
  overTimeDescription:
    '所选范围内本路径的里程碑在各季度末及截至日期的状态分布。所统计的里程碑始终相同；首份报告之前计为无记录。',
  overTimeUnit: '里程碑（项）',
  overTimeOwn: (name) => `各里程碑按${name}本国状态统计；仅与${name}有关者按共同状态统计。`,
  overTimeTable: '以表格显示相同数据',
  quarterEnd: '季度末',
  chartLoading: '正在绘制图表……',
  chartFailed: '图表无法加载，下表数据与图表相同。',
  chartSource: (revision, date) => `资料来源：本平台报告，数据版本${revision}，截至${date}。`,
  events: '外部事件',
  chartKeys: '使用键盘时，按左右方向键可逐季度查看。',
  eventsNote: (date) => `截至${date}收录的与本路径有关的外部事件，由新到旧排列，不受筛选条件影响。`,
  noEvents: '截至该日期，未收录与本路径有关的外部事件。',
  neighbours: '相邻路径',
  previousPath: '上一条路径',
  nextPath: '下一条路径',
}
