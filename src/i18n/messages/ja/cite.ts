import type { Messages } from '../messages.ts'

export const cite: Messages['cite'] = {
  title: '引用方法',
  citation: (title, date, revision, fingerprint, address) =>
    `「${title}」、「四つの道筋」ダッシュボード、${date}時点、データ版${revision}、照合値${fingerprint}。${address}`,
  citationText: '引用文',
  copy: 'コピー',
  copied: 'コピー済み',
  copyFailed: 'ここではコピーできません。文字列を選択してください。',
}
