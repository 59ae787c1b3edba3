package tidemark.app.cli;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// What the process gives the command line to talk with.
///
/// @param data where tables, findings and help go, always as UTF-8
/// @param messages where everything else goes
/// @param messageCharset in which it goes there
/// @param isWatched whether someone watches the messages as they come; asked only for long work
/// @param interrupts tells when the process is ended before its work is done
/// @param own the folder of the user's settings, where what they made of a report that comes with the program is kept
/// @param locale decides the language where `--lang` does not
public record Surroundings(
        OutputStream data,
        OutputStream messages,
        Charset messageCharset,
        BooleanSupplier isWatched,
        Interrupts interrupts,
        Path own,
        Locale locale) {}
