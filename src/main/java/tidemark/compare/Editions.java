package tidemark.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.report.DerivedIndicator;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// Two editions of one report: what was added, changed and dropped.
///
/// @param changes the head and the sections first, then indicators, derived ones and events; each in the order of the
/// later edition, what
///     was dropped last
public record Editions(Report before, Report after, List<Change> changes) {

    private static final Text NONE = new Text("", "");

    public Editions {
        changes = List.copyOf(changes);
    }

    /// True for two models with one id, or of one publication about one area.
    public static boolean areEditions(Report a, Report b) {
        boolean samePublication = a.refArea().equals(b.refArea())
                && FoldedName.fold(a.source().title())
                        .equals(FoldedName.fold(b.source().title()))
                && a.timePeriod().equals(b.timePeriod());
        return a.id().equals(b.id()) || samePublication;
    }

    public static Editions of(Report before, Report after) {
        var changes = new ArrayList<Change>();
        head(before, after).ifChanged(Change.Part.HEAD, after.id(), after.title(), changes);
        part(
                Change.Part.SECTION,
                before.sections(),
                after.sections(),
                Section::id,
                Section::title,
                Editions::section,
                changes);
        part(
                Change.Part.INDICATOR,
                before.indicators(),
                after.indicators(),
                Indicator::id,
                Indicator::name,
                (a, b) -> indicator(before, a, after, b),
                changes);
        part(
                Change.Part.DERIVED,
                before.derived(),
                after.derived(),
                DerivedIndicator::id,
                DerivedIndicator::name,
                (a, b) -> derived(before, a, after, b),
                changes);
        part(
                Change.Part.EVENT,
                before.events(),
                after.events(),
                Event::id,
                Event::name,
                (a, b) -> event(before, a, after, b),
                changes);
        return new Editions(before, after, changes);
    }

    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static <T> void part(
            Change.Part part,
            Collection<T> before,
            Collection<T> after,
            Function<T, String> id,
            Function<T, Text> name,
            BiFunction<T, T, Details> compare,
            List<Change> changes) {
        Map<String, T> left = new LinkedHashMap<>();
        before.forEach(each -> left.put(id.apply(each), each));
        for (T now : after) {
            T once = left.remove(id.apply(now));
            if (once == null) {
                changes.add(new Change(part, Change.Kind.ADDED, id.apply(now), name.apply(now), List.of()));
            } else {
                compare.apply(once, now).ifChanged(part, id.apply(now), name.apply(now), changes);
            }
        }
        left.values()
                .forEach(once -> changes.add(
                        new Change(part, Change.Kind.DROPPED, id.apply(once), name.apply(once), List.of())));
    }

    private static Details head(Report before, Report after) {
        return new Details()
                .say(Change.Aspect.TITLE, before.title(), after.title())
                .say(Change.Aspect.PERIOD, period(before), period(after));
    }

    private static Text period(Report report) {
        return text(language -> report.timePeriod().in(language));
    }

    private static Details section(Section before, Section after) {
        return new Details()
                .say(Change.Aspect.TITLE, before.title(), after.title())
                .say(Change.Aspect.MESSAGE, before.message(), after.message())
                .say(Change.Aspect.NARRATIVE, narrative(before), narrative(after));
    }

    private static Text narrative(Section section) {
        return text(language -> section.paragraphs().stream()
                .map(paragraph -> paragraph.words().in(language))
                .collect(Collectors.joining("\n")));
    }

    private static Details indicator(Report before, Indicator a, Report after, Indicator b) {
        return new Details()
                .say(Change.Aspect.NAME, a.name(), b.name())
                .say(Change.Aspect.ALIASES, same(String.join("、", a.aliases())), same(String.join("、", b.aliases())))
                .say(Change.Aspect.DEFINITION, orNone(a.definition()), orNone(b.definition()))
                .say(Change.Aspect.KIND, text(l -> Wording.kind(a.kind(), l)), text(l -> Wording.kind(b.kind(), l)))
                .say(Change.Aspect.UNIT, same(a.unit().printed()), same(b.unit().printed()))
                .say(Change.Aspect.VALUE, values(before, a.id()), values(after, b.id()))
                .say(Change.Aspect.STATUS, statuses(before, a.id()), statuses(after, b.id()))
                .say(Change.Aspect.PERIOD, periods(before, a.id()), periods(after, b.id()))
                .say(Change.Aspect.PRINTED, printed(a), printed(b))
                .say(Change.Aspect.GROWTH, growths(before, a.id()), growths(after, b.id()))
                .say(Change.Aspect.RANKS, ranks(before, a.id()), ranks(after, b.id()))
                .say(Change.Aspect.PLACE, places(before, a.id()), places(after, b.id()));
    }

    private static Details derived(Report before, DerivedIndicator a, Report after, DerivedIndicator b) {
        return new Details()
                .say(Change.Aspect.NAME, a.name(), b.name())
                .say(Change.Aspect.UNIT, same(a.unit().printed()), same(b.unit().printed()))
                .say(Change.Aspect.FORMULA, formulas(before, a.id()), formulas(after, b.id()))
                .say(Change.Aspect.VALUE, values(before, a.id()), values(after, b.id()));
    }

    private static Details event(Report before, Event a, Report after, Event b) {
        return new Details()
                .say(Change.Aspect.NAME, a.name(), b.name())
                .say(Change.Aspect.KIND, a.kind().label(), b.kind().label())
                .say(
                        Change.Aspect.DATE,
                        same(Objects.requireNonNullElse(a.date(), "")),
                        same(Objects.requireNonNullElse(b.date(), "")))
                .say(Change.Aspect.SCOPE, a.scope().label(), b.scope().label())
                .say(Change.Aspect.CLAIM, claim(a), claim(b))
                .say(Change.Aspect.DEFINITION, orNone(a.detail()), orNone(b.detail()))
                .say(Change.Aspect.PRINTED, same(a.printed()), same(b.printed()))
                .say(
                        Change.Aspect.PLACE,
                        text(l -> Wording.place(a.place(), before, l)),
                        text(l -> Wording.place(b.place(), after, l)));
    }

    private static Text claim(Event event) {
        var claim = event.claim();
        return claim == null ? NONE : text(language -> Wording.claim(claim, language));
    }

    private static Text values(Report report, String id) {
        return figures(report, id, Wording::reading, reading -> reading.text());
    }

    private static Text statuses(Report report, String id) {
        return figures(report, id, (figure, l) -> Wording.status(figure.obsStatus(), l), words -> words);
    }

    private static Text periods(Report report, String id) {
        return figures(report, id, (figure, l) -> figure.timePeriod().in(l), words -> words);
    }

    private static Text growths(Report report, String id) {
        return figures(report, id, Editions::growth, words -> words);
    }

    private static String growth(Figure figure, Language language) {
        var growth = figure.growth();
        return growth == null ? "" : Wording.growth(growth, language);
    }

    private static Text ranks(Report report, String id) {
        return figures(report, id, (figure, l) -> Wording.ranks(figure.ranks(), l), words -> words);
    }

    private static Text places(Report report, String id) {
        return figures(report, id, (figure, l) -> Wording.places(figure.places(), report, l), words -> words);
    }

    private static Text formulas(Report report, String id) {
        return figures(report, id, (figure, l) -> Wording.formula(figure, report, l), words -> words);
    }

    private static Text printed(Indicator indicator) {
        return same(indicator.observations().stream()
                .map(Indicator.Observation::printed)
                .collect(Collectors.joining("；")));
    }

    /// What is said of each figure of a series.
    private static <T> Text figures(
            Report report, String id, BiFunction<Figure, Language, T> of, Function<T, String> words) {
        return text(language -> report.series(id).stream()
                .map(figure -> words.apply(of.apply(figure, language)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")));
    }

    private static Text orNone(@Nullable Text text) {
        return text == null ? NONE : text;
    }

    private static Text same(String words) {
        return new Text(words, words);
    }

    private static Text text(Function<Language, String> words) {
        return new Text(words.apply(Language.ZH), words.apply(Language.EN));
    }

    /// The aspects that differ, as they are found.
    private static final class Details {
        private final List<Change.Detail> found = new ArrayList<>();

        Details say(Change.Aspect aspect, Text before, Text after) {
            if (!before.equals(after)) {
                found.add(new Change.Detail(aspect, before, after));
            }
            return this;
        }

        void ifChanged(Change.Part part, String id, Text name, List<Change> changes) {
            if (!found.isEmpty()) {
                changes.add(new Change(part, Change.Kind.CHANGED, id, name, found));
            }
        }
    }
}
