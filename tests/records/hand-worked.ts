/**
 * Twelve milestones of the reference records at four dates, worked out by hand from their reports and the written rules:
 * joint status; each party's status; dates in force; flags; grade of all counted reports and of the one the status rests
 * on. `-` is nothing: no record, no date, no flag. `all` stands for every party of the milestone.
 */
const TABLE = `
depa-membership
2024-06-30 | in-progress | CN in-progress, KR achieved | - | split, undated | B B
2025-12-31 | in-progress | CN in-progress, KR achieved | - | quiet CN, split, undated | B B
2026-03-31 | in-progress | CN in-progress, KR achieved | - | quiet CN, split, undated | B B
2026-06-30 | in-progress | CN in-progress, KR achieved | - | quiet CN, split, undated | B B

reaim-common-baseline
2024-06-30 | achieved    | all achieved                            | - | - | B B
2025-12-31 | in-progress | CN declined, JP achieved, KR achieved   | - | went-backwards CN, split, undated | B B
2026-03-31 | stalled     | CN declined, JP stalled, KR achieved    | - | went-backwards CN, went-backwards JP, split, undated | B C
2026-06-30 | stalled     | CN declined, JP stalled, KR achieved    | - | went-backwards CN, went-backwards JP, split, undated | B C

short-stay-visa-waivers
2024-06-30 | -        | all -        | - | - | - -
2025-12-31 | achieved | all achieved | CN expiry 2026-12-31, KR expiry 2026-06-30 | - | A B
2026-03-31 | achieved | all achieved | CN expiry 2026-12-31, KR expiry 2026-06-30 | - | A B
2026-06-30 | achieved | all achieved | CN expiry 2026-12-31, KR expiry 2026-06-30 | expiring KR | A B

kr-fab-equipment-access
2024-06-30 | achieved    | all achieved    | - | thin | C C
2025-12-31 | in-progress | all in-progress | all expiry 2026-12-31 | went-backwards CN, went-backwards KR | B C
2026-03-31 | in-progress | all in-progress | all expiry 2026-12-31 | went-backwards CN, went-backwards KR | B C
2026-06-30 | in-progress | all in-progress | all expiry 2026-12-31 | went-backwards CN, went-backwards KR | B C

tenth-trilateral-summit
2024-06-30 | -         | all -         | - | - | - -
2025-12-31 | suspended | all suspended | - | went-backwards CN, went-backwards JP, went-backwards KR, undated | A C
2026-03-31 | suspended | all suspended | - | went-backwards CN, went-backwards JP, went-backwards KR, undated | A C
2026-06-30 | suspended | all suspended | - | went-backwards CN, went-backwards JP, went-backwards KR, undated | A C

cn-jp-export-control-dialogue
2024-06-30 | in-progress | all in-progress | - | thin | C C
2025-12-31 | in-progress | all in-progress | - | thin | C C
2026-03-31 | stalled     | all stalled     | - | went-backwards CN, went-backwards JP, thin | C C
2026-06-30 | stalled     | all stalled     | - | went-backwards CN, went-backwards JP, thin | C C

beijing-tokyo-forum-ai
2024-06-30 | -         | all -         | - | - | - -
2025-12-31 | suspended | all suspended | - | went-backwards CN, went-backwards JP, thin | C C
2026-03-31 | suspended | all suspended | - | went-backwards CN, went-backwards JP, thin | C C
2026-06-30 | suspended | all suspended | - | went-backwards CN, went-backwards JP, lapsed, thin | C C

un-dialogue-and-panel
2024-06-30 | -           | all -           | - | - | - -
2025-12-31 | agreed      | all agreed      | all meeting 2026-07 | - | A A
2026-03-31 | in-progress | all in-progress | all meeting 2026-07 | - | A A
2026-06-30 | in-progress | all in-progress | all meeting 2026-07 | due-soon CN, due-soon JP, due-soon KR | A A

campus-asia-30000
2024-06-30 | in-progress | all in-progress | all deadline 2030 | - | A A
2025-12-31 | in-progress | all in-progress | all deadline 2030 | quiet CN, quiet JP, quiet KR | A A
2026-03-31 | in-progress | all in-progress | all deadline 2030 | quiet CN, quiet JP, quiet KR | A A
2026-06-30 | in-progress | all in-progress | all deadline 2030 | quiet CN, quiet JP, quiet KR | A A

kr-ai-basic-act
2024-06-30 | -           | all -           | - | - | - -
2025-12-31 | in-progress | all in-progress | all deadline 2026-01-22 | due-soon KR, quiet KR | B B
2026-03-31 | achieved    | all achieved    | all deadline 2026-01-22 | - | B B
2026-06-30 | achieved    | all achieved    | all deadline 2026-01-22 | - | B B

fanuc-shanghai-smart-factory
2024-06-30 | in-progress | all in-progress | all deadline 2023 | overdue CN, overdue JP, quiet CN, quiet JP, thin | C C
2025-12-31 | in-progress | all in-progress | all deadline 2023 | overdue CN, overdue JP, quiet CN, quiet JP, thin | C C
2026-03-31 | in-progress | all in-progress | all deadline 2023 | overdue CN, overdue JP, quiet CN, quiet JP, thin | C C
2026-06-30 | in-progress | all in-progress | all deadline 2023 | overdue CN, overdue JP, quiet CN, quiet JP, thin | C C

jp-kr-firms-ai-partnerships-in-china
2024-06-30 | agreed    | CN agreed, JP agreed, KR -    | - | thin, undated | C C
2025-12-31 | suspended | CN agreed, JP suspended, KR - | - | went-backwards JP, quiet CN, split, thin, undated | C C
2026-03-31 | agreed    | all agreed                    | - | thin, undated | C C
2026-06-30 | agreed    | all agreed                    | - | thin, undated | C C
`

export interface HandWorked {
  readonly id: string
  readonly asOf: string
  /** As written in the table. */
  readonly joint: string
  readonly parties: string
  readonly dues: string
  readonly flags: string
  readonly grades: string
}

const cellsOf = (row: string) => row.split('|').map((cell) => cell.trim())

export const HAND_WORKED: readonly HandWorked[] = TABLE.trim()
  .split('\n\n')
  .flatMap((block) => {
    const [id = '', ...rows] = block.split('\n')
    return rows.map((row) => {
      const [asOf = '', joint = '', parties = '', dues = '', flags = '', grades = ''] = cellsOf(row)
      return { id, asOf, joint, parties, dues, flags, grades }
    })
  })
