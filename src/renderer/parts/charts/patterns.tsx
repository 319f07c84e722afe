/** How many colours there are; looks beyond them begin again, with a pattern of their own. */
const colours = 8

/** A pattern a look, so that colour alone never tells parts apart. */
const marks = [
  null,
  <path key="m" d="M0 8 8 0" />,
  <path key="m" d="M0 4H8" />,
  <circle key="m" cx="4" cy="4" r="1" />,
  <path key="m" d="M0 0 8 8" />,
  <path key="m" d="M4 0V8" />,
  <path key="m" d="M0 8 8 0M0 0 8 8" />,
  <path key="m" d="M0 4H8M4 0V8" />,
  <path key="m" d="M0 6 4 2 8 6" />,
]

/** How many looks can be told apart. */
export const looks = marks.length

/** The SVG definitions of the looks and of what may be added up to the cap; ids begin with `prefix`. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {marks.map((mark, look) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a look is its number
        <pattern key={look} id={`${prefix}${look}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={`var(--chart-${(look % colours) + 1})`} />
          <g stroke="var(--surface)" strokeWidth="1.4" fill="none">
            {mark}
          </g>
        </pattern>
      ))}
      <pattern id={`${prefix}cap`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6 6 0" stroke="var(--ink-soft)" strokeWidth="1" />
      </pattern>
    </defs>
  )
}

/** What fills a look; `cap` for what may be added up to the cap. */
export function fillOf(prefix: string, look: number | 'cap'): string {
  return `url(#${prefix}${look})`
}

/** A small square with a look, for a legend. Its patterns are those of a chart on the same page. */
export function Swatch({ prefix, look }: { readonly prefix: string; readonly look: number | 'cap' }) {
  return (
    <svg width="12" height="12" aria-hidden="true">
      <rect x="0.5" y="0.5" width="11" height="11" fill={fillOf(prefix, look)} stroke="var(--line-strong)" />
    </svg>
  )
}
