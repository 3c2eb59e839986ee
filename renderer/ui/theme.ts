import { createTheme, type Theme } from '@mui/material/styles';

const edge = '1px solid #768683';
/** 44 px in the standard size: what an unsteady hand hits. */
const target = '2.75rem';
/** The bar with 保存 at the bottom of a form, and above it two lines of what is wrong with the input. */
export const formBar = '9rem';

/**
 * The look of the office: calm and readable on a cheap 1280×800 panel. Such panels swallow light greys, so edges are
 * drawn as lines and never as shadows or tints. Every length is in rem, so that the three text sizes move everything.
 */
export const theme: Theme = createTheme({
  palette: {
    mode: 'light',
    primary: { main: '#1b5557', dark: '#103b3c', light: '#dbe9e7', contrastText: '#ffffff' },
    secondary: { main: '#4a5568', contrastText: '#ffffff' },
    error: { main: '#971b1b', contrastText: '#ffffff' },
    warning: { main: '#7d4a00', contrastText: '#ffffff' },
    success: { main: '#1c6236', contrastText: '#ffffff' },
    info: { main: '#1d4a7a', contrastText: '#ffffff' },
    text: { primary: '#121f1d', secondary: '#3b4a47', disabled: '#5d6b68' },
    background: { default: '#f1f5f4', paper: '#ffffff' },
    divider: '#9aa8a5',
  },
  shape: { borderRadius: 6 },
  spacing: (factor: number) => `${String(factor * 0.5)}rem`,
  shadows: noShadows(),
  motion: { reducedMotion: 'always' },
  transitions: { create: () => 'none' },
  // Blue keeps its contrast on white, on the page and beside the green of a filled button.
  focusVisible: { outlineColor: '#0b4fb3', outlineWidth: 3, outlineOffset: 2 },
  typography: typography(),
  components: components(),
});

function noShadows(): Theme['shadows'] {
  const levels = Array<'none'>(25).fill('none');
  return levels as Theme['shadows']; // The tuple type counts 25 entries, which `fill` cannot express.
}

function typography() {
  return {
    htmlFontSize: 16,
    fontFamily:
      // The machine's own face, and the app's for the characters it lacks.
      '"Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Yuezhang Hei", "Yuezhang More", "Yuezhang Rare", "Yuezhang Latest", sans-serif',
    h1: { fontSize: '1.625rem', fontWeight: 700, lineHeight: 1.35 },
    h2: { fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.4 },
    h3: { fontSize: '1.0625rem', fontWeight: 700, lineHeight: 1.5 },
    body1: { fontSize: '1rem', lineHeight: 1.6 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.6 },
    caption: { fontSize: '0.875rem', lineHeight: 1.5 },
    button: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.5, textTransform: 'none' as const },
  };
}

function components(): NonNullable<Theme['components']> {
  return { ...surfaces(), ...buttons(), ...inputs(), ...lists() };
}

function surfaces(): NonNullable<Theme['components']> {
  return {
    MuiCssBaseline: {
      styleOverrides: {
        'html, body': { height: '100%' },
        '#root': { height: '100%', display: 'flex', flexDirection: 'column' },
        // Chinese breaks anywhere, long numbers and codes have to be told.
        body: { overflowWrap: 'anywhere' },
        'h1:focus': { outline: 'none' },
        ':where(a, summary, [tabindex]):focus-visible': { outline: '3px solid #0b4fb3', outlineOffset: 2 },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { defaultProps: { variant: 'outlined' }, styleOverrides: { root: { border: edge } } },
    MuiDialog: { styleOverrides: { paper: { border: '2px solid #3b4a47' } }, defaultProps: { transitionDuration: 0 } },
    MuiPopover: { styleOverrides: { paper: { border: edge } }, defaultProps: { transitionDuration: 0 } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.25rem', fontWeight: 700 } } },
    // An input that takes the keyboard may not come to lie under the bar of a long form, which stays at the bottom.
    MuiDialogContent: { styleOverrides: { root: { scrollPaddingBottom: formBar } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '1rem 1.5rem', gap: '0.5rem' } } },
    MuiAlert: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: {
        root: { backgroundColor: '#ffffff', borderWidth: 2, fontSize: '1rem', color: '#121f1d' },
        icon: { fontSize: '1.5rem' },
        message: { padding: '0.375rem 0' },
      },
    },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.9375rem', backgroundColor: '#121f1d' } } },
    MuiChip: { styleOverrides: { root: { fontSize: '0.9375rem', height: 'auto', minHeight: '1.75rem', borderRadius: 4 } } },
  };
}

function buttons(): NonNullable<Theme['components']> {
  return {
    MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
    MuiButton: {
      defaultProps: { variant: 'outlined', disableElevation: true },
      styleOverrides: {
        root: { minHeight: target, padding: '0.375rem 1rem', whiteSpace: 'nowrap' },
        startIcon: { '& > *:nth-of-type(1)': { fontSize: '1.375rem' } },
        outlined: { borderColor: 'currentColor', backgroundColor: '#ffffff' },
      },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: target, minHeight: target, color: '#121f1d' } } },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          minHeight: target,
          minWidth: target,
          color: '#121f1d',
          borderColor: '#768683',
          padding: '0.25rem 0.875rem',
          '&.Mui-selected, &.Mui-selected:hover': { color: '#ffffff', backgroundColor: '#1b5557' },
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'always' } },
  };
}

/** Labels stand above their input in full size: nothing floats, nothing shrinks. */
function inputs(): NonNullable<Theme['components']> {
  return {
    MuiTextField: { defaultProps: { fullWidth: true, variant: 'outlined' } },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          maxWidth: 'none',
          marginBottom: '0.25rem',
          fontSize: '1rem',
          fontWeight: 600,
          whiteSpace: 'normal',
          color: '#121f1d',
          '&.Mui-focused': { color: '#103b3c' },
        },
      },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: {
          backgroundColor: '#ffffff',
          minHeight: target,
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 3, borderColor: '#0b4fb3' },
        },
        input: {
          '&::placeholder': { opacity: 1, color: '#5d6b68' },
          padding: '0.5rem 0.75rem',
          height: '1.6em',
        },
        multiline: { padding: '0.5rem 0.75rem', '& textarea': { padding: 0, height: 'auto' } },
        notchedOutline: { top: 0, borderColor: '#768683', '& legend': { display: 'none' } },
      },
    },
    MuiSelect: { styleOverrides: { select: { minHeight: '1.6em' } } },
    MuiFormHelperText: {
      styleOverrides: { root: { fontSize: '0.9375rem', marginLeft: 0, color: '#3b4a47', '&.Mui-error': { fontWeight: 600 } } },
    },
    MuiFormLabel: { styleOverrides: { root: { fontSize: '1rem', fontWeight: 600, color: '#121f1d' } } },
    MuiCheckbox: { styleOverrides: { root: { minWidth: target, minHeight: target, color: '#3b4a47' } } },
    MuiRadio: { styleOverrides: { root: { minWidth: target, minHeight: target, color: '#3b4a47' } } },
  };
}

function lists(): NonNullable<Theme['components']> {
  return {
    MuiMenuItem: { styleOverrides: { root: { minHeight: target, fontSize: '1rem', whiteSpace: 'normal' } } },
    MuiListItemButton: { styleOverrides: { root: { minHeight: target } } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: '2.25rem', color: 'inherit' } } },
    MuiTab: { styleOverrides: { root: { minHeight: target, fontSize: '1rem', color: '#121f1d' } } },
    MuiTableCell: {
      styleOverrides: {
        root: { fontSize: '1rem', borderBottom: '1px solid #b4c0bd', padding: '0.5rem 0.75rem' },
        head: { fontWeight: 700, backgroundColor: '#e6edec', borderBottom: edge, lineHeight: 1.5 },
      },
    },
  };
}
