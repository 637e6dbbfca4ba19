/** A message whose figures are marked with `**`, shown in bold; everything else stays text. */
export function RichLine({ line }: { readonly line: string }) {
  return line.split('**').map((part, index) => {
    const key = `${index}:${part}`
    return index % 2 === 1 ? <b key={key}>{part}</b> : <span key={key}>{part}</span>
  })
}
