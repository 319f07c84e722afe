import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The part of `package-lock.json` that is read here. */
interface Lock {
  readonly packages: Readonly<Record<string, Partial<Record<'dev' | 'devOptional' | 'optional', boolean>>>>
}

/**
 * The folders of the packages that the main process loads, below the project's: all that `dependencies` brings, without
 * what is optional. None of that is shipped: it is a native library with which pdfjs can draw in Node, and nothing draws.
 *
 * @example packagesOfMain('.') // ['node_modules/better-sqlite3', …]
 */
export function packagesOfMain(project: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(packages)
    .filter(([folder, is]) => folder !== '' && !is.dev && !is.devOptional && !is.optional)
    .map(([folder]) => folder)
}

/**
 * The folders of the packages from which files are in a bundle.
 *
 * @param files paths as a bundler names them, with queries and marks of its own
 * @example packagesOf(['/x/node_modules/react/index.js?v=1']) // ['/x/node_modules/react']
 */
export function packagesOf(files: Iterable<string>): string[] {
  const found = new Set<string>()
  for (const file of files) {
    const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/')) ?? []
    if (folder !== undefined) found.add(folder)
  }
  return [...found]
}
