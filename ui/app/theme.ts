import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#eaf3f5',
  '#d3e5ea',
  '#a9cdd8',
  '#7ab3c3',
  '#4f9ab0',
  '#2a7890',
  '#236f87',
  '#185b70',
  '#10485a',
  '#093544',
];

/** Ink for the dark scheme: lightest first, as the component library counts. */
const dark: MantineColorsTuple = [
  '#dde4e6',
  '#c3cccf',
  '#a3b0b5',
  '#7f8e94',
  '#3a474d',
  '#2c383e',
  '#1f292e',
  '#182126',
  '#12191d',
  '#0c1114',
];

const gray: MantineColorsTuple = [
  '#f7f6f3',
  '#efede8',
  '#e3e0d8',
  '#d4d0c5',
  '#b9b4a7',
  '#8d897e',
  '#67665f',
  '#4b4c48',
  '#343735',
  '#1f2426',
];

const SANS =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", "Open Sans", "Liberation Sans", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  colors: { petrol, dark, gray },
  white: '#fffefb',
  black: '#1a2023',
  fontFamily: SANS,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace',
  headings: {
    fontFamily: SANS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 2,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Tooltip: {
      defaultProps: { withArrow: true, multiline: true, maw: 340, events: { hover: true, focus: true, touch: true } },
    },
    Skeleton: { defaultProps: { radius: 2 } },
  },
});

/** Text that is secondary still has to be read: both schemes keep it past 4.5 to 1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f4f2ed',
    '--mantine-color-text': '#1a2023',
    '--mantine-color-dimmed': '#55575a',
    '--mantine-color-error': '#8f2d12',
    '--mantine-color-anchor': '#125064',
    '--mantine-color-placeholder': '#67665f',
    '--mantine-color-default-border': '#c9c5b9',
  },
  dark: {
    '--mantine-color-body': '#12191d',
    '--mantine-color-text': '#dde4e6',
    '--mantine-color-dimmed': '#a3b0b5',
    '--mantine-color-error': '#f0a283',
    '--mantine-color-anchor': '#7fc3d6',
    '--mantine-color-placeholder': '#8f9da3',
    '--mantine-color-default-border': '#3a474d',
  },
});
