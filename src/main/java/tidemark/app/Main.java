package tidemark.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tidemark.app.cli.CommandLineProgram;
import tidemark.app.cli.Interrupts;
import tidemark.app.cli.Surroundings;
import tidemark.app.cli.WindowOpener;
import tidemark.app.desktop.Desktop;
import tidemark.desk.settings.ConfigFolder;

/// Starts Tidemark: the command line when there are arguments, the window when there are none.
public final class Main {

    private Main() {}

    /// Runs the program and ends the process with its exit code.
    ///
    /// @param arguments a command with its options, a report to open, or nothing
    public static void main(String[] arguments) {
        // A method reference would load the window's classes, and JavaFX with them, for every command.
        WindowOpener window = (reports, language, kiosk) -> Desktop.open(reports, language, kiosk);
        int exitCode = arguments.length == 0
                ? Desktop.open(List.of(), Optional.empty(), false)
                : CommandLineProgram.run(List.of(arguments), surroundings(), window);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                messageCharset(System.getProperty("stderr.encoding", "")),
                Main::isWatched,
                Main::onInterrupt,
                ConfigFolder.of(System.getProperties(), System.getenv()),
                Locale.getDefault());
    }

    /// Watches for the end of the process, of which Ctrl+C is the usual cause.
    private static Interrupts.Watch onInterrupt(Runnable then) {
        var hook = new Thread(then, "interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending, and the hook does its work.
            }
        };
    }

    /// The console's own charset, unless it has no Chinese.
    private static Charset messageCharset(String name) {
        return !name.isEmpty()
                        && Charset.isSupported(name)
                        && Charset.forName(name).newEncoder().canEncode('潮')
                ? Charset.forName(name)
                : StandardCharsets.UTF_8;
    }

    private static boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
