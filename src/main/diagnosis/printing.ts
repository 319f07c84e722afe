/**
 * Lets printing fail unseen, as it does once whoever started the app no longer reads what it prints. As a fault it would be
 * printed again, and fail again, without end.
 */
export function letPrintingFail(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}
