package tidemark.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import tidemark.report.Language;

/// The words of `--help` in one language.
final class HelpWords {
    private HelpWords() {}

    static ResourceBundle in(Language language) {
        String name = "help_" + language.tag() + ".properties";
        try (InputStream stream =
                Objects.requireNonNull(HelpWords.class.getResourceAsStream("/tidemark/app/cli/" + name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
