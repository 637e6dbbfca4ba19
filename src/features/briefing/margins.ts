/** Margins of the paper in millimetres, by the custom of the office that files it. */

export const MARGIN_PRESETS = ['even', 'cn', 'jp', 'kr'] as const
export type MarginPreset = (typeof MARGIN_PRESETS)[number]

export interface Margins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const MARGINS: Readonly<Record<MarginPreset, Margins>> = {
  even: { top: 20, bottom: 20, left: 20, right: 20 },
  /** GB/T 9704-2012, 5.2.1: 37 mm above, 28 mm at the binding, and a text area of 156 by 225 mm. */
  cn: { top: 37, bottom: 35, left: 28, right: 26 },
  /**
   * No rule for all ministries was found. An unofficial guide for officials asks for about 20 mm on all sides and that nothing is lost
   * to the staples at the left; 5 mm more above and at the left leave room for a date of receipt and for them. The courts'
   * own form (35, 27, 30 and 15 to 20 mm) is for their files.
   */
  jp: { top: 25, bottom: 20, left: 25, right: 20 },
  /**
   * 30 mm above, 15 below, 20 at the left, 15 at the right, wider where papers are filed: as the enforcement rule of the
   * former Office Management Regulations had it and guides to official documents still do. None in force was found to fix other ones.
   */
  kr: { top: 30, bottom: 15, left: 20, right: 15 },
}

const PAPER_HEIGHT = 297

const PIXELS_PER_MILLIMETRE = 96 / 25.4

function toPixels(millimetres: number): number {
  return millimetres * PIXELS_PER_MILLIMETRE
}

/** Height of the text area in CSS pixels. */
export function textHeight({ top, bottom }: Margins): number {
  return toPixels(PAPER_HEIGHT - top - bottom)
}
