/** Counts with their nouns, as sentences need them. */

export function maaneder(count: number): string {
  return count === 1 ? '1 måned' : `${count} måneder`
}

export function dage(count: number): string {
  return count === 1 ? '1 dag' : `${count} dage`
}

export function opkraevninger(count: number): string {
  return count === 1 ? '1 opkrævning' : `${count} opkrævninger`
}

export function linje(description: string, number: number): string {
  return description === '' ? `Linje ${number}` : description
}

export function monthsOf(count: number): string {
  return count === 1 ? '1 month' : `${count} months`
}

export function daysOf(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

export function invoicesOf(count: number): string {
  return count === 1 ? '1 charge' : `${count} charges`
}

/** A line by its description, else by its number. */
export function lineName(description: string, number: number): string {
  return description === '' ? `Line ${number}` : description
}
