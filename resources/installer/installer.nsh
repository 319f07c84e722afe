; The uninstaller asks whether the contracts stay. It does not where a new version takes the place of an old one, nor
; where it was told to be silent (/S): then they stay.

!macro customHeader
  !ifdef BUILD_UNINSTALLER
    LangString varselKeep 1030 "Skal kontrakterne, bilagene og sikkerhedskopierne også slettes fra denne computer?$\r$\n$\r$\nDe ligger i $APPDATA\Varsel. Når de er slettet, kan de ikke hentes tilbage. Vælg Nej for at beholde dem."
    LangString varselKeep 1033 "Should the contracts, documents and backups be deleted from this computer, too?$\r$\n$\r$\nThey are in $APPDATA\Varsel. Once deleted they can't be brought back. Choose No to keep them."
  !endif
!macroend

!macro customUnInstall
  ${GetParameters} $R0
  ClearErrors
  ; A one-click uninstaller works in silent mode after its first question, so that only the command line tells.
  ${GetOptions} $R0 "/S" $R1
  ${if} ${Errors}
  ${andIfNot} ${isUpdated}
    SetShellVarContext current
    ${if} ${FileExists} "$APPDATA\Varsel\*.*"
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(varselKeep)" IDNO varselKeeps
      RMDir /r "$APPDATA\Varsel"
      varselKeeps:
    ${endIf}
  ${endIf}
!macroend
