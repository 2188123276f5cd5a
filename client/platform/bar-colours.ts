/** Colours of the bars that the host draws; they repeat --paper, --sheet, --ink-soft and --seal of tokens.scss. */
export const barColours = {
  light: { paper: '#f7f2e6', sheet: '#fdfaf2', front: '#000000', idle: '#5d5548', chosen: '#a8321f' },
  dark: { paper: '#1b1917', sheet: '#24211e', front: '#ffffff', idle: '#b9ae9b', chosen: '#f08a72' },
} as const;
