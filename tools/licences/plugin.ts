import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type Licence, licenceIn } from './licence.ts'
import { packagesOf, packagesOfMain } from './shipped.ts'

/**
 * Lists the licences of all that the app consists of in `licences.json` beside the page: what the page's bundle has in
 * it, what the main process loads, and Electron.
 */
export function licences(project: string): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'asset' ? part.originalFileNames.map((name) => resolve(project, 'src/renderer', name)) : [],
      )
      const folders = [
        ...packagesOf([...this.getModuleIds(), ...files]),
        ...[...packagesOfMain(project), 'node_modules/electron'].map((folder) => resolve(project, folder)),
      ]
      this.emitFile({
        type: 'asset',
        fileName: 'licences.json',
        source: JSON.stringify(listed(folders, resolve(project, 'tools/licences/standard'))),
      })
    },
  }
}

/** Each once, by name. */
function listed(folders: readonly string[], standards: string): Licence[] {
  const all = folders
    .map((folder) => licenceIn(folder, standards))
    .map((one) => [`${one.name} ${one.version}`, one] as const)
  return [...new Map(all).values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
