@echo off
rem Starts chipcast on Windows, as the shell script beside it does elsewhere: finds Java 17 or
rem newer, builds on first use and when sources have changed, chooses the JVM's flags by
rem subcommand, keeps archives of loaded classes. A change here belongs there too.
rem
rem   JAVA_HOME           the Java to prefer
rem   CHIPCAST_JAVA_OPTS  further flags for the JVM
rem
rem Blocks in parentheses are kept to single commands: a path such as "Program Files (x86)" would
rem end a block early, and what a block sets is not seen within it.
setlocal DisableDelayedExpansion

set "root=%~dp0"
set "target=%root%cli\target"
set "jar=%target%\chipcast.jar"
set "lock=%target%\build.lock"
set "sources=%target%\built-from"

call :find_java
if errorlevel 1 goto no_java
call :why_build
if defined reason call :build_alone
if errorlevel 1 exit /b %errorlevel%
call :choose_flags %*
call :find_archive

if not defined archive_flag goto start_plain
"%java_home%\bin\java.exe" %flags% "%archive_flag%" %CHIPCAST_JAVA_OPTS% -cp "%jar%" chipcast.command.Main %*
exit /b %errorlevel%

:start_plain
"%java_home%\bin\java.exe" %flags% %CHIPCAST_JAVA_OPTS% -cp "%jar%" chipcast.command.Main %*
exit /b %errorlevel%

rem --- Java --------------------------------------------------------------------------------------

rem Sets java_home, release and id: JAVA_HOME, then the PATH, then the newest in the known folders.
:find_java
set "java_home="
set "newest=0"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined java_home exit /b 0
for %%j in (java.exe) do set "on_path=%%~dp$PATH:j"
if defined on_path call :consider "%on_path%.."
if defined java_home exit /b 0
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*") do call :consider "%%~d"
for /d %%d in ("%ProgramFiles%\Java\*") do call :consider "%%~d"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk*") do call :consider "%%~d"
for /d %%d in ("%ProgramFiles%\Amazon Corretto\*") do call :consider "%%~d"
for /d %%d in ("%ProgramFiles%\Zulu\*") do call :consider "%%~d"
for /d %%d in ("%ProgramFiles%\BellSoft\*") do call :consider "%%~d"
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :consider "%%~d"
for /d %%d in ("%USERPROFILE%\.sdkman\candidates\java\*") do call :consider "%%~d"
for /d %%d in ("%USERPROFILE%\scoop\apps\*jdk*") do call :consider "%%~d\current"
if defined java_home exit /b 0
exit /b 1

rem Takes the home of a Java that fits and is newer than the one taken before. Its release file
rem says; a JVM would take far longer to ask.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
if defined need_compiler if not exist "%~1\bin\javac.exe" exit /b 0
set "feature="
set "vendor=unknown"
set "full="
for /f "usebackq tokens=1,* delims==" %%a in ("%~1\release") do call :release_line "%%~a" "%%~b"
if not defined feature exit /b 0
if not defined full set "full=%feature%"
if %feature% LSS 17 exit /b 0
if %feature% LEQ %newest% exit /b 0
set "java_home=%~1"
set "newest=%feature%"
set "release=%feature%"
set "id=%vendor%-%full%"
set "id=%id: =-%"
set "id=%id:,=-%"
set "id=%id:/=-%"
exit /b 0

rem A line of the release file: the key, and the value without its quotes.
:release_line
if "%~1"=="IMPLEMENTOR" set "vendor=%~2"
if "%~1"=="JAVA_RUNTIME_VERSION" set "full=%~2"
if not "%~1"=="JAVA_VERSION" exit /b 0
for /f "delims=.-+_ " %%v in ("%~2") do set "feature=%%v"
exit /b 0

:no_java
echo chipcast: no Java 17 or newer found (looked at JAVA_HOME, the PATH and the usual folders).>&2
echo chipcast: install a JDK, for instance from https://adoptium.net, or set JAVA_HOME to one.>&2
exit /b 69

rem --- Build -------------------------------------------------------------------------------------

rem Sets reason unless the jar is there and no source is newer than what it was built from. The
rem sources it was built from lie beside it; xcopy tells how many it would have to copy again.
:why_build
set "reason="
if not exist "%jar%" set "reason=first run only"
if defined reason exit /b 0
if not exist "%root%cli\src\main" exit /b 0
if not exist "%sources%\main" exit /b 0
call :newer "%root%cli\src\main" "%sources%\main" /E
if not defined reason call :newer "%root%pom.xml" "%sources%\top"
if not defined reason call :newer "%root%cli\pom.xml" "%sources%\cli"
exit /b 0

:newer
set "count=0"
for /f "tokens=1" %%n in ('xcopy "%~1" "%~2" %~3 /D /I /L /Q /Y 2^>nul') do set "count=%%n"
if not "%count%"=="0" set "reason=the sources have changed"
exit /b 0

rem Builds unless another run is just doing so; then waits for it. Making a folder is what only one
rem of several can do.
:build_alone
if not exist "%target%" mkdir "%target%" 2>nul
if not exist "%target%" echo chipcast: cannot write to %target%>&2
if not exist "%target%" exit /b 5
set "waited=0"

:take_lock
mkdir "%lock%" 2>nul && goto locked
if not exist "%lock%" goto not_writable
if %waited%==0 echo chipcast: waiting for another run that is building; if there is none, remove %lock%>&2
if %waited% GEQ 1800 goto waited_too_long
set /a waited+=1
rem Sleeps a second; timeout would refuse to where standard input is redirected.
ping -n 2 127.0.0.1 >nul
goto take_lock

:locked
call :why_build
set "failed=0"
if defined reason call :build
if errorlevel 1 set "failed=%errorlevel%"
rmdir "%lock%" 2>nul
exit /b %failed%

:not_writable
rem An old program is better than none.
if exist "%jar%" exit /b 0
echo chipcast: cannot write to %target%>&2
exit /b 5

:waited_too_long
echo chipcast: waited too long for %lock%; remove it if nothing is building.>&2
exit /b 70

:build
where /q mvn || goto no_maven
if exist "%java_home%\bin\javac.exe" goto compile
set "need_compiler=yes"
call :find_java
if errorlevel 1 goto no_compiler

:compile
echo chipcast: building (%reason%)...>&2
set "JAVA_HOME=%java_home%"
pushd "%root%"
call mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true -Dquick package <nul >"%target%\build.log" 2>&1
set "failed=%errorlevel%"
popd
if not %failed%==0 goto build_failed
rem Makes a later mvn compile again, with the analysis that -Dquick leaves out.
if exist "%target%\maven-status" rmdir /s /q "%target%\maven-status"
xcopy "%root%cli\src\main" "%sources%\main" /E /I /Q /Y >nul
xcopy "%root%pom.xml" "%sources%\top" /I /Q /Y >nul
xcopy "%root%cli\pom.xml" "%sources%\cli" /I /Q /Y >nul
del /q "%target%\*.for" 2>nul
exit /b 0

:build_failed
type "%target%\build.log" >&2
echo chipcast: the build failed.>&2
exit /b 70

:no_maven
if exist "%jar%" exit /b 0
echo chipcast: the first run builds the program and needs Maven 3.8 or newer (mvn) on the PATH.>&2
exit /b 69

:no_compiler
echo chipcast: the first run builds the program and needs a JDK; the Java found has no compiler.>&2
exit /b 69

rem --- Flags -------------------------------------------------------------------------------------

rem Sets flags by the first word that is neither an option nor perhaps an option's value: most
rem commands end before C2 or a parallel collector would pay for themselves. No warning of the JVM
rem may reach the user, who did not choose its flags.
:choose_flags
set "silent=-XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms120m -Xmn24m -Xmx512m %silent%"
set "memory=-XX:+UseSerialGC -Xms256m -Xmn128m -Xmx2g -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=25"
if %NUMBER_OF_PROCESSORS% GTR 2 set "memory=-XX:+UseParallelGC"
set "long=%memory% --add-exports=java.base/jdk.internal.module=ALL-UNNAMED %silent%"
set "flags=%quick%"
set "before=word"

:next_word
set "word=%~1"
if not defined word goto words_end
for %%c in (simulate sensitivity compare discover seek merge fit score backtest) do if "%word%"=="%%c" set "flags=%long%"
if "%flags%"=="%long%" goto words_end
if "%word%"=="pivot" goto pivot
if "%word%"=="run" goto drawn
if "%word%"=="report" goto drawn
if "%word%"=="chart" goto drawn
if not "%word:~0,1%"=="-" if not "%before%"=="option" goto words_end
set "before=word"
if "%word:~0,1%"=="-" set "before=option"
shift
goto next_word

:drawn
rem Long only where many draws are asked for.
set "word=%~1"
if not defined word goto words_end
if "%word:~0,7%"=="--draws" set "flags=%long%"
shift
goto drawn

:pivot
rem Tablesaw's helpers use what newer JVMs warn of.
if %release% GEQ 24 set "flags=%quick% --sun-misc-unsafe-memory-access=allow"

:words_end
rem Only there can colours be trusted; Java finds out whether its output goes there at all.
if defined WT_SESSION set "flags=%flags% -Dchipcast.terminal.console=true"
exit /b 0

rem Sets archive_flag where there is an archive of loaded classes for this Java, made if it is
rem missing or belongs to another jar or folder. Nothing depends on it but the time to start: an
rem empty file says that making it failed.
:find_archive
set "archive_flag="
set "archive=%target%\%id%.jsa"
set "use=-XX:SharedArchiveFile"
set "make=-XX:ArchiveClassesAtExit"
if %release% LSS 25 goto archive_named
set "archive=%target%\%id%.aot"
set "use=-XX:AOTCache"
set "make=-XX:AOTCacheOutput"

:archive_named
for %%f in ("%jar%") do set "made_of=%%~tzf %jar%"
set "made_for="
if exist "%archive%.for" set /p made_for=<"%archive%.for"
if not "%made_for%"=="%made_of%" call :train
if not exist "%archive%" exit /b 0
rem Made without the long commands' flags, it would be refused under them, and aloud.
if "%use%"=="-XX:AOTCache" if "%flags%"=="%long%" exit /b 0
for %%f in ("%archive%") do if not "%%~zf"=="0" set "archive_flag=%use%=%archive%"
exit /b 0

:train
set "unfinished=%archive%.%random%%random%"
type nul >"%unfinished%" 2>nul
if not exist "%unfinished%" exit /b 0
del /q "%unfinished%"
pushd "%root%"
"%java_home%\bin\java.exe" %quick% "%make%=%unfinished%" -cp "%jar%" chipcast.command.Training <nul >nul 2>&1
popd
if not exist "%unfinished%" type nul >"%unfinished%"
move /y "%unfinished%" "%archive%" >nul 2>&1 || exit /b 0
>"%archive%.for" echo %made_of%
exit /b 0
