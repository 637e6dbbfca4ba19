import type { Messages } from '../messages.ts'

export const path: Messages['path'] = {
  section: (section) => `論文第${section}節`,
  paperArgues: '論文の主張',
  aim: '目標',
  barriers: '論文が挙げる障害',
  measures: '施策',
  actors: '提言の対象',
  noMilestones: (date) => `この施策に対応するマイルストーンは確認されなかった。情報の調査は${date}まで。`,
  noneInSelection: 'この施策のマイルストーンは選択範囲に含まれない。',
  overTime: '進捗状況の推移',
  overTimeDescription:
    '選択範囲に含まれるこの道筋のマイルストーンの、各四半期末における進捗状況別の件数。基準日より後の四半期は示さない。',
  overTimeUnit: 'マイルストーン（件）',
  overTimeTable: '同じ数値の表',
  quarterEnd: '四半期末',
  chartLoading: 'グラフを描画中…',
  chartFailed: 'グラフを読み込めませんでした。下の表に同じ数値を示しています。',
  chartSource: (revision, date) => `出典：本ダッシュボードの報告、データ版${revision}、${date}時点。`,
  events: '外部の出来事',
  previousPath: '前の道筋',
  nextPath: '次の道筋',
}
