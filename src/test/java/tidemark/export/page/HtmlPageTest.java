package tidemark.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.OutsideProgram;
import tidemark.export.Shipped;
import tidemark.report.Language;
import tidemark.report.wording.Wording;

class HtmlPageTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*?(/?)>");
    private static final List<String> EMPTY = List.of("meta");

    @TempDir
    private Path folder;

    static Stream<Arguments> reports() {
        return Shipped.ids().stream()
                .flatMap(id -> Stream.of(Language.values()).map(language -> arguments(id, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureOfAReportIsThereAndEveryLinkLeadsSomewhere(String id, Language language) throws Exception {
        var request = Shipped.whole(id, language, Theme.LIGHT);

        String page = page(request);

        var ids = found(ID, page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found(LINK, page)).allSatisfy(link -> assertThat(link).startsWith("#"));
        assertThat(ids)
                .containsAll(found(LINK, page).stream()
                        .map(link -> link.substring(1))
                        .toList());
        assertThat(request.report().figures())
                .allSatisfy(figure -> assertThat(page)
                        .contains(escaped(Wording.reading(figure, language).text()))
                        .contains(escaped(figure.name().in(language))));
        assertThat(page.split("<figure id=", -1)).hasSize(request.charts().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyElementIsClosedWhereItWasOpened(String id, Language language) throws Exception {
        assertThat(misnested(page(Shipped.whole(id, language, Theme.DARK)))).isEmpty();
    }

    @Test
    void theSamePageHasTheSameBytes() throws Exception {
        var request = Shipped.whole("ningxia-2025", Language.EN, Theme.LIGHT_CONTRAST);

        assertThat(Arrays.equals(HtmlPage.write(request), HtmlPage.write(request)))
                .isTrue();
    }

    @Test
    void itsPolicyForbidsAllButItsOwnStyleSheetAndFont() throws Exception {
        String page = page(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT));

        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src "
                        + escaped(PageStyle.hash(found(STYLE, page).getFirst())) + "; font-src data:;");
        assertThat(page).doesNotContain("<script", " style=", " src=", "url(http");
    }

    @Test
    void aDarkPageIsDarkOnScreensAndLightOnPaper() throws Exception {
        String light = page(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT));
        String dark = page(Shipped.whole("ningxia-2025", Language.ZH, Theme.DARK));

        assertThat(light).contains("@media screen and (prefers-color-scheme:dark){");
        assertThat(dark).contains("@media screen{\n:root{color-scheme:dark");
        assertThat(found(Pattern.compile("<svg(.*?)</svg>", Pattern.DOTALL), dark))
                .isEqualTo(found(Pattern.compile("<svg(.*?)</svg>", Pattern.DOTALL), light));
    }

    @Test
    void oneSectionMakesAPageOfOneSection() throws Exception {
        var whole = Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT);
        var charts = whole.charts().stream()
                .filter(chart -> chart.section().equals("reform"))
                .toList();

        String page = page(new DocumentRequest(whole.report(), charts, Language.EN, Theme.LIGHT));

        assertThat(page).contains(">Reform</h2>").doesNotContain(">Innovation</h2>");
        var ids = new HashSet<>(found(ID, page));
        assertThat(ids)
                .containsAll(found(LINK, page).stream()
                        .map(link -> link.substring(1))
                        .toList());
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String page = page(HostileWords.in(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT)));

        assertThat(page).contains("&lt;script&gt;alert(1)");
        assertThat(page).doesNotContain("<script", "</style></svg>", "]]>");
        assertThat(page.codePoints().filter(c -> c < ' ' && c != '\n' || c == 0x202e || c == 0x2066 || c == 0xffff))
                .isEmpty();
        assertThat(misnested(page)).isEmpty();
        assertThat(found(ID, page)).allMatch(id -> id.matches("[a-z0-9-]+[a-zA-Z0-9_-]*"));
    }

    @Test
    void aTitleOfTenThousandCharactersFits() throws Exception {
        var request = Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT);

        String page = page(HostileWords.longTitle(request, 10_000));

        assertThat(page).contains("长".repeat(10_000));
    }

    @Test
    void chromiumHasNothingToSayOfAnyPage() throws Exception {
        var frames = new ArrayList<String>();
        for (Arguments report : reports().toList()) {
            String id = (String) report.get()[0];
            var language = (Language) report.get()[1];
            String name = id + "-" + language.tag() + ".html";
            Files.write(folder.resolve(name), HtmlPage.write(Shipped.whole(id, language, Theme.LIGHT)));
            frames.add(name);
        }
        Files.write(
                folder.resolve("hostile.html"),
                HtmlPage.write(HostileWords.in(Shipped.whole("guangdong-2025", Language.EN, Theme.DARK))));
        frames.add("hostile.html");

        assertThat(console(frames)).isEmpty();
    }

    /// What makes the test above worth something.
    @Test
    void chromiumSpeaksUpWhereAPageBreaksItsOwnPolicy() throws Exception {
        String page = page(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT));
        Files.writeString(
                folder.resolve("broken.html"), page.replace("</body>", "<script>document.title='run'</script></body>"));

        assertThat(console(List.of("broken.html"))).anyMatch(line -> line.contains("Content Security Policy"));
    }

    /// What a browser without a network says to its console of pages in frames.
    private List<String> console(List<String> pages) throws Exception {
        var index = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><title>all</title>");
        pages.forEach(page -> index.append("<iframe width=1200 height=900 src=\"")
                .append(page)
                .append("\"></iframe>"));
        Path file = Files.writeString(folder.resolve("index.html"), index);
        String said = OutsideProgram.run(
                folder,
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--proxy-server=127.0.0.1:9",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--screenshot=" + folder.resolve("seen.png"),
                "--window-size=1280,1024",
                file.toUri().toString());
        assertThat(folder.resolve("seen.png")).isNotEmptyFile();
        return said.lines().filter(line -> line.contains("CONSOLE")).toList();
    }

    private static String page(DocumentRequest request) throws Exception {
        return new String(HtmlPage.write(request), StandardCharsets.UTF_8);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /// Elements that are not closed, or closed where another is open.
    private static List<String> misnested(String page) {
        var open = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (MatchResult tag : TAG.matcher(page).results().toList()) {
            String name = tag.group(2);
            if (tag.group(1).isEmpty()) {
                if (tag.group(3).isEmpty() && !EMPTY.contains(name)) {
                    open.add(name);
                }
            } else if (open.isEmpty() || !open.removeLast().equals(name)) {
                wrong.add(name + " at " + tag.start());
            }
        }
        wrong.addAll(open);
        return wrong;
    }
}
