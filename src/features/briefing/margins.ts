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
  /** GB/T 9704-2012: 37 mm above, 28 mm at the binding, and a text area of 156 by 225 mm. */
  cn: { top: 37, bottom: 35, left: 28, right: 26 },
  /** No rule for all ministries; about 20 mm with the room to staple at the left. */
  jp: { top: 25, bottom: 20, left: 25, right: 20 },
  /** As official documents are laid out: 30 mm above, 20 mm at the binding, 15 mm at the other two. */
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
