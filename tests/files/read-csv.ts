/** A reader of RFC 4180 tables, written without a look at the writer. */

/** Rows of cells; a byte-order mark at the start is not part of the first. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    const next = text.charAt(at + 1)
    if (isQuoted && character === '"' && next === '"') {
      cell += character
      at += 1
    } else if (character === '"') {
      isQuoted = !isQuoted
    } else if (isQuoted) {
      cell += character
    } else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && next === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else {
      cell += character
    }
  }
  return rows
}

/** Each row by the names of the head. */
export function readCsvRecords(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(text)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}
