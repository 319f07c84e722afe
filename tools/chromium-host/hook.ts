import { registerHooks } from 'node:module'

/** Makes `import … from 'electron'` mean this host's implementation from now on. */
export function resolveElectron(): void {
  const url = new URL('./electron.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url, shortCircuit: true } : next(specifier, context),
  })
}
