import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What a program of Windows does not start without; nothing else of the environment counts. */
const env = process.platform === 'win32' ? { SystemRoot: 'C:\\Windows' } : {}

/** How long a program may take to answer, in milliseconds. */
const patience = 10_000

/**
 * What a program of the system writes. It is run by its own path, without a shell, and without what the environment says.
 *
 * @throws where it is not there, fails, or takes too long
 */
export async function output(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, [...args], { timeout: patience, windowsHide: true, env })
  return stdout
}
