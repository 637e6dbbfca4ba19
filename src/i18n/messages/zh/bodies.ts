import type { Messages } from '../messages.ts'

export const bodies: Messages['bodies'] = {
  title: '机构',
  lead: (count, milestones) => `所选范围内的**${milestones}**项里程碑共载明**${count}**个部门、机构、团体和企业。`,
  definition:
    '名称表明国别的机构列于该国之下，即名称附有国别括注，或以国名开头、结尾。共同机构、国际机构、企业以及名称未表明国别者，列于“国际及其他”。',
  find: '按名称查找机构（四种语言均可）',
  found: (shown, total) => `共${total}个机构，显示${shown}个`,
  noneFound: (text) => `所选范围内没有名称含“${text}”的机构（四种语言均已查找）。`,
  namesLoading: '正在加载其他语言的名称……',
  namesFailed: '其他语言的名称无法加载，仅按本语言和英文查找。',
  other: '国际及其他',
  hidden: (n) => `另有${n}个机构在所选范围内无里程碑。`,
}
