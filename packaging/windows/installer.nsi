; Installs Course App for the person who runs it: no administrator is needed.
; The uninstaller takes away what was installed, and never learners' work: that lies in
; %LOCALAPPDATA%\course-app and stays.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CourseApp"
!define CLASSES "Software\Classes"

Name "Course App"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Course App"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Course App"
VIAddVersionKey FileDescription "Installs Course App"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\course-app.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Course App is removed. Learners' work stays on this laptop."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\python"
  File /r "${FOLDER}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Course App.lnk" "$INSTDIR\course-app.exe" "" "$INSTDIR\course-app.ico"

  WriteRegStr HKCU "${CLASSES}\.course" "" "CourseApp.course"
  WriteRegStr HKCU "${CLASSES}\CourseApp.course" "" "Course for Course App"
  WriteRegStr HKCU "${CLASSES}\CourseApp.course\DefaultIcon" "" "$INSTDIR\course-app.ico"
  WriteRegStr HKCU "${CLASSES}\CourseApp.course\shell\open\command" "" '"$INSTDIR\course-app.exe" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Course App"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\course-app.ico"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section Uninstall
  ; By name, so that nothing that somebody put into the folder goes with it.
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\python"
  Delete "$INSTDIR\course-app.exe"
  Delete "$INSTDIR\course-app.cmd"
  Delete "$INSTDIR\course-app.ico"
  Delete "$INSTDIR\start.py"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Course App.lnk"
  DeleteRegKey HKCU "${CLASSES}\CourseApp.course"
  DeleteRegValue HKCU "${CLASSES}\.course" ""
  DeleteRegKey HKCU "${KEY}"
SectionEnd
