package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.OoxmlSchemas;
import tidemark.export.Shipped;
import tidemark.export.TalkRequest;
import tidemark.export.TalkRequests;
import tidemark.picture.MissingGlyphException;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.wording.Wording;
import tidemark.talk.OwnSlides;
import tidemark.talk.Slide;
import tidemark.talk.SpokenNotes;
import tidemark.talk.Talk;

/// What holds for the talks of all shipped reports as presentations, in both languages, wide and 4:3.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalkDeckTest {
    private final OoxmlSchemas schemas = new OoxmlSchemas();
    private final List<TalkRequest> requests = TalkRequests.all().toList();
    private final Map<TalkRequest, byte[]> written = new HashMap<>();

    record Sample(TalkRequest request) {
        @Override
        public String toString() {
            return request.talk().report().id() + " " + request.language();
        }
    }

    Stream<Sample> samples() {
        return requests.stream().map(Sample::new);
    }

    private byte[] bytes(TalkRequest request) {
        return written.computeIfAbsent(request, TalkDeckTest::write);
    }

    private static byte[] write(TalkRequest request) {
        try {
            return TalkDeck.write(request);
        } catch (MissingGlyphException e) {
            throw new AssertionError(e);
        }
    }

    private DeckFile deck(Sample sample) {
        return new DeckFile(bytes(sample.request()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartIsValidAndLedTo(Sample sample) {
        assertThat(schemas.problems(bytes(sample.request()), Presentations::schema))
                .isEmpty();
        assertThat(Presentations.looseEnds(deck(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameTalkGivesTheSameBytes(Sample sample) {
        assertThat(write(sample.request())).isEqualTo(bytes(sample.request()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slidesAreOfTheShapeOfTheScreen(Sample sample) {
        var size = DeckFile.first(deck(sample).xml("ppt/presentation.xml"), "sldSz");
        double ratio = Double.parseDouble(size.getAttribute("cx")) / Double.parseDouble(size.getAttribute("cy"));
        var screen = sample.request().size();
        assertThat(ratio).isCloseTo(screen.width() / screen.height(), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySlideHasItsTitleInItsPlaceAndAllButTheCoverAndFullOnesTheirNumber(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        assertThat(deck.slides()).hasSize(request.talk().size());
        var numbered = new ArrayList<Integer>();
        for (int i = 0; i < request.talk().size(); i++) {
            var placeholders = deck.placeholders(deck.slides().get(i));
            assertThat(placeholders).containsEntry("title", request.talk().title(i, request.language()));
            if (placeholders.containsKey("sldNum13")) {
                numbered.add(i);
            }
        }
        assertThat(numbered).doesNotContain(0).contains(1, request.talk().size() - 1);
    }

    /// Words of slides without a chart are paragraphs, none of them a bitmap or an outline.
    @ParameterizedTest
    @MethodSource("samples")
    void theWordsOfEverySlideCanBeEdited(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        for (int i = 0; i < request.talk().size(); i++) {
            if (request.talk().slide(i) instanceof Slide.Opening opening) {
                var words =
                        DeckFile.words(deck.xml(deck.slides().get(i))).lines().toList();
                assertThat(words).contains(opening.section().message().in(request.language()));
            }
            if (request.talk().slide(i) instanceof Slide.Agenda agenda) {
                var words =
                        DeckFile.words(deck.xml(deck.slides().get(i))).lines().toList();
                agenda.sections()
                        .forEach(section ->
                                assertThat(words).contains(section.title().in(request.language())));
            }
        }
        assertThat(deck.under("ppt/media/")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theNotesAreWhatIsSaidAndThenTheEvidence(Sample sample) {
        var request = sample.request();
        var deck = deck(sample);
        for (int i = 0; i < request.talk().size(); i++) {
            var notes = deck.related(deck.slides().get(i), "notesSlide");
            var lines = DeckFile.words(deck.xml(notes.getFirst()))
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
            var said = SpokenNotes.of(request.talk(), i, request.language());
            assertThat(lines.subList(0, said.size())).isEqualTo(said);
            if (request.talk().slide(i) instanceof Slide.Chart(var chart)) {
                var rest = String.join("\n", lines.subList(said.size(), lines.size()));
                for (String id : chart.figures()) {
                    for (Figure figure : request.talk().report().series(id)) {
                        assertThat(rest).contains(Wording.accessible(figure, request.language()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slidesAreListedUnderTheSectionsOfTheReport(Sample sample) {
        var request = sample.request();
        var presentation = deck(sample).xml("ppt/presentation.xml");
        var sections = DeckFile.all(presentation, "section").stream()
                .map(section -> section.getAttribute("name"))
                .toList();
        var titles = request.talk().report().sections().stream()
                .map(section -> section.title().in(request.language()))
                .toList();
        assertThat(sections.subList(1, sections.size() - 1)).isEqualTo(titles);
        assertThat(DeckFile.all(presentation, "section").stream()
                        .mapToInt(section -> DeckFile.all(section, "sldId").size())
                        .sum())
                .isEqualTo(request.talk().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void chartsHaveTheirDataAndIdsAreUnique(Sample sample) {
        var deck = deck(sample);
        assertThat(deck.under("ppt/charts/")).hasSizeGreaterThan(2);
        for (String slide : deck.slides()) {
            var ids = new HashSet<String>();
            for (Element shape : DeckFile.all(deck.xml(slide), "cNvPr")) {
                assertThat(ids.add(shape.getAttribute("id"))).as(slide).isTrue();
            }
        }
    }

    @Test
    void theSpeakersOwnNotesComeFirstAndWhatIsHiddenIsNotThere() {
        var request =
                TalkRequests.noted("ningxia-2025", "urban_share", "先问大家一个问题。\n\n再看图。", List.of("incomes", "flood"));
        var deck = new DeckFile(write(request));
        int number = request.talk().ofChart("urban_share").orElseThrow();
        var notes = deck.related(deck.slides().get(number), "notesSlide");
        assertThat(DeckFile.words(deck.xml(notes.getFirst())).lines().filter(line -> !line.isEmpty()))
                .startsWith("先问大家一个问题。", "再看图。")
                .anyMatch(line -> line.contains("城镇化率"));
        assertThat(request.talk().ofChart("incomes")).isEmpty();
        assertThat(deck.slides()).hasSize(request.talk().size());
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 13.333, 7.5", "1240, 1754, 5.302, 7.5", "320, 7680, 1, 24", "7680, 240, 56, 1.75"})
    void noSideOfASlideIsShorterOrLongerThanProgramsTake(double width, double height, double inches, double high) {
        var size = new Size(width, height);
        var whole = Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT);
        var talk = Talk.of(whole.report(), whole.charts().subList(0, 1), size);
        var slide = DeckFile.first(
                new DeckFile(write(new TalkRequest(talk, Language.ZH, Theme.LIGHT, size))).xml("ppt/presentation.xml"),
                "sldSz");
        assertThat(Double.parseDouble(slide.getAttribute("cx")) / 914_400).isCloseTo(inches, within(1e-3));
        assertThat(Double.parseDouble(slide.getAttribute("cy")) / 914_400).isCloseTo(high, within(1e-3));
    }

    @ParameterizedTest
    @EnumSource
    void slidesOfOnesOwnAreWordsPicturesAndTheLogoOnEach(Language language) throws Exception {
        var talk = OwnSlides.talk(TalkRequests.WIDE);
        byte[] bytes = write(new TalkRequest(talk, language, Theme.LIGHT, TalkRequests.WIDE));
        var deck = new DeckFile(bytes);

        assertThat(schemas.problems(bytes, Presentations::schema)).isEmpty();
        assertThat(Presentations.looseEnds(deck)).isEmpty();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            assertThat(show.getSlides()).hasSize(talk.size());
        }
        for (int i = 0; i < talk.size(); i++) {
            String slide = deck.slides().get(i);
            assertThat(deck.placeholders(slide)).containsEntry("title", talk.title(i, language));
            int pictures = DeckFile.all(deck.xml(slide), "pic").size();
            switch (talk.slide(i)) {
                case Slide.Words words -> {
                    var said = DeckFile.words(deck.xml(slide));
                    assertThat(words.words().in(language).lines().map(line -> line.replaceFirst("^- ", "")))
                            .allMatch(said::contains);
                }
                case Slide.Image _ -> assertThat(pictures).isBetween(1, 2);
                case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Chart _, Slide.Closing _ ->
                    assertThat(pictures).isBetween(0, 1);
            }
        }
        assertThat(deck.slides().stream()
                        .filter(slide -> DeckFile.all(deck.xml(slide), "pic").isEmpty())
                        .count())
                .as("slides so full that the logo has no room")
                .isLessThan(talk.size() / 4);
    }
}
