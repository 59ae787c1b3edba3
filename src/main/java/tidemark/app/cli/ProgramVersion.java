package tidemark.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// Tells the version that the build wrote beside the classes.
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tidemark " + number()};
    }

    static String number() {
        try (InputStream text = Objects.requireNonNull(
                ProgramVersion.class.getResourceAsStream("/tidemark/app/version.txt"), "tidemark/app/version.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
