import type { Messages } from '../messages.ts'

export const bodies: Messages['bodies'] = {
  title: '機関',
  lead: (count, milestones) =>
    `選択範囲のマイルストーン**${milestones}**件に、省庁・機関・団体・企業が計**${count}**記載されている。`,
  definition:
    '名称から国が分かる機関（括弧内に国の表示があるもの、国名で始まるまたは終わるもの）は、その国に置く。共同の機関、国際機関、企業、名称から国が分からないものは「国際・その他」に置く。',
  find: '機関を名称で検索（4言語に対応）',
  found: (shown, total) => `${total}機関のうち${shown}機関`,
  noneFound: (text) => `選択範囲に、4言語のいずれかで「${text}」を名称に含む機関はない。`,
  namesLoading: '他の言語の名称を読み込み中…',
  namesFailed: '他の言語の名称を読み込めませんでした。この言語と英語のみで検索しています。',
  other: '国際・その他',
  hidden: (n) => `ほか${n}機関は、選択範囲にマイルストーンがない。`,
}
