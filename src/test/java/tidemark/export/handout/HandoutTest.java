package tidemark.export.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.export.PlainWords;
import tidemark.export.TalkRequest;
import tidemark.export.TalkRequests;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.report.wording.Wording;

class HandoutTest {

    record Sample(TalkRequest request) {
        @Override
        public String toString() {
            return request.talk().report().id() + " " + request.language();
        }
    }

    static Stream<Sample> samples() {
        return TalkRequests.all().map(Sample::new);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySlideIsThereOnceWithAllThatIsSaidToIt(Sample sample) {
        var request = sample.request();
        List<List<Block>> pages = Flow.of(request, new Paper(request.size()));
        List<Block> blocks = pages.stream().flatMap(List::stream).toList();

        assertThat(blocks.stream()
                        .filter(block -> block.slide() != null)
                        .map(block -> block.slide().title()))
                .containsExactlyElementsOf(request.numbers()
                        .mapToObj(number -> request.talk().title(number, request.language()))
                        .toList());
        assertThat(bare(said(pages))).isEqualTo(bare(expected(request)));
        assertThat(pages)
                .allMatch(page ->
                        page.stream().filter(block -> block.slide() != null).count() <= 3);
    }

    private static String expected(TalkRequest request) {
        return request.numbers()
                .mapToObj(number -> number
                        + 1
                        + request.talk().title(number, request.language())
                        + String.join("", request.notes(number)))
                .collect(Collectors.joining());
    }

    private static String said(List<List<Block>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .flatMap(block -> block.notes().paragraphs().stream())
                .flatMap(paragraph -> paragraph.lines().stream())
                .collect(Collectors.joining());
    }

    private static String bare(String words) {
        return PlainWords.of(words).replaceAll("\\s", "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingLeavesThePageAndNoWordsLieOverOthers(Sample sample) {
        for (Picture page : Handout.pages(sample.request())) {
            Bounds all = Bounds.of(page.marks()).orElseThrow();
            assertThat(all.x()).isGreaterThanOrEqualTo(Paper.MARGIN - 2);
            assertThat(all.right()).isLessThanOrEqualTo(Paper.RIGHT + 2);
            assertThat(all.bottom()).isLessThanOrEqualTo(Paper.HEIGHT - 60);
            List<Bounds> boxes = page.marks().stream()
                    .filter(mark -> mark instanceof Mark.Group group && group.part() instanceof Part.Words)
                    .map(mark -> ((Part.Words) ((Mark.Group) mark).part()).room())
                    .toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    assertThat(boxes.get(i).overlaps(boxes.get(j), -1)).isFalse();
                }
            }
        }
    }

    @Test
    void notesLongerThanAPageGoOnOnTheNextAndLoseNothing() {
        String notes = IntStream.rangeClosed(1, 160)
                .mapToObj(number -> "第" + number + "句话要慢慢地说给在座的各位听，不着急。")
                .collect(Collectors.joining("\n"));
        var request = TalkRequests.noted("ningxia-2025", "urban_share", notes, List.of());
        List<List<Block>> pages = Flow.of(request, new Paper(request.size()));

        String said = said(pages);
        assertThat(IntStream.rangeClosed(1, 160)).allMatch(number -> said.contains("第" + number + "句话"));
        int number = request.talk().ofChart("urban_share").orElseThrow() + 1;
        assertThat(said).contains(number + "（续）");
        List<Block> goingOn = pages.stream()
                .flatMap(List::stream)
                .filter(block -> block.slide() == null)
                .toList();
        assertThat(goingOn).hasSizeGreaterThan(2).allMatch(block -> block.top() == Paper.TOP);
        assertThat(pages.stream().flatMap(List::stream))
                .allMatch(block -> block.top() + block.notes().height() <= Paper.BOTTOM + 0.01);
    }

    @Test
    void oneEndlessParagraphIsPartedBetweenItsLines() {
        var request = TalkRequests.noted("ningxia-2025", "urban_share", "慢慢说".repeat(1500), List.of());
        List<List<Block>> pages = Flow.of(request, new Paper(request.size()));

        assertThat(said(pages).chars().filter(c -> c == '慢').count()).isEqualTo(3000);
        assertThat(pages.stream().flatMap(List::stream))
                .allMatch(block -> block.top() + block.notes().height() <= Paper.BOTTOM + 0.01);
    }

    @Test
    void thePagesAreNumberedA4AndNameTheSource() throws Exception {
        var request = TalkRequests.noted("ningxia-2025", "urban_share", "问一问。", List.of());
        byte[] bytes = Handout.write(request);

        assertThat(Handout.write(request)).isEqualTo(bytes);
        try (var document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            assertThat(pages)
                    .isBetween(request.talk().size() / 3, request.talk().size() / 2);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s", ""))
                        .contains(page + "/" + pages)
                        .contains(Wording.sourceLine(request.talk().report(), request.language())
                                .replaceAll("\\s", ""));
            }
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() / 72 * 25.4).isCloseTo(210, within(0.1));
            assertThat(box.getHeight() / 72 * 25.4).isCloseTo(297, within(0.1));
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsNamed() {
        var request = TalkRequests.noted("ningxia-2025", "urban_share", "先笑一笑\uD83D\uDE00。", List.of());
        assertThatThrownBy(() -> Handout.write(request))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        e -> assertThat(e.missing().names()).contains("U+1F600"));
    }
}
