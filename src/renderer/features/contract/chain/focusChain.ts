/** Where the steps of a notice stand on the page. */
export const chainId = 'notice-chain'

/** Goes to the steps of a notice, once a dialog that closes has given the focus back. */
export function focusChain(): void {
  setTimeout(() => {
    const chain = document.getElementById(chainId)
    chain?.scrollIntoView({ block: 'nearest' })
    chain?.focus()
  }, 50)
}
