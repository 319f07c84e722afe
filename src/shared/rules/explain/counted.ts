/** Counts with their nouns, as sentences need them. */

export function maaneder(count: number): string {
  return count === 1 ? '1 måned' : `${count} måneder`
}

export function dage(count: number): string {
  return count === 1 ? '1 dag' : `${count} dage`
}

export function arbejdsdage(count: number): string {
  return count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`
}

export function brugere(count: number): string {
  return count === 1 ? '1 bruger' : `${count} brugere`
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

export function workingDaysOf(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`
}

/** Users with their verb. */
export function usersOf(count: number): string {
  return count === 1 ? '1 user is' : `${count} users are`
}

export function invoicesOf(count: number): string {
  return count === 1 ? '1 charge' : `${count} charges`
}

/** A line by its description, else by its number. */
export function lineName(description: string, number: number): string {
  return description === '' ? `Line ${number}` : description
}
