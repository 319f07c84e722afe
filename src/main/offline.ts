import type { CommandLine } from 'electron'

/**
 * Switches by which Chromium itself asks for nothing: no updates of its parts, no reports, no pings, no proxy looked for,
 * and no name resolved. Each with its value; empty where it takes none.
 */
export const offlineSwitches: Readonly<Record<string, string>> = {
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'no-pings': '',
  // Else it looks for a proxy's settings in the network.
  'no-proxy-server': '',
  // Should anything be asked for all the same, there is no address for it.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
}

/** Sets them; before the app is ready. Not in development, whose pages come from a server. */
export function stayOffline(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of Object.entries(offlineSwitches)) commandLine.appendSwitch(name, value)
}
