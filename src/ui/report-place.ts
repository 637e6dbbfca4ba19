/** Where a report stands: its place on its milestone's page, and the address that points to it. */

export const REPORT_PARAMETER = 'report'

export function reportAnchor(reportId: string): string {
  return `report-${reportId}`
}

/** @param milestoneAddress the milestone's page, with or without a query */
export function reportAddress(milestoneAddress: string, reportId: string): string {
  const joint = milestoneAddress.includes('?') ? '&' : '?'
  return `${milestoneAddress}${joint}${REPORT_PARAMETER}=${encodeURIComponent(reportId)}#${reportAnchor(reportId)}`
}
