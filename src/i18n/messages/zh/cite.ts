import type { Messages } from '../messages.ts'

export const cite: Messages['cite'] = {
  title: '引用格式',
  citation: (title, date, revision, fingerprint, address) =>
    `“${title}”，“四条路径”跟踪平台，截至${date}，数据版本${revision}，校验值${fingerprint}。${address}`,
  citationText: '引用文本',
  copy: '复制',
  copied: '已复制',
  copyFailed: '此处不允许复制，请手动选取文字。',
}
