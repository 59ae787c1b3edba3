package tidemark.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tidemark.report.Language;

/// The options of every command.
final class CommonOptions {
    static final String LANG = "--lang";
    static final String DETAILS = "--details";

    /// Read before the other words, because it decides in which language they are explained; see [LanguageOption].
    @Option(names = LANG, paramLabel = "zh|en", converter = LanguageOption.Converter.class)
    private @Nullable Language language;

    /// Read where the program is at fault; see [Faults].
    @Option(names = DETAILS, paramLabel = "FILE")
    private @Nullable Path details;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /// The language asked for, if one is.
    Optional<Language> language() {
        return Optional.ofNullable(language);
    }
}
