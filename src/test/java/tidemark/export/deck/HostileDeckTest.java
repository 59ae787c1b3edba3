package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Drafts;
import tidemark.chart.gallery.Examples;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.OoxmlSchemas;
import tidemark.export.Shipped;
import tidemark.picture.MissingGlyphException;
import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Text;

/// Words that would like to be something else come out as words.
class HostileDeckTest {
    private static final String MARKUP = "<script>]]>\"'&=cmd|'/c calc'!A1../";
    private static final String UNSEEN = "\u0000\u001b\u202e\ud800\uffff\u2066\r\n";

    private static DocumentRequest request(String title) {
        var more = Drafts.figure("more", "=cmd|甲" + MARKUP, "=cmd|A" + MARKUP, "900", Drafts.CNY_100M)
                .group("group")
                .qualifier(null, "900亿元" + MARKUP + UNSEEN)
                .done();
        var less = Drafts.figure("less", "乙", "B", "600", Drafts.CNY_100M)
                .group("group")
                .done();
        var figures = List.of(more, less);
        var chart = new ChartSpec(
                "../" + MARKUP,
                "reform",
                new Text(title, title),
                Form.BARS,
                List.of("more", "less"),
                List.of(),
                null,
                null);
        var report = Examples.report(chart, figures, List.of());
        return new DocumentRequest(report, List.of(chart), Language.ZH, Theme.LIGHT);
    }

    private static DeckFile checked(byte[] bytes) {
        assertThat(new OoxmlSchemas().problems(bytes, Presentations::schema)).isEmpty();
        var deck = new DeckFile(bytes);
        assertThat(Presentations.looseEnds(deck)).isEmpty();
        return deck;
    }

    @Test
    void markupFormulasAndUnseenCharactersAreHarmless() {
        var deck = checked(Presentations.of(request(MARKUP)));

        assertThat(deck.placeholders(deck.slides().getFirst())).containsEntry("title", MARKUP);
        var notes = deck.related(deck.slides().getFirst(), "notesSlide").getFirst();
        assertThat(DeckFile.words(deck.xml(notes))).contains("900亿元" + MARKUP);
        for (String part : deck.parts().keySet()) {
            assertThat(part).doesNotContain("..");
            if (part.endsWith(".xml")) {
                assertThat(new String(deck.part(part), StandardCharsets.UTF_8))
                        .doesNotContain("<script", "\u202e", "\u2066", "\u001b");
            }
        }
    }

    @Test
    void whatTheFontLacksIsRefusedAndNamed() {
        var request = HostileWords.in(Shipped.whole("ningxia-2025", Language.EN, Theme.LIGHT));

        assertThatThrownBy(() -> Deck.write(request))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        refusal -> assertThat(refusal.missing().names()).contains("U+202E"));
    }

    @Test
    void aNameThatLooksLikeAFormulaIsTextInTheWorkbook() {
        var deck = checked(Presentations.of(request("题目")));
        var workbook = new DeckFile(deck.part("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"));
        var sheet = workbook.xml("xl/worksheets/sheet1.xml");

        assertThat(DeckFile.all(sheet, "f")).isEmpty();
        assertThat(DeckFile.all(sheet, "is").stream().map(org.w3c.dom.Node::getTextContent))
                .anyMatch(words -> words.startsWith("=cmd|甲"));
        Presentations.assertCacheIsSheet(
                deck.xml("ppt/charts/chart1.xml"), deck.part("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx"));
    }

    @Test
    void aTitleAsLongAsAReportMayHaveIsWritten() {
        var deck = checked(Presentations.of(request("长".repeat(10_000))));

        assertThat(DeckFile.all(deck.xml(deck.slides().getFirst()), "cNvPr").stream()
                        .map(shape -> shape.getAttribute("name").length()))
                .allMatch(length -> length <= 100);
    }
}
