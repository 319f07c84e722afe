import { setNonce } from 'get-nonce'

/**
 * The nonce under which this page may add `<style>` elements; the main process writes it into index.html and into
 * the Content-Security-Policy of the same response. Empty in development, where the page has no such policy.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

// Mantine's scroll lock (modals) takes its nonce from here rather than from MantineProvider.
setNonce(styleNonce())
