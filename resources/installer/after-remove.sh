#!/bin/bash
# What electron-builder's own script does (its template, which has no other door), and a word on where the contracts are.

# Delete the link to the binary
# update-alternatives --remove <name> <path>: 'path' must be the registered alternative binary,
# not the generic symlink — see https://man7.org/linux/man-pages/man1/update-alternatives.1.html
if type update-alternatives >/dev/null 2>&1; then
    update-alternatives --remove '${executable}' '/opt/${sanitizedProductName}/${executable}'
else
    rm -f '/usr/bin/${executable}'
fi

APPARMOR_PROFILE_DEST='/etc/apparmor.d/${executable}'

# Remove and unload apparmor profile.
if [ -f "$APPARMOR_PROFILE_DEST" ]; then
  # Unload the profile from the running kernel before deleting the file so the
  # policy is not left enforced until the next reboot.  Mirror the chroot guard
  # used in the after-install script — live AppArmor operations are not
  # meaningful inside a chroot.
  # https://wiki.debian.org/AppArmor/HowToUse
  if apparmor_status --enabled > /dev/null 2>&1; then
    if ! { [ -x '/usr/bin/ischroot' ] && /usr/bin/ischroot; } && hash apparmor_parser 2>/dev/null; then
      apparmor_parser --remove "$APPARMOR_PROFILE_DEST" || true
    fi
  fi
  rm -f "$APPARMOR_PROFILE_DEST"
fi

# A package leaves what is in people's home folders alone, also on purge: it says where that lies instead.
if [ "$1" = 'remove' ] || [ "$1" = 'purge' ]; then
  case "${LC_ALL:-${LC_MESSAGES:-$LANG}}" in
    da*) echo 'Varsel er fjernet. Kontrakter, bilag og sikkerhedskopier ligger stadig i ~/.config/Varsel. Slet den mappe for også at fjerne dem.' ;;
    *) echo 'Varsel is removed. Contracts, documents and backups are still in ~/.config/Varsel. Delete that folder to remove them, too.' ;;
  esac
fi
