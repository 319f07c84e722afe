import { Menu } from '@mantine/core'
import { IconArrowRight, IconCopy, IconFileTypePdf, IconPencil, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { commonTexts } from '../../shared/texts/common.ts'
import { contractsTexts } from '../../shared/texts/contracts.ts'
import { deleteAndTell } from '../state/commands.ts'
import { exportPdf } from '../state/exportPdf.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { useLedger } from '../state/ledger.ts'
import { goTo, leaveGone, useNavigation } from '../state/navigation.ts'
import classes from './Shell.module.css'

/** A contract that was right-clicked, and where, in pixels of the window. */
interface Asked {
  readonly id: string
  readonly x: number
  readonly y: number
  /** What had the focus, or was clicked, and gets it back. */
  readonly from: Element | null
}

const size = 15

/**
 * What can be done with a contract, by a right click (or the menu key, or Shift+F10) on its row or on any link to it. Where
 * text is selected the system's own menu copies it.
 */
export function ContractMenu() {
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const onMenu = (event: MouseEvent) => {
      const at = event.target instanceof Element ? event.target.closest('[data-contract], [data-contract-row]') : null
      const id = at?.getAttribute('data-contract') ?? at?.getAttribute('data-contract-row')
      const selects = getSelection()?.isCollapsed === false
      if (at === null || !id || selects || (event.target as Element).closest('input, textarea')) return
      event.preventDefault()
      // By keyboard there is no pointer: then it opens at what has the focus.
      const { left, bottom } = at.getBoundingClientRect()
      const byKey = event.button !== 2
      const from = at.matches('[data-contract]') ? at : document.activeElement
      setAsked({ id, x: byKey ? left : event.clientX, y: byKey ? bottom : event.clientY, from })
    }
    window.addEventListener('contextmenu', onMenu)
    return () => window.removeEventListener('contextmenu', onMenu)
  }, [])
  const close = () => {
    setAsked(null)
    if (asked?.from instanceof HTMLElement) asked.from.focus({ preventScroll: true })
  }
  return asked === null ? null : <OpenMenu asked={asked} close={close} />
}

function OpenMenu({ asked: { id, x, y }, close }: { readonly asked: Asked; readonly close: () => void }) {
  const t = useTexts(contractsTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const title = useLedger(({ contracts }) => contracts.get(id)?.title)
  if (title === undefined) return null
  const remove = async () => {
    if ((await deleteAndTell([id], language)) !== null) return
    const { place } = useNavigation.getState()
    if (place.screen === 'contract' && place.id === id) leaveGone()
  }
  return (
    <Menu
      key={`${id} ${x} ${y}`}
      opened
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <span className={classes.pointer} style={{ left: x, top: y }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown aria-label={t.actions(title)}>
        <Menu.Item
          leftSection={<IconArrowRight size={size} aria-hidden />}
          onClick={() => goTo({ screen: 'contract', id })}
        >
          {words.open}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={size} aria-hidden />} onClick={() => goTo({ screen: 'form', id })}>
          {t.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={size} aria-hidden />}
          onClick={() => goTo({ screen: 'form', id: null, copyOf: id })}
        >
          {t.duplicate}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileTypePdf size={size} aria-hidden />}
          onClick={() => void exportPdf({ kind: 'contract', language, contract: id })}
        >
          {words.savePdf}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={size} aria-hidden />} onClick={() => void remove()}>
          {t.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
