/** Parts of a sentence: what stands in them is read on from what stands before. */
const inSentence = new Set([
  'A',
  'B',
  'BUTTON',
  'CODE',
  'EM',
  'I',
  'KBD',
  'MARK',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
])

/** The letters that are seen in an element, in small letters, and where each of them stands. */
interface Letters {
  readonly text: string
  readonly at: readonly { readonly node: Text; readonly offset: number }[]
}

/**
 * Where words stand in what an element shows: across links and bold words, whatever the case, with one blank for any
 * number of them. What is folded away or hidden is not looked at, nor what is in a field.
 *
 * @example rangesOf(main, 'pkt. 15').length // how often it is there
 */
export function rangesOf(root: Element, typed: string): Range[] {
  const wanted = small(typed.trim().replaceAll(/\s+/g, ' '))
  if (wanted === '') return []
  const { text, at } = lettersOf(root)
  const ranges: Range[] = []
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
    const [first, last] = [at[from], at[from + wanted.length - 1]]
    if (first === undefined || last === undefined) break
    const range = new Range()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    ranges.push(range)
  }
  return ranges
}

function lettersOf(root: Element): Letters {
  const at: { node: Text; offset: number }[] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (parent === null || !parent.checkVisibility()) continue
    const its = blockOf(parent)
    // What nobody types parts one paragraph from the next.
    const parted = its === block ? '' : '\n'
    block = its
    for (const [offset, letter] of [...parted, ...node.data.split('')].entries()) {
      const isParting = letter === '\n' && offset === 0 && parted !== ''
      const blank = !isParting && /\s/.test(letter)
      if (blank && text.endsWith(' ')) continue
      text += isParting ? letter : blank ? ' ' : small(letter)
      at.push({ node, offset: Math.max(0, offset - parted.length) })
    }
  }
  return { text, at }
}

function blockOf(element: Element): Element {
  let its = element
  while (inSentence.has(its.tagName) && its.parentElement !== null) its = its.parentElement
  return its
}

/** In small letters, each of them one: a few letters of other languages would become two. */
const small = (text: string): string =>
  text.replaceAll(/./gsu, (letter) => {
    const its = letter.toLowerCase()
    return its.length === letter.length ? its : letter
  })
