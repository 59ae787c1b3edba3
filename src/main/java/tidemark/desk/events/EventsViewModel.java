package tidemark.desk.events;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import tidemark.desk.EventsChoice;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.report.Event;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.wording.Wording;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

/// The events of a report: which are wanted, how they are laid out, and how many there would be with each further
/// choice.
public final class EventsViewModel {

    private final Session session;
    private final ReportLocation location;
    private final Report report;
    private final List<EventFilter.Entry> entries;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ObjectProperty<Set<Facet.Choice>> chosen = new SimpleObjectProperty<>(this, "chosen", Set.of());
    private final ObjectProperty<EventOrder> order = new SimpleObjectProperty<>(this, "order", EventOrder.TIME);
    private final ReadOnlyObjectWrapper<EventFilter.Found> found;

    /// What was asked of the events when the report was last in front is asked again.
    public EventsViewModel(Session session, OpenReport open) {
        this.session = session;
        this.location = open.location();
        this.report = open.report();
        entries = report.events().stream().map(EventFilter.Entry::of).toList();
        found = new ReadOnlyObjectWrapper<>(this, "found", EventFilter.ALL.in(entries));
        takeUp(session.place(location).events());
        find();
        words.subscribe(this::find);
        chosen.subscribe(this::find);
        order.subscribe(this::keep);
    }

    /// As far as the report has it.
    private void takeUp(EventsChoice kept) {
        words.set(kept.words());
        var again = Stream.of(Facet.values())
                .flatMap(facet -> choices(facet).stream()
                        .filter(choice -> kept.chosen()
                                .getOrDefault(facet.name(), Set.of())
                                .contains(choice.code())));
        chosen.set(again.collect(Collectors.toUnmodifiableSet()));
        Stream.of(EventOrder.values())
                .filter(each -> each.name().equals(kept.layout()))
                .findFirst()
                .ifPresent(order::set);
    }

    private void keep() {
        Map<String, Set<String>> codes = chosen.get().stream()
                .collect(Collectors.groupingBy(
                        choice -> choice.facet().name(), Collectors.mapping(Facet.Choice::code, Collectors.toSet())));
        var kept = new EventsChoice(words.get(), codes, order.get().name());
        session.place(location, place -> place.with(kept));
    }

    private void find() {
        keep();
        found.set(new EventFilter(words.get(), chosen.get()).in(entries));
    }

    /// True for the very report that this model was made for.
    public boolean isOf(Report other) {
        return report == other;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<EventOrder> orderProperty() {
        return order;
    }

    ObjectProperty<Set<Facet.Choice>> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<EventFilter.Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// How many events the report has.
    int total() {
        return entries.size();
    }

    /// Chooses, or lets go of what is chosen.
    void toggle(Facet.Choice choice) {
        var now = new HashSet<>(chosen.get());
        if (!now.remove(choice)) {
            now.add(choice);
        }
        chosen.set(Set.copyOf(now));
    }

    boolean isNarrowed() {
        return !words.get().isBlank() || !chosen.get().isEmpty();
    }

    void showAll() {
        words.set("");
        chosen.set(Set.of());
    }

    /// What a facet offers: only what the report has, the widest level and the first section first.
    List<Facet.Choice> choices(Facet facet) {
        var present = entries.stream()
                .flatMap(entry -> facet.of(entry.event()).stream())
                .distinct();
        return present.sorted(Comparator.comparingInt(this::place)).toList();
    }

    private int place(Facet.Choice choice) {
        return switch (choice.facet()) {
            case SCOPE -> Scope.valueOf(choice.code()).ordinal();
            case KIND -> Event.Kind.valueOf(choice.code()).ordinal();
            case CLAIM -> Event.Claim.valueOf(choice.code()).ordinal();
            case DATE -> Dating.valueOf(choice.code()).ordinal();
            case SECTION ->
                report.sections().stream().map(section -> section.id()).toList().indexOf(choice.code());
        };
    }

    /// A choice in words, as a line of its own.
    String label(Facet.Choice choice) {
        String words = words(choice);
        return words.substring(0, 1).toUpperCase(session.getLanguage().locale()) + words.substring(1);
    }

    private String words(Facet.Choice choice) {
        var language = session.getLanguage();
        return switch (choice.facet()) {
            case SCOPE -> Wording.scope(Scope.valueOf(choice.code()), language);
            case KIND -> Event.Kind.valueOf(choice.code()).label().in(language);
            case CLAIM -> Wording.claim(Event.Claim.valueOf(choice.code()), language);
            case DATE -> Dating.valueOf(choice.code()).label().in(language);
            case SECTION ->
                report.section(choice.code())
                        .map(section -> section.title().in(language))
                        .orElse(choice.code());
        };
    }

    /// Lets go of what hides an event of the report.
    void uncover(String id) {
        boolean hidden =
                found.get().events().stream().noneMatch(event -> event.id().equals(id));
        if (hidden && report.event(id).isPresent()) {
            showAll();
        }
    }

    /// The events found, laid out as wanted.
    EventCharts charts() {
        return EventCharts.of(found.get().events(), order.get());
    }

    List<ChartViewModel> pictures(EventCharts charts) {
        return charts.charts().stream()
                .map(chart -> new ChartViewModel(session, report, chart))
                .toList();
    }

    /// How many events found carry a claim.
    long claims() {
        return found.get().events().stream()
                .flatMap(event -> Stream.ofNullable(event.claim()))
                .count();
    }
}
