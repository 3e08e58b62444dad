/** Colours of every rendering, as RRGGBB. Lightness alone carries order, so that print and colour-blind readers lose nothing. */
export const PALETTE = {
  ink: '1F2933',
  quiet: '52606D',
  line: '9AA5B1',
  faint: 'E4E7EB',
  heading: '1B3A57',
  tableHead: 'DCE4EC',
  hatch: 'B8C2CC',
  box: 'F4F7FA',
  estimate: '1B3A57',
  range: '9DB8D2',
} as const;

/** From nothing to most: one hue, each step darker, all light enough for dark words on them. */
const RAMP = ['FFFFFF', 'FDF3E7', 'F9E0C3', 'F2C795', 'E6A968'] as const;

/** The step of the ramp for a shade from 0 to 1. */
export function rampColour(shade: number): string {
  const step = Math.min(RAMP.length - 1, Math.max(0, Math.floor(shade * RAMP.length)));
  return RAMP[step] ?? RAMP[0];
}
