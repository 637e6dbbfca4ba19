export const cite = {
  title: 'How to cite',
  citation: (title: string, date: string, revision: string, fingerprint: string, address: string) =>
    `“${title}”, Four Paths tracker, as of ${date}, data revision ${revision}, fingerprint ${fingerprint}. ${address}`,
  citationText: 'Citation',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying is not allowed here; select the text instead.',
}
