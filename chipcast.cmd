@echo off
rem Starts chipcast on Windows: JAVA_HOME, then the PATH; builds on first use.
rem The shell script beside it also searches further folders and keeps class archives.
setlocal
set "home=%~dp0"
set "jar=%home%cli\target\chipcast.jar"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo chipcast: no Java 17 or newer found; install a JDK or set JAVA_HOME to one. 1>&2
  exit /b 69
)

if not exist "%jar%" (
  echo chipcast: building ^(first run only^)... 1>&2
  pushd "%home%"
  call mvn -B -q -Dmaven.test.skip=true -Dquick package 1>&2
  if errorlevel 1 (
    popd
    echo chipcast: the build failed. 1>&2
    exit /b 70
  )
  popd
)

set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms94m -Xmn7m -Xmx512m"
for %%c in (simulate sensitivity discover seek merge report fit score backtest) do (
  if /i "%~1"=="%%c" set "flags=-XX:+UseParallelGC"
)
"%java%" %flags% -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %CHIPCAST_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
