import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

/** The one accent colour, from faint to deep. */
const fjord: MantineColorsTuple = [
  '#e9f3f9',
  '#d3e5f0',
  '#a6cbe1',
  '#75afd1',
  '#4b95c2',
  '#2f7eae',
  '#1c6a98',
  '#14557b',
  '#0f4363',
  '#0a324b',
]

/** What stands on the accent follows the scheme: the accent is light where the rest is dark. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  const onAccent = input.variant === 'filled' && (input.color === undefined || input.color === 'fjord')
  return onAccent ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors
}

const still = { duration: 0 }

/** Calm and dense, like a good office program. */
export const theme = createTheme({
  fontFamily: '"Inter", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: {
    fontWeight: '620',
    sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  colors: { fjord },
  primaryColor: 'fjord',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    // Nothing moves that need not: what opens is there at once.
    Combobox: { defaultProps: { transitionProps: still } },
    Menu: { defaultProps: { transitionProps: still } },
    // In a low or a magnified window a dialog has all of its height.
    Modal: { defaultProps: { transitionProps: still, yOffset: 'clamp(8px, 20dvh - 96px, 5dvh)' } },
    // Where neither above nor below has room, it lies over what it belongs to rather than out of the window.
    Popover: {
      defaultProps: { transitionProps: still, middlewares: { flip: true, shift: { crossAxis: true, padding: 8 } } },
    },
  },
})

/** Mantine's greys are too faint for text (WCAG 2.2 AA); its surfaces follow the app's own. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-anchor': 'var(--accent)',
  }
  const dark = {
    ...shared,
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
    // Mantine's dark greys, with the blue of ours: fields, lines, what is hovered.
    '--mantine-color-dark-4': '#3d4855',
    '--mantine-color-dark-5': '#2f3944',
    '--mantine-color-dark-6': '#222a33',
    '--mantine-color-dark-7': '#1c232b',
  }
  return { variables: {}, light: shared, dark }
}
