import { readdirSync, readFileSync } from 'node:fs'

/**
 * Memory of all processes that this one started, and that those did, each page of memory counted once (PSS).
 *
 * @returns megabytes; null where the system does not tell
 */
export function memoryOfChildren(): number | null {
  if (process.platform !== 'linux') return null
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((id) => [id, parentOf(id)]),
  )
  const isOurs = (id: string | undefined): boolean => {
    const parent = id === undefined ? undefined : parents.get(id)
    return parent === String(process.pid) || (parent !== undefined && isOurs(parent))
  }
  const kilobytes = [...parents.keys()].filter(isOurs).reduce((sum, id) => sum + shareOf(id), 0)
  return Math.round(kilobytes / 1024)
}

function parentOf(id: string): string | undefined {
  return /^PPid:\s+(\d+)$/m.exec(read(id, 'status'))?.[1]
}

function shareOf(id: string): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(id, 'smaps_rollup'))?.[1] ?? 0)
}

/** Empty for a process that has ended meanwhile. */
function read(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
