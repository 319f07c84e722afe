export const dutyStates = ['open', 'snoozed', 'done'] as const
export type DutyState = (typeof dutyStates)[number]
