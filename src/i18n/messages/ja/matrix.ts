import type { Messages } from '../messages.ts'

export const matrix: Messages['matrix'] = {
  title: '施策と実施国の対応表',
  definition: {
    exact:
      '各マイルストーンは、実施国の組み合わせと完全に一致する一つの列にのみ置くため、各列の和は総数となる。一か国の列には、その国だけが実施し、他の二か国が実施しないものを置く。関係国にとどまる国は実施国ではなく、列の決定に影響しない。',
    acting:
      '列に掲げる国がすべて実施国であるマイルストーンは、他の実施国の有無を問わずその列に置くため、列は重複し、和は総数とならない。一か国の列はその国自身の進捗状況を、その他の列は共同の進捗状況を示す。関係国にとどまる国は実施国ではなく、数えない。',
  },
  viewer: (country) => `一か国を選択中。すべての欄に${country}自身の進捗状況を示す。`,
  placing: 'マイルストーンの置き方',
  reading: { exact: '実施国が完全に一致する列に一度だけ', acting: '実施国が含まれるすべての列に' },
  group: {
    exact: { one: '一か国のみ', two: '二か国のみ', three: '三か国' },
    acting: { one: '各国', two: '二か国とも実施', three: '三か国とも実施' },
  },
  measure: '施策',
  allThree: '三か国',
  caption: (measures, milestones) => `施策${measures}件、マイルストーン${milestones}件（実施国別）`,
  cell: (measure, who, contents) => `${measure}、${who}：${contents}`,
  empty: (date) => `確認されず。調査は${date}まで`,
  none: 'なし',
  searched: (date) => `調査は${date}まで`,
  hidden: (n) => `${n}件、選択範囲外`,
  others: (n) => `一覧には他の列の${n}件も含まれる`,
  pressing: (flag, n) => `${flag}：${n}件`,
  pressingLegend: '対応を要するマイルストーン',
  legend: '凡例',
  total: '表示中の施策の計',
  more: '国別・機関別に見る',
}
