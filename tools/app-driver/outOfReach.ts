/** What a host can't be made to do from outside, such as pressing a notification that belongs to the system. */
export class OutOfReach extends Error {}

/** @example clickTray: () => outOfReach('The icon beside the clock') */
export const outOfReach = (what: string): Promise<never> =>
  Promise.reject(new OutOfReach(`${what} belongs to the system in a packaged app.`))
