; course-app.exe: starts the app beside it without a console window.
Unicode true
Target amd64-unicode
Name "Course App"
OutFile "${OUT}"
Icon "${ICON}"
RequestExecutionLevel user
SilentInstall silent
AutoCloseWindow true
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Course App"
VIAddVersionKey FileDescription "Course App"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT"

!include FileFunc.nsh

Section
  ${GetParameters} $R0
  IfFileExists "$EXEDIR\python\pythonw.exe" start
  MessageBox MB_OK|MB_ICONEXCLAMATION "Python is not in the folder of Course App. Copy the whole folder again." /SD IDOK
  SetErrorLevel 4
  Quit
start:
  SetOutPath "$EXEDIR"
  Exec '"$EXEDIR\python\pythonw.exe" "$EXEDIR\start.py" $R0'
SectionEnd
