import { Button, type ButtonProps } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { commonTexts } from '../../shared/texts/common.ts'
import { useTexts } from '../state/language.ts'

/** So many more are drawn at once; thousands would make the window slow. */
const page = 200

interface FewProps<Item> {
  readonly of: readonly Item[]
  /** So many are shown at first: what is near, or matters most. */
  readonly first: number
  /** The list or table of those shown, with an id of its own. */
  readonly children: (shown: readonly Item[], id: string) => ReactNode
  readonly button?: ButtonProps
}

/** The first of many, and a button for the others. */
export function Few<Item>({ of, first, children, button }: FewProps<Item>) {
  const t = useTexts(commonTexts)
  const id = useId()
  const [shown, setShown] = useState(first)
  const count = Math.max(first, shown)
  const rest = of.length - count
  const more = { variant: 'subtle', size: 'compact-sm', ...button } as const
  return (
    <>
      {children(of.slice(0, count), id)}
      {rest > 0 && (
        <Button
          {...more}
          aria-expanded={false}
          aria-controls={id}
          onClick={() => setShown(count + Math.min(rest, page))}
        >
          {rest > page ? t.showMore(page, of.length) : t.showAll(of.length)}
        </Button>
      )}
      {count > first && of.length > first && (
        <Button {...more} aria-expanded aria-controls={id} onClick={() => setShown(first)}>
          {t.showFewer}
        </Button>
      )}
    </>
  )
}
