@echo off
rem Starts Parallax with a JDK 25 or newer: the one PARALLAX_JAVA_HOME or JAVA_HOME names, the one on the path, or one in a usual
rem folder. A JDK's own "release" file tells its version, which is faster than asking the JDK.
setlocal EnableExtensions EnableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "FOUND="
if defined PARALLAX_JAVA_HOME call :try "%PARALLAX_JAVA_HOME%"
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND for %%B in ("%%~dpJ..") do call :try "%%~fB"
if not defined FOUND for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
  if exist "%%~R" for /d %%J in ("%%~R\*") do if not defined FOUND call :try "%%~fJ"
)
if not defined FOUND (
  echo Parallax needs JDK 25 or newer: install one, for instance Eclipse Temurin 25, or name its folder in PARALLAX_JAVA_HOME. 1>&2
  exit /b 2
)
rem What is read or shown is soon done, and needs no code that is slow to make and fast to run; many articles do, and all cores to
rem clear up after them. A window stays open for hours: it keeps little room for what is new, and can give memory back.
set "WORK=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms80m -XX:MaxNewSize=24m -XX:-ShrinkHeapInSteps"
for %%V in (analyze compare report export search) do if "%~1"=="%%V" set "WORK=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if "%~1"=="add" set "WORK=-XX:+UseParallelGC -XX:+UseCondCardMark"
if "%~1"=="library" set "WORK=-XX:+UseParallelGC -XX:+UseCondCardMark"
rem Made by the first window that is opened; a JDK that finds it unfit goes without.
set "START=%HOME_DIR%\start.aot"
set "CACHE="
if exist "%START%.key" set CACHE="-XX:AOTCache=%START%" "-Xlog:aot*=off" "-Dorg.sqlite.lib.path=%START%.lib"
"%FOUND%\bin\java" ^
  --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  -XX:+UseCompactObjectHeaders %WORK% ^
  -Dparallax.home="%HOME_DIR%" "-Dparallax.start=%START%" -cp "%HOME_DIR%\lib\*" %CACHE% org.parallax.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\release" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=.-+" %%M in ("%%~V") do if %%M GEQ 25 set "FOUND=%~1"
)
exit /b 0
