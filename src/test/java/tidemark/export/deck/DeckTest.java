package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tidemark.chart.AltText;
import tidemark.chart.Theme;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.export.DocumentRequest;
import tidemark.export.OoxmlSchemas;
import tidemark.export.Shipped;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// What holds for the presentations of all shipped reports, in both languages.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeckTest {
    private static final Set<Form> NATIVE =
            Set.of(Form.BARS, Form.DURATION_BARS, Form.SHARE_BAR, Form.LINE, Form.SLOPE, Form.GROUPED_BARS);

    private final OoxmlSchemas schemas = new OoxmlSchemas();
    private final Map<Sample, byte[]> written = new HashMap<>();

    record Sample(String report, Language language) {
        DocumentRequest request() {
            return Shipped.whole(report, language, language == Language.ZH ? Theme.LIGHT : Theme.DARK);
        }
    }

    static Stream<Sample> samples() {
        return Shipped.ids().stream()
                .flatMap(id -> Stream.of(Language.values()).map(language -> new Sample(id, language)));
    }

    private byte[] bytes(Sample sample) {
        return written.computeIfAbsent(sample, key -> Presentations.of(key.request()));
    }

    private DeckFile deck(Sample sample) {
        return new DeckFile(bytes(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartIsValid(Sample sample) {
        assertThat(schemas.problems(bytes(sample), Presentations::schema)).isEmpty();
        var deck = deck(sample);
        deck.under("ppt/embeddings/")
                .forEach(name -> assertThat(schemas.problems(deck.part(name), Presentations::schema))
                        .as(name)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRelationLeadsToAPartAndEveryPartIsLedToAndHasAType(Sample sample) {
        assertThat(Presentations.looseEnds(deck(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameRequestGivesTheSameBytes(Sample sample) {
        assertThat(Presentations.of(sample.request())).isEqualTo(bytes(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachChartHasASlideWithItsTitleAndItsSourceInPlaceholders(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        assertThat(deck.slides()).hasSameSizeAs(request.charts());
        for (int i = 0; i < request.charts().size(); i++) {
            var placeholders = deck.placeholders(deck.slides().get(i));
            var title = Narrative.plain(request.charts().get(i).title(), request.report(), request.language());
            assertThat(placeholders).containsEntry("title", title);
            assertThat(placeholders.get("body12")).startsWith(Wording.sourceLine(request.report(), request.language()));
            assertThat(placeholders).containsKeys("body10", "body11", "sldNum13");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slidesAreListedUnderTheSectionsOfTheReport(Sample sample) {
        var request = sample.request();
        var presentation = deck(sample).xml("ppt/presentation.xml");
        var listed = new ArrayList<String>();
        for (Element section : DeckFile.all(presentation, "section")) {
            DeckFile.all(section, "sldId").forEach(_ -> listed.add(section.getAttribute("name")));
        }

        assertThat(listed)
                .containsExactlyElementsOf(request.charts().stream()
                        .map(chart -> request.report()
                                .section(chart.section())
                                .orElseThrow()
                                .title()
                                .in(request.language()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNotesSayEachFigureWithItsPlaceAndItsPrintedWords(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        for (int i = 0; i < request.charts().size(); i++) {
            var notes = deck.related(deck.slides().get(i), "notesSlide");
            assertThat(notes).hasSize(1);
            var words = DeckFile.words(deck.xml(notes.getFirst()));
            for (String id : request.charts().get(i).figures()) {
                for (Figure figure : request.report().series(id)) {
                    assertThat(words)
                            .contains(Wording.accessible(figure, request.language()))
                            .contains(Wording.places(figure.places(), request.report(), request.language()));
                    if (figure.origin() instanceof Figure.Origin.Stated stated) {
                        assertThat(words).contains("“" + stated.printed() + "”");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void formsThatPowerPointHasAreChartsWithDataAndNoneIsABitmap(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        assertThat(deck.under("ppt/media/")).isEmpty();
        for (int i = 0; i < request.charts().size(); i++) {
            var slide = deck.slides().get(i);
            var form = form(request.report(), request.charts().get(i));
            assertThat(DeckFile.all(deck.xml(slide), "pic")).isEmpty();
            var frames = DeckFile.all(deck.xml(slide), "graphicFrame");
            assertThat(frames.isEmpty()).as("%s is no chart", form).isEqualTo(!NATIVE.contains(form));
            assertThat(deck.related(slide, "chart")).hasSameSizeAs(frames);
        }
    }

    private static Form form(Report report, ChartSpec chart) {
        return ((Choice.Drawn) FormRules.choose(chart, report)).form();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aChartRepeatsWhatIsInItsWorkbook(Sample sample) {
        var deck = deck(sample);
        var charts = deck.under("ppt/charts/").toList();
        assertThat(charts).isNotEmpty();
        for (String chart : charts) {
            var workbooks = deck.related(chart, "package");
            assertThat(workbooks).hasSize(1);
            Presentations.assertCacheIsSheet(deck.xml(chart), deck.part(workbooks.getFirst()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void barsBeginAtZeroWithoutGridlines(Sample sample) {
        var deck = deck(sample);
        deck.under("ppt/charts/").map(deck::xml).forEach(chart -> {
            if (!DeckFile.all(chart, "barChart").isEmpty()) {
                assertThat(DeckFile.val(chart, "valAx", "scaling", "min")).isIn("0.0", "-0.0");
                assertThat(DeckFile.all(chart, "majorGridlines")).isEmpty();
            }
            assertThat(DeckFile.children(DeckFile.first(chart, "valAx"), "majorGridlines"))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theAlternativeTextOfASlideSaysAllThatTheChartShows(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        for (int i = 0; i < request.charts().size(); i++) {
            var chart = request.charts().get(i);
            var slide = deck.xml(deck.slides().get(i));
            var tree = DeckFile.first(slide, "spTree");
            var described = new ArrayList<String>();
            for (String kind : List.of("grpSp", "graphicFrame")) {
                for (Element shape : DeckFile.children(tree, kind)) {
                    var words = DeckFile.first(shape, "cNvPr").getAttribute("descr");
                    assertThat(words).isNotBlank();
                    described.add(words);
                }
            }
            var title = DeckFile.first(tree, "p").getTextContent();
            var all = title + String.join(" ", described);
            for (String sentence : sentences(AltText.of(request.report(), chart, request.language()))) {
                assertThat(all).contains(sentence);
            }
        }
    }

    private static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=。)|(?<=\\.) "))
                .map(sentence -> sentence.replaceAll("[。.]$", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void idsOfASlideAreUnique(Sample sample) {
        var deck = deck(sample);
        for (String slide : deck.slides()) {
            var ids = new HashSet<String>();
            for (Element shape : DeckFile.all(deck.xml(slide), "cNvPr")) {
                assertThat(ids.add(shape.getAttribute("id")))
                        .as("%s of %s", shape.getAttribute("id"), slide)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextOfAShapeOrAChartHasTheBundledFontForChineseToo(Sample sample) {
        var deck = deck(sample);
        Stream.concat(deck.slides().stream(), deck.under("ppt/charts/"))
                .map(deck::xml)
                .flatMap(part -> DeckFile.all(part, "r").stream())
                .filter(run -> !isInPlaceholder(run))
                .forEach(run -> assertThat(DeckFile.first(run, "rPr", "ea").getAttribute("typeface"))
                        .isEqualTo("Noto Sans SC"));
        var fonts = DeckFile.first(deck.xml("ppt/theme/theme1.xml"), "fontScheme");
        assertThat(DeckFile.all(fonts, "ea"))
                .hasSize(2)
                .allMatch(font -> font.getAttribute("typeface").equals("Noto Sans SC"));
    }

    private static boolean isInPlaceholder(Element run) {
        for (var node = run.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (element.getLocalName().equals("sp")) {
                return !DeckFile.all(element, "ph").isEmpty();
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatShowsAFigureIsAGroupThatSaysIt(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        for (int i = 0; i < request.charts().size(); i++) {
            var chart = request.charts().get(i);
            if (form(request.report(), chart) != Form.TILES) {
                continue;
            }
            var said = DeckFile.all(deck.xml(deck.slides().get(i)), "grpSp").stream()
                    .map(group -> DeckFile.first(group, "cNvPr").getAttribute("descr"))
                    .toList();
            for (String id : chart.figures()) {
                Optional<Figure> figure = request.report().figure(id);
                assertThat(said).contains(Wording.accessible(figure.orElseThrow(), request.language()));
            }
        }
    }
}
