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
    '選択範囲に含まれるこの道筋のマイルストーンの、各四半期末および基準日における進捗状況別の件数。対象は全期間を通じて同じで、最初の報告より前は記録なしとする。',
  overTimeUnit: 'マイルストーン（件）',
  overTimeOwn: (name) =>
    `各マイルストーンは${name}自身の進捗状況で数え、${name}が関係するのみのものは共同の進捗状況で数える。`,
  overTimeTable: '同じ数値の表',
  quarterEnd: '四半期末',
  chartLoading: 'グラフを描画中…',
  chartFailed: 'グラフを読み込めませんでした。下の表に同じ数値を示しています。',
  chartSource: (revision, date) => `出典：本ダッシュボードの報告、データ版${revision}、${date}時点。`,
  events: '外部の出来事',
  chartKeys: 'キーボードでは、左右の矢印キーで四半期ごとに移動できる。',
  eventsNote: (date) => `${date}までに記録されたこの道筋に関する出来事。新しい順に表示し、絞り込みの影響を受けない。`,
  noEvents: 'この日付までに、この道筋に関する外部の出来事の記録なし。',
  neighbours: '隣り合う道筋',
  previousPath: '前の道筋',
  nextPath: '次の道筋',
}
