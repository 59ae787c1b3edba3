@echo off
rem Starts Tidemark with the Java runtime it is installed with.
setlocal
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set _JAVA_OPTIONS=
"%~dp0java.exe" "-XX:AOTCache=%~dp0..\lib\tidemark.aot" %TIDEMARK_JAVA_OPTIONS% --module tidemark/tidemark.app.Main %*
exit /b %ERRORLEVEL%
