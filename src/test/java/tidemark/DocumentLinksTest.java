package tidemark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The links between the documents lead somewhere.
final class DocumentLinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    static List<Path> documents() throws IOException {
        try (var site = Files.walk(Path.of("src", "site", "markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), site)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileAndAHeadingOfIt(Path document) throws IOException {
        var dead = new ArrayList<String>();
        for (var link : LINK.matcher(Files.readString(document)).results().toList()) {
            String path = link.group(1);
            if (path.startsWith("https://")) {
                continue;
            }
            Path target = path.isEmpty()
                    ? document
                    : document.toAbsolutePath().resolveSibling(path).normalize();
            String heading = link.group(2);
            if (!Files.exists(target) || heading != null && !anchors(target).contains(heading)) {
                dead.add(link.group());
            }
        }
        assertThat(dead).isEmpty();
    }

    /// The names that browsers of Markdown give to headings.
    private static List<String> anchors(Path document) throws IOException {
        return HEADING.matcher(Files.readString(document))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
