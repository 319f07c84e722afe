/** Whether the terms say it in so many words, or Varsel assumes it where they leave it open (†). */
export type Basis = 'stated' | 'assumed'
