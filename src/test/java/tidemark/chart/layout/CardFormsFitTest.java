package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.*;

/// Made-up cards, badges, walls and timelines of every size: nothing leaves the picture, no words meet.
class CardFormsFitTest {
    private static final List<Size> SIZES = List.of(
            new Size(320, 240),
            new Size(420, 600),
            new Size(960, 540),
            Size.HD,
            new Size(1080, 1920),
            new Size(2400, 320),
            new Size(7680, 4320));
    private static final List<Form> FIGURE_FORMS =
            List.of(Form.CARD, Form.TILES, Form.RANK_BADGES, Form.RANK_WALL, Form.STREAK_CELLS);
    private static final List<Form> EVENT_FORMS = List.of(Form.TIMELINE, Form.HONOUR_WALL);

    static Stream<ChartRequest> requests() {
        return IntStream.range(0, 140).mapToObj(CardFormsFitTest::request);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everythingStandsInsideAndNoWordsMeet(ChartRequest request) {
        var picture = request.purpose() == Purpose.READING
                ? layout(request).ofWidth()
                : layout(request).ofSize();

        assertThat(outside(picture)).as("outside the picture").isEmpty();
        assertThat(meeting(picture)).as("words over words").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyFigureAndEventIsTiedToItsMarks(ChartRequest request) {
        var shown = layout(request).ofSize().subjects().stream()
                .flatMap(group -> Stream.ofNullable(group.subject()))
                .map(subject -> subject.id())
                .collect(Collectors.toSet());

        assertThat(shown)
                .containsAll(request.chart().figures())
                .containsAll(request.chart().events());
    }

    private static ChartLayout layout(ChartRequest request) {
        return new ChartLayout(request, Objects.requireNonNull(request.chart().form()));
    }

    private static List<String> outside(Picture picture) {
        var all = new Bounds(0, 0, picture.width(), picture.height()).grow(0.5);
        return picture.marks().stream()
                .flatMap(CardFormsFitTest::leaves)
                .filter(mark -> Bounds.of(mark)
                        .filter(b -> !all.contains(b.x(), b.y()) || !all.contains(b.right(), b.bottom()))
                        .isPresent())
                .map(Object::toString)
                .toList();
    }

    private static Stream<Mark> leaves(Mark mark) {
        return mark instanceof Mark.Group group
                ? group.marks().stream().flatMap(CardFormsFitTest::leaves)
                : Stream.of(mark);
    }

    private static List<String> meeting(Picture picture) {
        var texts = picture.texts();
        var found = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            var one = Bounds.of(texts.get(i)).orElseThrow();
            for (int j = i + 1; j < texts.size(); j++) {
                if (one.overlaps(
                        Bounds.of(texts.get(j)).orElseThrow(),
                        0.05 * texts.get(j).size())) {
                    found.add(texts.get(i).text() + " × " + texts.get(j).text());
                }
            }
        }
        return found;
    }

    private static ChartRequest request(int seed) {
        var random = new Random(seed);
        var forms = Stream.concat(FIGURE_FORMS.stream(), EVENT_FORMS.stream()).toList();
        var form = forms.get(seed % forms.size());
        var figures = FIGURE_FORMS.contains(form) ? figures(form, random) : List.<Figure>of();
        var events = EVENT_FORMS.contains(form) ? events(random) : List.<Event>of();
        String focus = random.nextBoolean() || figures.isEmpty()
                ? null
                : figures.get(random.nextInt(figures.size())).id();
        var drawn = ReportSketch.request(form, name("结论", "A finding", random), figures, events, focus);
        return new ChartRequest(
                drawn.report(),
                drawn.chart(),
                pick(Language.values(), random),
                pick(Theme.values(), random),
                SIZES.get(random.nextInt(SIZES.size())),
                pick(Purpose.values(), random),
                random.nextInt(5) == 0);
    }

    private static List<Figure> figures(Form form, Random random) {
        var figures = new ArrayList<Figure>();
        int count = 1 + random.nextInt(form == Form.TILES ? 12 : 6);
        for (int i = 0; i < count; i++) {
            figures.add(figure(form, i, random));
        }
        return figures;
    }

    private static Figure figure(Form form, int number, Random random) {
        var words = name("指标", "Indicator", random);
        boolean inWords = form != Form.RANK_WALL && random.nextInt(4) == 0;
        var value = inWords ? null : value(form, number, random);
        var unit = form == Form.RANK_WALL || random.nextBoolean() ? "项" : "亿美元";
        var sketch = FigureBuilder.figure("f" + number, words.zh() + number, words.en() + number, value, unit)
                .kind(form == Form.STREAK_CELLS && !inWords ? IndicatorKind.STREAK : IndicatorKind.COUNT);
        if (form == Form.RANK_WALL && number > 0) {
            sketch.partOf("f0");
        }
        if (random.nextInt(3) == 0) {
            sketch.status(pick(ObsStatus.values(), random));
        }
        if (random.nextInt(3) == 0) {
            sketch.qualified(pick(Qualifier.values(), random));
        }
        if (random.nextInt(4) == 0) {
            sketch.growing("-3.1", "下降3.1%");
        }
        if (random.nextInt(6) == 0) {
            sketch.computed("a / b", "a", "b");
        }
        return rank(sketch, inWords || form == Form.RANK_BADGES, random).build();
    }

    private static FigureBuilder rank(FigureBuilder sketch, boolean needed, Random random) {
        if (needed || random.nextInt(3) == 0) {
            sketch.firstFor(1 + random.nextInt(18), pick(Scope.values(), random), "连续多年位居首位");
        }
        if (random.nextInt(4) == 0) {
            sketch.superlative(pick(Rank.Superlative.values(), random), Scope.HISTORY, "历年最优");
        }
        return random.nextInt(4) == 0
                ? sketch.place(1 + random.nextInt(9), 9 + random.nextInt(300), Scope.NATION, "全国前列")
                : sketch;
    }

    private static @Nullable String value(Form form, int number, Random random) {
        return switch (form) {
            case RANK_WALL -> Integer.toString(number == 0 ? 20 + random.nextInt(60) : 1 + random.nextInt(19));
            case STREAK_CELLS -> Integer.toString(1 + random.nextInt(20));
            default -> Integer.toString(random.nextInt(10_000_000)) + (random.nextBoolean() ? "" : ".25");
        };
    }

    private static List<Event> events(Random random) {
        var events = new ArrayList<Event>();
        int count = 1 + random.nextInt(random.nextBoolean() ? 8 : 60);
        for (int i = 0; i < count; i++) {
            var words = name("荣誉", "Honour", random);
            var claim = random.nextInt(3) == 0 ? pick(Event.Claim.values(), random) : null;
            events.add(ReportSketch.event(
                    "e" + i,
                    words.zh() + i,
                    words.en() + i,
                    date(random),
                    pick(Event.Kind.values(), random),
                    pick(Scope.values(), random),
                    claim));
        }
        return events;
    }

    private static @Nullable String date(Random random) {
        int month = 1 + random.nextInt(12);
        int year = random.nextInt(9) == 0 ? 2021 : 2023;
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> Integer.toString(year);
            case 2 -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, 1 + random.nextInt(28));
            default -> String.format(Locale.ROOT, "%d-%02d", year, month);
        };
    }

    private static Text name(String zh, String en, Random random) {
        int length = random.nextInt(10) == 0 ? 9 : random.nextInt(3);
        return new Text(zh + "的“较长”名称（甲、乙）".repeat(length), en + " of a rather long-winded name".repeat(length));
    }

    private static <T> T pick(T[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
