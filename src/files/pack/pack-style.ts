/** The one style of the file, on screen and in print. */

const BODY = `
:root { color: #1a1e23; background: #fbfaf6; --soft: #545c66; --rule: #c9c4b8; --accent: #8a1c1c }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 3rem; font-size: 15px; line-height: 1.5; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.3; margin: 1.6em 0 .4em } h1 { font-size: 1.7rem; margin-top: .2em } h2 { font-size: 1.2rem } h3 { font-size: 1.05rem }
small { color: var(--soft); font-weight: 400; font-size: .85em } .soft, .note p { color: var(--soft) } p { margin: .2em 0 }
.handling { color: var(--accent); font-weight: 700 } a { color: inherit }
nav ul { display: flex; flex-wrap: wrap; gap: .2em 1.2em; padding: 0; margin: .8em 0; list-style: none }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .93em; line-height: 1.4 }
th, td { padding: .3em .5em; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400 }
thead th { border-bottom: 1.5px solid currentcolor; color: var(--soft); vertical-align: bottom } .group th { font-weight: 700; padding-top: .8em }
.figure { text-align: right; font-variant-numeric: tabular-nums } .marks { white-space: nowrap; letter-spacing: .1em } .more td { color: var(--soft) }
.lead { border-left: 3px solid var(--accent); padding-left: .9em; font-size: 1.06em } section.typed { border: 1px solid; padding: 0 1em; background: #f4f1ea }
footer { margin-top: 2em; border-top: 1.5px solid; padding-top: .6em; font-size: .9em; overflow-wrap: anywhere }
@media (max-width: 40rem) { table, thead, tbody, tr, th, td, colgroup { display: block; width: auto } thead { display: none } .figure { text-align: left } td { border: 0; padding: .1em 0 } tr { border-bottom: 1px solid var(--rule); padding: .4em 0 } }
@media print { :root { background: #fff } body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4 } nav { display: none } table, footer, small { font-size: 9pt } tr { break-inside: avoid } thead { display: table-header-group } h2, h3 { break-after: avoid } a { text-decoration: none } section.typed { print-color-adjust: exact } }
`

const FONTS = {
  en: "'Noto Sans', 'Segoe UI', system-ui, Arial, sans-serif",
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', SimSun, sans-serif",
  ja: "'Hiragino Sans', 'Yu Gothic', Meiryo, 'Noto Sans CJK JP', sans-serif",
  ko: "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', sans-serif",
} as const

export function packStyle(language: keyof typeof FONTS): string {
  return `${BODY}body { font-family: ${FONTS[language]} }`
}
