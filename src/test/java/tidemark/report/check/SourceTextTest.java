package tidemark.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Source;

class SourceTextTest {
    private static final Source SOURCE = new Source(
            "海岸上的 新答卷",
            "某区全年工作综述",
            List.of("甲某", "乙某"),
            null,
            null,
            List.of(
                    new Source.Section("intro", "引言", 1),
                    new Source.Section("harbour", "港口兴旺", 2),
                    new Source.Section("school", "学校有序", 1)),
            List.of());

    private static final String PLAIN = """
        海岸上的 新答卷

        某区全年工作综述

        甲某 乙某

        这一年，全区总产值100亿元。

        港口兴旺
        打开“大门”

        码头新增泊位3个，吞吐量达到20万标箱。

        仓库扩到12座。

        学校有序

        新建学校4所……
        """;

    private static List<String> split(String text) {
        return SourceText.split(SOURCE, text).paragraphs().stream()
                .map(paragraph ->
                        paragraph.place().section() + paragraph.place().paragraph() + " " + paragraph.text())
                .toList();
    }

    private static final List<String> EXPECTED =
            List.of("intro1 这一年，全区总产值100亿元。", "harbour1 码头新增泊位3个，吞吐量达到20万标箱。", "harbour2 仓库扩到12座。", "school1 新建学校4所……");

    @Test
    void findsSectionsAndNumbersTheirParagraphs() {
        assertThat(split(PLAIN)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\f", "\u2028", " \n", "\n\u3000"})
    void takesAnyBreakOfLines(String broken) {
        assertThat(split(PLAIN.replace("\n", broken))).isEqualTo(EXPECTED);
    }

    @Test
    void aCaptionInTheMiddleOfASentenceIsTakenOut() {
        String torn = PLAIN.replace("吞吐量达到", "吞吐\n\n\n\n新码头夜景 丙某 摄\n\n（本版图片由某部门提供）\n\n\u00a0量达到");

        assertThat(split(torn)).isEqualTo(EXPECTED);
    }

    @Test
    void aWrappedHeadingAndANumberedOneAreFound() {
        assertThat(split(PLAIN.replace("港口兴旺\n", "港口\n兴旺\n"))).isEqualTo(EXPECTED);
        assertThat(split(PLAIN.replace("学校有序\n", "二、学校有序\n"))).isEqualTo(EXPECTED);
    }

    @Test
    void aNeighbouringHeadlineAtTheEndIsLeftOut() {
        assertThat(split(PLAIN + "\n另一篇文章的标题\n")).isEqualTo(EXPECTED);
    }

    @Test
    void narrowColumnsAreJoined() {
        String narrow = PLAIN.replace("码头新增泊位3个，吞吐量达到20万标箱。", "码头新增泊位3\n个，吞吐量达到\n20万标箱。");

        assertThat(split(narrow)).isEqualTo(EXPECTED);
    }

    @Test
    void indentsBeginParagraphs() {
        String indented = """
            港口兴旺
            　　第一句完。第二句也完。
            第三句接着写，没有断开。
            　　另起一段。
            学校有序
            　　新建学校4所。
            """;

        assertThat(split(indented))
                .containsExactly("harbour1 第一句完。第二句也完。第三句接着写，没有断开。", "harbour2 另起一段。", "school1 新建学校4所。");
    }

    @Test
    void latinWordsKeepTheirSpace() {
        assertThat(split(PLAIN.replace("仓库扩到12座。", "采用 open\nsource 系统。"))).contains("harbour2 采用 open source 系统。");
    }

    @Test
    void theShippedArticleIsCutAsItsParagraphsAreNumbered() throws IOException {
        Path seed = Path.of(System.getProperty("tidemark.seed", "../shared/seed"));
        assumeThat(seed.resolve("article.txt"))
                .as("the article is not part of the repository")
                .exists();
        var source = new Source(
                "夯实“稳”的基础 激发“进”的动能",
                "北仑奋楫争先彰显勇扛使命新担当",
                List.of("周松华", "陈旻茗", "龚雯雯"),
                null,
                null,
                List.of(
                        new Source.Section("overview", "引言", 4),
                        new Source.Section("reform", "改革发力", 8),
                        new Source.Section("innovation", "科创引领", 7),
                        new Source.Section("port-city", "港城融合", 9)),
                List.of());

        var paragraphs = SourceText.split(source, Files.readString(seed.resolve("article.txt")))
                .paragraphs();

        List<String> lines = Files.readAllLines(seed.resolve("paragraphs.tsv"));
        assertThat(paragraphs)
                .extracting(each -> each.place().section() + "\t" + each.place().paragraph() + "\t" + each.text())
                .isEqualTo(lines.subList(1, lines.size()));
    }
}
