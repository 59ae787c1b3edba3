package tidemark.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tidemark.service.Tables;

/// The command line as one call, without ending the process.
public final class CommandLineProgram {

    private CommandLineProgram() {}

    /// Runs what the arguments ask for.
    ///
    /// @param arguments the words after `tidemark`
    /// @param window opens the window when no command is named
    /// @return 0 for success, 1 for problems of a report, 2 for wrong usage, 3 for files that cannot be read or
    ///     written, 70 for a fault of the program; or what the window returned
    public static int run(List<String> arguments, Surroundings surroundings, WindowOpener window) {
        var console = new Console(surroundings, LanguageOption.among(arguments, surroundings.locale()));
        var faults = new Faults(console);
        try {
            var help = new StringWriter();
            int exitCode = commands(console, faults, surroundings, window)
                    .setOut(new PrintWriter(help))
                    .execute(arguments.toArray(String[]::new));
            console.tellAsIs(help.toString());
            console.flush();
            return exitCode;
        } catch (IOException e) {
            return faults.outputFailed(e);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return faults.tell(e, null);
        }
    }

    private static CommandLine commands(
            Console console, Faults faults, Surroundings surroundings, WindowOpener window) {
        return new CommandLine(new TidemarkCommand(console, window))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand("figures", new TableCommand(console, Tables::figures))
                .addSubcommand("events", new TableCommand(console, Tables::events))
                .addSubcommand("charts", new TableCommand(console, Tables::charts))
                .addSubcommand(new ExportCommand(console, surroundings.interrupts(), surroundings.own()))
                .setResourceBundle(HelpWords.in(console.language()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new UsageErrors(console))
                .setExecutionExceptionHandler(faults);
    }
}
