package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;

/// Every slide of the shipped reports, as a hall sees it.
final class SlideLayoutTest {
    private static final double SLIDE_IN_POINTS = 540;
    private static final Set<String> UNPARTED = Set.of("budget_in_fiscal", "land");

    private static final Size FOUR_BY_THREE = new Size(1440, 1080);
    private static final Size ON_END = new Size(480, 800);
    private static final Size FOUR_K = new Size(3840, 2160);

    private record Screen(Talk talk, Language language, Size size) {
        @Override
        public String toString() {
            return talk.report().id() + " " + language + " " + size.width() + "×" + size.height();
        }

        List<SlideRequest> requests() {
            return IntStream.range(0, talk.size())
                    .mapToObj(number -> new SlideRequest(talk, number, language, Theme.LIGHT, size))
                    .toList();
        }
    }

    private static Stream<Screen> screens() {
        return Stream.of(Size.HD, FOUR_BY_THREE, FOUR_K)
                .flatMap(size -> ShippedTalks.on(size).stream()
                        .flatMap(talk ->
                                Stream.of(Language.values()).map(language -> new Screen(talk, language, size))));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void noWordIsSmallerThan20Points(Screen screen) {
        var small = new ArrayList<String>();
        for (SlideRequest request : screen.requests()) {
            double least = leastPoints(request);
            SlideLayout.draw(request).texts().stream()
                    .filter(run -> points(run, screen) < least - 0.01)
                    .map(run -> (request.number() + 1) + " " + request.slide() + " “" + run.text() + "” "
                            + points(run, screen))
                    .limit(1)
                    .forEach(small::add);
        }
        assertThat(small).isEmpty();
    }

    private static double points(Mark.TextRun run, Screen screen) {
        return run.size() * SLIDE_IN_POINTS / screen.size().height();
    }

    /// A whole with its shares and areas of one scale cannot be parted; on a narrow screen with long English words they
    /// are read a little smaller.
    private static double leastPoints(SlideRequest request) {
        boolean narrow = request.size().equals(FOUR_BY_THREE) && request.language() == Language.EN;
        return narrow && request.slide() instanceof Slide.Chart(ChartSpec chart) && UNPARTED.contains(chart.id())
                ? 18
                : 20;
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nothingLiesOutsideOfTheSlideOrOnOtherWords(Screen screen) {
        var complaints = new ArrayList<String>();
        for (SlideRequest request : screen.requests()) {
            Picture picture = SlideLayout.draw(request);
            assertThat(picture.width()).isEqualTo(screen.size().width());
            assertThat(picture.height()).isEqualTo(screen.size().height());
            assertThat(MissingGlyphs.in(picture).isEmpty()).as(picture.id()).isTrue();
            complaints.addAll(SlideFaults.of(picture));
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ownScreens")
    void slidesOfTheSpeakersOwnAreLegibleAndWhole(Screen screen) {
        for (SlideRequest request : screen.requests().subList(1, 1 + OwnSlides.COUNT)) {
            Picture picture = SlideLayout.draw(request);
            assertThat(SlideFaults.of(picture)).isEmpty();
            assertThat(picture.texts()).allMatch(run -> points(run, screen) >= 20 - 0.01);
            for (Mark mark : picture.marks()) {
                if (mark instanceof Mark.Image image) {
                    Bounds box = Bounds.of(image).orElseThrow();
                    assertThat(box.width() / box.height())
                            .isCloseTo(
                                    (double) image.image().width()
                                            / image.image().height(),
                                    within(0.001));
                    assertThat(new Bounds(0, 0, picture.width(), picture.height()).union(box))
                            .isEqualTo(new Bounds(0, 0, picture.width(), picture.height()));
                    assertThat(picture.texts())
                            .noneMatch(run -> Bounds.of(run).orElseThrow().overlaps(box, 0.14 * run.size()));
                }
            }
        }
    }

    private static Stream<Screen> ownScreens() {
        return Stream.of(Size.HD, FOUR_BY_THREE, FOUR_K)
                .flatMap(size ->
                        Stream.of(Language.values()).map(language -> new Screen(OwnSlides.talk(size), language, size)));
    }

    @ParameterizedTest
    @MethodSource("ownScreens")
    void theLogoStandsOnEverySlideThatHasRoomAndTouchesNothing(Screen screen) {
        int without = 0;
        for (SlideRequest request : screen.requests()) {
            Picture picture = SlideLayout.draw(request);
            List<Bounds> logo = picture.marks().stream()
                    .filter(mark -> mark instanceof Mark.Image image && image.isDecoration())
                    .map(mark -> Bounds.of(mark).orElseThrow())
                    .toList();
            assertThat(logo).hasSizeLessThan(2);
            without += 1 - logo.size();
            for (Bounds box : logo) {
                assertThat(picture.texts())
                        .noneMatch(run -> Bounds.of(run).orElseThrow().overlaps(box, 0));
                assertThat(picture.width() - box.right()).isGreaterThan(0.01 * picture.width());
            }
        }
        assertThat(without).isLessThan(screen.talk().size() / 10);
    }

    @Test
    void theSpeakersColourIsOnEverySlideAndTheSeasOnNone() {
        Talk talk = OwnSlides.talk(Size.HD);
        Colour sea = Palette.of(Theme.LIGHT).sea();
        for (SlideRequest request : new Screen(talk, Language.ZH, Size.HD).requests()) {
            assertThat(colours(SlideLayout.draw(request).marks()))
                    .as("slide %s", request.number() + 1)
                    .contains(Colour.of(0x9c1f2f))
                    .doesNotContain(sea);
        }
    }

    private static Set<Colour> colours(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> switch (mark) {
                    case Mark.Group group -> colours(group.marks()).stream();
                    case Mark.Rectangle r -> Stream.ofNullable(r.fill());
                    case Mark.Circle c -> Stream.ofNullable(c.fill());
                    case Mark.Path p -> Stream.ofNullable(p.fill());
                    case Mark.TextRun run -> Stream.of(run.colour());
                    case Mark.Image _ -> Stream.<Colour>empty();
                })
                .collect(Collectors.toSet());
    }

    @Test
    void theTitleOfAPictureIsItsTitleAndItsCaptionIsSaidOfIt() {
        Talk talk = OwnSlides.talk(Size.HD);
        int number = talk.at(new SlidePlace(new SlideKey.Image("image-1"), 0)).orElseThrow();
        Picture picture = SlideLayout.draw(new SlideRequest(talk, number, Language.ZH, Theme.LIGHT, Size.HD));

        assertThat(picture.title()).isEqualTo("码头连着园区");
        assertThat(picture.description()).contains("码头连着园区", "穿山港区");
        assertThat(picture.marks())
                .filteredOn(mark -> mark instanceof Mark.Image image && !image.isDecoration())
                .singleElement()
                .satisfies(mark -> assertThat(((Mark.Image) mark).words()).contains("穿山港区"));
        int without = talk.at(new SlidePlace(new SlideKey.Image("image-2"), 0)).orElseThrow();
        assertThat(talk.title(without, Language.ZH)).isEqualTo("图片");
    }

    @Test
    void everySlideButTheCoverBearsItsNumber() {
        Talk talk = ShippedTalks.on(Size.HD).getFirst();
        for (SlideRequest request : new Screen(talk, Language.ZH, Size.HD).requests()) {
            boolean numbered = SlideLayout.draw(request).texts().stream()
                    .map(Mark.TextRun::text)
                    .anyMatch((request.number() + 1 + " / " + talk.size())::equals);
            assertThat(numbered).as("slide %s", request.number() + 1).isEqualTo(request.number() > 0);
        }
    }

    @Test
    void everyThemeShowsTheSameWordsOnItsOwnGround() {
        Talk talk = ShippedTalks.on(Size.HD).getFirst();
        for (int number : new int[] {0, 1, 2, 3, talk.size() - 1}) {
            var pictures = Stream.of(Theme.values())
                    .map(theme -> SlideLayout.draw(new SlideRequest(talk, number, Language.EN, theme, Size.HD)))
                    .toList();
            assertThat(pictures.stream()
                            .map(picture -> picture.texts().stream()
                                    .map(Mark.TextRun::text)
                                    .toList())
                            .distinct())
                    .hasSize(1);
            assertThat(pictures.stream().map(Picture::ground).distinct()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void aSmallScreenOnEndShowsEveryWordToo() {
        Talk talk = ShippedTalks.on(ON_END).getFirst();
        var narrow = new Screen(talk, Language.EN, ON_END);
        for (SlideRequest request : narrow.requests()) {
            assertThat(SlideFaults.of(SlideLayout.draw(request))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void theTitleOfASlideIsMarkedAsItsTitle(Screen screen) {
        for (SlideRequest request : screen.requests()) {
            var titles = SlideLayout.draw(request).marks().stream()
                    .filter(mark -> mark instanceof Mark.Group group
                            && group.part() instanceof Part.Words words
                            && words.kind() == Part.Words.Kind.TITLE)
                    .map(mark -> ((Part.Words) ((Mark.Group) mark).part()).text())
                    .toList();
            assertThat(titles).containsExactly(screen.talk().title(request.number(), screen.language()));
        }
    }
}
