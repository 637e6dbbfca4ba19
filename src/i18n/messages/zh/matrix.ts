import type { Messages } from '../messages.ts'

export const matrix: Messages['matrix'] = {
  title: '各举措的实施方分布',
  definition: {
    exact:
      '每项里程碑仅列入一栏，即与其实施方完全一致的一栏，各栏相加即为总数。单一国家栏仅列该国单独实施、其余两国均不实施的里程碑。仅为里程碑所涉及的国家不是实施方，不影响归栏。',
    acting:
      '凡栏中各国均为实施方的里程碑，不论有无其他实施方，均列入该栏，故各栏互有重叠，不可相加。单一国家栏显示该国本国状态，其余各栏显示共同状态。仅为里程碑所涉及的国家不是实施方，不予计入。',
  },
  viewer: (country) => `已选择一个国家：各格均显示${country}本国状态。`,
  placing: '里程碑归栏方式',
  reading: { exact: '按实施方完全一致，仅列一次', acting: '凡参与实施者均列入' },
  group: {
    exact: { one: '一国单独实施', two: '仅两国实施', three: '三国共同实施' },
    acting: { one: '各国', two: '两国均参与', three: '三国均参与' },
  },
  measure: '举措',
  allThree: '三国',
  caption: (measures, milestones) => `${measures}项举措、${milestones}项里程碑（按实施方）`,
  cell: (measure, who, contents) => `${measure}，${who}：${contents}`,
  empty: (date) => `未发现；检索截至${date}`,
  none: '无',
  searched: (date) => `检索截至${date}`,
  hidden: (n) => `${n}项，不在所选范围内`,
  others: (n) => `列表另含归入其他栏的${n}项`,
  pressing: (flag, n) => `${flag}：${n}项`,
  pressingLegend: '需予处理的里程碑',
  legend: '图例',
  total: '所列举措合计',
  more: '按国家和机构查看',
}
