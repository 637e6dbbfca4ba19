/** Of lists too long for one page, on pages that the service answers. */
export const listParts = {
  label: 'Parts of the list',
  shown: (from: string, to: string, total: string) => `${from} to ${to} of ${total}`,
  earlier: 'Previous',
  later: 'Next',
}
