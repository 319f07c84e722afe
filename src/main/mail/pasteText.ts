/** What stands in a draft whose letter is too long for it. In Danish, as the letter is. */
export const pasteText = 'Opsigelsen ligger i udklipsholderen. Sæt den ind her (Ctrl+V), og slet denne linje.'
