/** The tables there are, in the order in which they stand in a file. */
export const tableNames = ['contracts', 'payments', 'deadlines'] as const
export type TableName = (typeof tableNames)[number]
