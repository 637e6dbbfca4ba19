import type { WhyWords } from '../../load-page-words.ts'

export const why: WhyWords = {
  whose: '何方状态',
  ownRule: '以列明该当事方或未列明任何一方的最后一份计入报告的状态为准。',
  restsOn: '依据',
  reading: {
    running: '此项为定期机制：各轮持续举行期间显示为“运行中”，不会显示为“已完成”。',
    'in-effect': '此项有期限：实现后至到期前显示为“有效”。',
    expired: '有效期已过，其后未见报告，原记录的状态不再照此理解。',
  },
  gradedReports: '据以评级的报告',
  shownOnly: '仅限所示状态所依据的报告：',
  allCounted: '该日期计入的全部报告：',
  toMethod: '在方法说明中查看定义、规则和示例',
}
