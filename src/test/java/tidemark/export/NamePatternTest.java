package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;

class NamePatternTest {
    private static final Variant COVER =
            new Variant(Theme.DARK, false, 1, new Size(900, 383), Background.OPAQUE, Lettering.TEXT);
    private static final NamedAfter CHART =
            new NamedAfter("trade", "Trade: 1/2", "07", "Port", "beilun-2023", Language.EN);
    private static final NamedAfter DOCUMENT =
            new NamedAfter("beilun-2023", "Beilun 2023", "", "", "beilun-2023", Language.EN);

    @ParameterizedTest
    @CsvSource({
        "{title}, Trade 1-2-dark-900x383.png",
        "{n}-{title}, 07-Trade 1-2-dark-900x383.png",
        "{N} {Id}, 07 trade-dark-900x383.png",
        "{report}_{id}_{lang}_{size}_{theme}, beilun-2023_trade_en_900x383_dark.png",
        "{section}/{n}-{id}, Port/07-trade-dark-900x383.png",
        "图表 {n}（{lang}）, 图表 07（en）-dark-900x383.png"
    })
    void fieldsStandForWhatTheyName(String pattern, String name) {
        assertThat(names(pattern, CHART).picture(CHART, COVER, "png")).hasToString(name);
    }

    @ParameterizedTest
    @CsvSource({
        "{n}-{title}, Beilun 2023-dark.pptx",
        "{title}-{n}, Beilun 2023-dark.pptx",
        "{report}-{section}-{lang}, beilun-2023-en-dark.pptx",
        "{section}/{title}, Beilun 2023-dark.pptx",
        "{n}, beilun-2023-dark.pptx",
        "{id}-{theme}, beilun-2023-dark.pptx"
    })
    void whatADocumentDoesNotHaveLeavesNoGap(String pattern, String name) {
        assertThat(names(pattern, DOCUMENT).document(DOCUMENT, Theme.DARK, ".pptx"))
                .hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{titel}", "{title}-{}", "x{Chart id}"})
    void anUnknownFieldIsNamedWithThoseThatThereAre(String pattern) {
        assertThat(NamePattern.read(pattern)).isInstanceOfSatisfying(NamePattern.Reading.Wrong.class, wrong -> {
            assertThat(wrong.reason().en()).contains("There is no {").contains("{n}, {title}, {id}, {section}");
            assertThat(wrong.reason().zh()).contains("没有 {").contains("{n}、{title}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/abs/{title}",
                "{title}/",
                "../{title}",
                "a/../{id}",
                "a//b",
                "{title",
                "title}",
                "{{title}}",
                "a:b",
                "c\\d",
                "e?",
                "a/b/c/d/e"
            })
    void whatIsNoNameIsRefused(String pattern) {
        assertThat(NamePattern.read(pattern)).isInstanceOf(NamePattern.Reading.Wrong.class);
    }

    @Test
    void aPatternThatIsTooLongIsRefused() {
        assertThat(NamePattern.read("x".repeat(201))).isInstanceOf(NamePattern.Reading.Wrong.class);
    }

    @Test
    void aLongTitleIsCutAndNotWhatStandsBehindIt() {
        var longest = new NamedAfter("trade", "港".repeat(400_000), "07", "Port", "beilun-2023", Language.ZH);

        String name = names("{n}-{title}-{lang}", longest)
                .picture(longest, COVER, "png")
                .toString();

        assertThat(name).matches("07-港+-zh-dark-900x383\\.png");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(FileNames.MOST_BYTES);
    }

    @Test
    void chartsAndLanguagesThatThePatternDoesNotTellApartAreToldApart() {
        var chinese = new NamedAfter("trade", "外贸", "07", "港口", "beilun-2023", Language.ZH);
        var other = new NamedAfter("port", "Port", "08", "Port", "beilun-2023", Language.EN);
        var names = FileNames.of(pattern("chart"), List.of(CHART, chinese, other), _ -> true);

        assertThat(List.of(CHART, chinese, other))
                .extracting(named -> names.document(named, Theme.LIGHT, ".png").toString())
                .containsExactly("chart-trade-en.png", "chart-trade-zh.png", "chart-port.png");
    }

    private static FileNames names(String pattern, NamedAfter named) {
        return FileNames.of(pattern(pattern), List.of(named), _ -> true);
    }

    private static NamePattern pattern(String words) {
        var reading = NamePattern.read(words);
        assertThat(reading).isInstanceOf(NamePattern.Reading.Good.class);
        return ((NamePattern.Reading.Good) reading).pattern();
    }
}
