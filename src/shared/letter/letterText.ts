import type { Block, Letter } from './letter.ts'
import { sentences } from './sentences.ts'

/** A letter as plain text, from its first paragraph to who signs it: for a mail, or to copy. */
export function letterText({ body, signature, sender }: Letter): string {
  // Whoever signs stands above the firm, which the sender's lines begin with.
  const who = signature.filter((line) => line !== sender[0])
  return `${paragraphs(body)}\n\n${[sentences.greeting, '', ...who, ...sender].join('\n').trimEnd()}\n`
}

/** A list stands close under the paragraph that it belongs to. */
function paragraphs(body: readonly Block[]): string {
  return body
    .map((block, index) => {
      if (block.kind === 'list') return block.items.map((item) => `\n- ${item}`).join('')
      return `${index === 0 ? '' : '\n\n'}${block.text}`
    })
    .join('')
}

/** What stands under a letter before who signs it. */
export const greeting = sentences.greeting
