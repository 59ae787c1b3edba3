package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;

class FileNamesTest {
    private static final Variant USUAL = new Variant(Theme.LIGHT, false, 1, Size.HD, Background.OPAQUE, Lettering.TEXT);

    private static String name(String title) {
        return names(NamePattern.TITLE, chart("trade", title)).getFirst();
    }

    private static NamedAfter chart(String id, String title) {
        return new NamedAfter(id, title, "01", "Port", "beilun-2023", Language.EN);
    }

    private static List<String> names(NamePattern pattern, NamedAfter... all) {
        var names = FileNames.of(pattern, List.of(all), _ -> true);
        return Stream.of(all)
                .map(named -> names.picture(named, USUAL, "png").toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        外贸占全国1.08%, 外贸占全国1.08%.png
        ../../etc/passwd, etc-passwd.png
        a/b\\c, a-b-c.png
        C:\\Windows, C -Windows.png
        'GDP: up 5%?', GDP up 5%.png
        '<script>*|"x"', script x.png
        con, _con.png
        NUL.2023, _NUL.2023.png
        COM¹, _COM¹.png
        LPT9 , _LPT9.png
        CONIN$, _CONIN$.png
        console, console.png
        '...', trade.png
        '', trade.png
        ' . hidden. . ', hidden.png
        --to, to.png
        ~, trade.png
        """)
    void aTitleBecomesANameThatEverySystemTakes(String title, String expected) {
        assertThat(name(title)).isEqualTo(expected);
    }

    @Test
    void controlAndDirectionCharactersAreLeftOut() {
        assertThat(name("safe\u202Egnp.exe\u0000\u0007\u200B\uFEFF\uD800")).isEqualTo("safegnp.exe.png");
        assertThat(name("two\nlines\tand\u2028more")).isEqualTo("two lines and more.png");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(name("Cafe\u0301")).isEqualTo("Café.png");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndMarksStayOnTheirLetters() {
        assertThat(bytes(name("港".repeat(500)))).isLessThanOrEqualTo(FileNames.MOST_BYTES);
        assertThat(name("港".repeat(500))).matches("港+\\.png");
        assertThat(name("\uD83D\uDEA2".repeat(500))).matches("(\uD83D\uDEA2)+\\.png");
        String stacked = name("x".repeat(108) + "q\u0323\u0307\u0323\u0307");
        assertThat(stacked).isEqualTo("x".repeat(108) + ".png");
    }

    @Test
    void whateverTheTitleIsTheNameIsSafe() {
        var random = new Random(2023);
        for (int round = 0; round < 5_000; round++) {
            var title = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                title.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x80) : random.nextInt(0x110000));
            }
            var chart = chart("i".repeat(99), title.toString());
            var loud = new Variant(
                    Theme.DARK_CONTRAST,
                    true,
                    7.123456,
                    new Size(7680, 7680),
                    Background.TRANSPARENT,
                    Lettering.OUTLINES);
            String name = FileNames.of(NamePattern.TITLE, List.of(chart("an_id", title.toString()), chart), _ -> true)
                    .picture(chart, loud, "svg")
                    .toString();
            assertThat(name).as(title.toString()).doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}]");
            assertThat(name).doesNotStartWith(".").doesNotStartWith("-").doesNotStartWith(" ");
            assertThat(bytes(name)).isLessThanOrEqualTo(FileNames.MOST_BYTES);
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void chartsOfOneTitleAreToldApartByTheirIdsWhicheverIsWritten() {
        assertThat(names(NamePattern.TITLE, chart("one", "Trade"), chart("two", "TRADE"), chart("three", "Income")))
                .containsExactly("Trade-one.png", "TRADE-two.png", "Income.png");
    }

    @Test
    void aTitleThatLooksLikeAnothersTitleAndIdGetsANumber() {
        assertThat(names(NamePattern.TITLE, chart("one", "Trade"), chart("two", "Trade"), chart("three", "Trade-one")))
                .containsExactly("Trade-one.png", "Trade-two.png", "Trade-one-2.png");
    }

    @Test
    void whereTheFileSystemCannotHoldTheTitleTheIdStandsForIt() {
        var chart = chart("trade", "外贸");
        var names = FileNames.of(NamePattern.TITLE, List.of(chart), StandardCharsets.US_ASCII.newEncoder()::canEncode);

        assertThat(names.picture(chart, USUAL, "png")).hasToString("trade.png");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, false, 1, 1920, 1080, OPAQUE, TEXT, ''",
        "DARK, false, 1, 1920, 1080, OPAQUE, TEXT, -dark",
        "LIGHT, true, 1, 1920, 1080, OPAQUE, TEXT, -plain",
        "LIGHT, false, 2, 1920, 1080, OPAQUE, TEXT, @2x",
        "LIGHT, false, 1.5, 900, 383, OPAQUE, TEXT, @1.5x-900x383",
        "LIGHT, false, 1, 1920, 1080, TRANSPARENT, TEXT, -transparent",
        "LIGHT, false, 1, 1920, 1080, OPAQUE, OUTLINES, -outlined",
        "DARK, true, 2, 900, 383, TRANSPARENT, OUTLINES, -dark-plain-transparent-outlined@2x-900x383",
    })
    void aVariantIsToldByItsSuffix(
            Theme theme,
            boolean plain,
            double scale,
            double width,
            double height,
            Background background,
            Lettering lettering,
            String suffix) {
        assertThat(new Variant(theme, plain, scale, new Size(width, height), background, lettering).suffix(Set.of()))
                .isEqualTo(suffix);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
