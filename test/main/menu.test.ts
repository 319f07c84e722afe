import { expect, test } from 'vitest'
import { menuTemplate } from '../../src/main/menu/template.ts'
import { textTemplate } from '../../src/main/menu/textTemplate.ts'
import { type CommandId, commandIds, commands, isPressed, keysText } from '../../src/shared/commands/index.ts'

type Item = ReturnType<typeof menuTemplate>[number]

const menu = (language: 'da' | 'en', mac = false, command: (id: CommandId) => void = () => {}) =>
  menuTemplate({ language, command, mac, development: false })

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...flat(Array.isArray(item.submenu) ? item.submenu : [])])

const submenu = (items: readonly Item[], label: string) =>
  flat((items.find((item) => item.label === label)?.submenu ?? []) as Item[]).map(({ label }) => label)

test('the menu has what a desktop program has, in Danish and in English', () => {
  expect(menu('da').map(({ label }) => label)).toEqual(['Fil', 'Rediger', 'Vis', 'Vindue', 'Hjælp'])
  expect(menu('en').map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Window', 'Help'])
  expect(submenu(menu('da'), 'Fil')).toEqual(
    expect.arrayContaining(['Ny kontrakt', 'Hent ind fra en fil…', 'Eksportér', 'Gem oversigt som PDF…', 'Afslut']),
  )
  expect(submenu(menu('en'), 'Help')).toEqual(
    expect.arrayContaining(['Keyboard shortcuts', 'Check contracts and documents…', 'Copy diagnosis', 'About Varsel']),
  )
})

test('no line of it is without words, and those of one language are in the other too', () => {
  const words = (language: 'da' | 'en') => flat(menu(language)).filter(({ type }) => type !== 'separator')
  expect(words('da').filter(({ label, role }) => !label && role === undefined)).toEqual([])
  expect(words('da').map(({ id, role }) => id ?? role)).toEqual(words('en').map(({ id, role }) => id ?? role))
})

test('an item asks the window for the command of its name', () => {
  const asked: CommandId[] = []
  for (const { id, click } of flat(menu('da', false, (id) => asked.push(id)))) {
    if (id !== undefined) (click as () => void)()
  }
  expect(asked).toEqual(flat(menu('da')).flatMap(({ id }) => id ?? []))
  expect(new Set(asked).size).toBe(asked.length)
})

test('keys are shown beside it, but the window hears them first', () => {
  const items = flat(menu('da')).filter(({ id, accelerator }) => id !== undefined && accelerator !== undefined)
  expect(items.find(({ id }) => id === 'redo')?.accelerator).toBe('CmdOrCtrl+Shift+Z')
  expect(items.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
})

test('a Mac has settings and quitting in the menu of the app', () => {
  const [first, file] = menu('da', true)
  expect(first?.label).toBe('Varsel')
  expect(submenu(menu('da', true), 'Varsel')).toEqual(expect.arrayContaining(['Indstillinger', 'Om Varsel', 'Afslut']))
  expect(submenu(menu('da', true), file?.label ?? '')).not.toContain('Afslut')
})

const pressed = (key: string, ...held: readonly string[]) => ({
  key,
  ctrlKey: held.includes('Ctrl'),
  metaKey: held.includes('Cmd'),
  altKey: held.includes('Alt'),
  shiftKey: held.includes('Shift'),
})

test('no two commands have the same keys', () => {
  const keys = commandIds.flatMap((id) => commands[id].keys ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['Mod+N', pressed('n', 'Ctrl'), true],
  ['Mod+N', pressed('N', 'Ctrl', 'Shift'), false],
  ['Mod+N', pressed('n', 'Ctrl', 'Alt'), false],
  ['Mod+N', pressed('n'), false],
  ['Mod+Shift+Z', pressed('Z', 'Ctrl', 'Shift'), true],
  ['Mod+Z', pressed('Z', 'Ctrl', 'Shift'), false],
  // On a Danish keyboard the slash lies on Shift and 7, which must not be the seventh place.
  ['Mod+/', pressed('/', 'Ctrl', 'Shift'), true],
  ['Mod+7', pressed('/', 'Ctrl', 'Shift'), false],
  ['Mod+7', pressed('7', 'Ctrl'), true],
  ['F1', pressed('F1'), true],
  ['F1', pressed('F1', 'Shift'), false],
  ['Alt+ArrowLeft', pressed('ArrowLeft', 'Alt'), true],
])('%s: whether %j is it: %s', (keys, event, is) => {
  expect(isPressed(keys, event, false)).toBe(is)
})

test('on a Mac commands are given with Cmd', () => {
  expect(isPressed('Mod+N', pressed('n', 'Cmd'), true)).toBe(true)
  expect(isPressed('Mod+N', pressed('n', 'Ctrl'), true)).toBe(false)
  expect(keysText('Mod+Shift+Z', 'da', true)).toBe('⌘⇧Z')
  expect(keysText('Mod+Shift+Z', 'da', false)).toBe('Ctrl+Skift+Z')
})

test('a right click in a text field offers what a text field does, on selected text copying, elsewhere nothing', () => {
  const editFlags = { canCut: false, canCopy: false, canPaste: true, canSelectAll: true }
  const field = textTemplate({ isEditable: true, selectionText: '', editFlags }, 'da')
  expect(field.flatMap(({ label, enabled }) => (label === undefined ? [] : [[label, enabled]]))).toEqual([
    ['Klip', false],
    ['Kopiér', false],
    ['Sæt ind', true],
    ['Markér alt', true],
  ])
  const onText = textTemplate({ isEditable: false, selectionText: '1.234,50 kr.', editFlags }, 'en')
  expect(onText.map(({ label }) => label)).toEqual(['Copy'])
  expect(textTemplate({ isEditable: false, selectionText: ' ', editFlags }, 'da')).toEqual([])
})
