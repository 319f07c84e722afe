import { bilingual } from './bilingual.ts'

/** Whether the disk protects the ledger. */
export const protectionTexts = bilingual({
  da: {
    title: 'Hvis computeren bliver stjålet',
    asking: 'Ser efter, om disken er krypteret …',
    states: {
      encrypted:
        'Disken, som kontrakterne ligger på, er krypteret. Uden adgangskoden til computeren kan ingen læse dem.',
      'not-encrypted':
        'Disken, som kontrakterne ligger på, er ikke krypteret. Den, der får fat i computeren, kan læse dem uden adgangskode.',
      'not-known': 'Det kan ikke ses herfra, om disken, som kontrakterne ligger på, er krypteret.',
    },
    how: {
      win32:
        'Slå det til: Søg efter ”Enhedskryptering” i Start-menuen, eller efter ”BitLocker”, hvis Windows er en Pro-udgave. Gem genoprettelsesnøglen et andet sted end på computeren.',
      darwin:
        'Slå det til: Systemindstillinger, Anonymitet & sikkerhed, FileVault. Gem genoprettelsesnøglen et andet sted end på computeren.',
      linux:
        'Slå det til: Kryptering af hele disken (LUKS) vælges, når systemet installeres. Uden at installere igen kan mappen flyttes til en disk, der er krypteret.',
    },
    backups: 'Det gælder også den ekstra mappe til sikkerhedskopier: et USB-drev kan krypteres på samme måde.',
  },
  en: {
    title: 'If the computer is stolen',
    asking: 'Looking whether the disk is encrypted …',
    states: {
      encrypted:
        'The disk on which the contracts lie is encrypted. Without the computer’s password nobody can read them.',
      'not-encrypted':
        'The disk on which the contracts lie is not encrypted. Whoever gets hold of the computer can read them without a password.',
      'not-known': 'It can’t be seen from here whether the disk on which the contracts lie is encrypted.',
    },
    how: {
      win32:
        'To turn it on: search for “Device encryption” in the Start menu, or for “BitLocker” where Windows is a Pro edition. Keep the recovery key somewhere else than on the computer.',
      darwin:
        'To turn it on: System Settings, Privacy & Security, FileVault. Keep the recovery key somewhere else than on the computer.',
      linux:
        'To turn it on: encryption of the whole disk (LUKS) is chosen when the system is installed. Without installing anew the folder can be moved to a disk that is encrypted.',
    },
    backups: 'The second folder for backups needs it, too: a USB drive can be encrypted in the same way.',
  },
})
