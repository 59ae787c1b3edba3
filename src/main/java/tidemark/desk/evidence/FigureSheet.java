package tidemark.desk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidemark.chart.terms.Terms;
import tidemark.desk.Messages;
import tidemark.desk.evidence.EvidenceSheet.Chip;
import tidemark.desk.evidence.EvidenceSheet.Entry;
import tidemark.desk.evidence.EvidenceSheet.Tone;
import tidemark.report.Area;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// Gathers what is said of a figure.
final class FigureSheet {

    /// A long series is told in the table, not here.
    private static final int MOST_OTHERS = 12;

    private final Figure figure;
    private final Report report;
    private final Language language;
    private final Messages messages;
    private final boolean scale;

    /// @param scale true to say how large the figure is by a yardstick, which is derived
    FigureSheet(Figure figure, Report report, Language language, Messages messages, boolean scale) {
        this.figure = figure;
        this.report = report;
        this.language = language;
        this.messages = messages;
        this.scale = scale;
    }

    /// @param named with the report, where it is not the one in front
    EvidenceSheet sheet(boolean named) {
        return new EvidenceSheet(
                figure.id(),
                figure.name().in(language),
                Wording.reading(figure, language),
                figure.value() != null,
                Wording.conversion(figure, language).orElse(null),
                chips(),
                List.of(named ? whose() : List.of(), meaning(), standing(), origin(), others()),
                messages.text("evidence.colon"));
    }

    private List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        Wording.marker(figure, language).ifPresent(words -> chips.add(new Chip(words, Tone.PALE, TermKeys.DERIVED)));
        if (figure.obsStatus() != ObsStatus.A) {
            chips.add(
                    new Chip(Wording.status(figure.obsStatus(), language), Tone.PALE, TermKeys.of(figure.obsStatus())));
        }
        var growth = figure.growth();
        if (growth != null) {
            chips.add(new Chip(Wording.growth(growth, language), Tone.PALE, TermKeys.of(growth)));
        }
        if (figure.value() != null) {
            figure.ranks()
                    .forEach(rank ->
                            chips.add(new Chip(Wording.rankBadge(rank, language), Tone.GOLD, TermKeys.of(rank))));
        }
        return chips;
    }

    private List<Entry> whose() {
        return List.of(said("evidence.report", report.title().in(language)));
    }

    private List<Entry> meaning() {
        var entries = new ArrayList<Entry>();
        Text definition = figure.definition();
        if (definition != null) {
            entries.add(said("evidence.definition", definition.in(language)));
        }
        add(entries, "evidence.qualifier", Wording.qualifierInWords(figure, language), TermKeys.qualifying(figure));
        return entries;
    }

    private List<Entry> standing() {
        var entries = new ArrayList<Entry>();
        figure.ranks()
                .forEach(rank -> entries.add(said("evidence.rank", Wording.rank(rank, language), TermKeys.of(rank))));
        var growth = figure.growth();
        if (growth != null) {
            entries.add(said("evidence.growth", Wording.growth(growth, language), TermKeys.ON_THE_YEAR));
        }
        entries.add(said("evidence.period", Wording.period(figure.timePeriod(), language)));
        entries.add(said("evidence.area", area(figure)));
        entries.add(said(
                "evidence.kind",
                Wording.kind(figure.kind(), language),
                "kind." + figure.kind().name()));
        if (figure.value() != null) {
            String unit = Terms.name(figure.unit()).in(language);
            entries.add(said("evidence.unit", unit, "unit." + figure.unit().printed()));
        }
        if (!figure.isDerived() || figure.obsStatus() != ObsStatus.A) {
            entries.add(said(
                    "evidence.status", Wording.status(figure.obsStatus(), language), TermKeys.of(figure.obsStatus())));
        }
        add(entries, "evidence.interval", Wording.interval(figure, language), TermKeys.INTERVAL);
        if (scale) {
            add(entries, "evidence.scale", Wording.yardstick(figure, language), TermKeys.DERIVED);
        }
        return entries;
    }

    private List<Entry> origin() {
        var entries = new ArrayList<Entry>();
        switch (figure.origin()) {
            case Figure.Origin.Stated stated -> {
                entries.add(quoted("evidence.printed", stated.printed()));
                if (Wording.conversion(figure, language).isEmpty()) {
                    add(entries, "evidence.converted", Wording.convertedFrom(figure, language), TermKeys.CONVERSION);
                }
            }
            case Figure.Origin.Computed computed -> {
                entries.add(said("evidence.formula", Wording.formula(figure, report, language), TermKeys.DERIVED));
                computed.inputs()
                        .forEach(id ->
                                report.figure(id).ifPresent(input -> entries.add(leading("evidence.input", input))));
                add(entries, "evidence.condition", Wording.condition(figure, language), TermKeys.CONDITION);
            }
        }
        entries.add(said("evidence.place", Wording.places(figure.places(), report, language)));
        return entries;
    }

    /// The other periods, areas and states of the same indicator, the latest first.
    private List<Entry> others() {
        return report.series(figure.id()).stream()
                .filter(other -> other != figure)
                .sorted((a, b) -> b.timePeriod().compareTo(a.timePeriod()))
                .limit(MOST_OTHERS)
                .map(this::other)
                .toList();
    }

    private Entry other(Figure other) {
        String period = Wording.period(other.timePeriod(), language);
        boolean here = other.refArea().equals(figure.refArea());
        String label = here ? period : period + " · " + area(other);
        return new Entry.Said(label, Wording.reading(other, language).text());
    }

    private String area(Figure of) {
        return report.area(of.refArea())
                .map(Area::name)
                .map(name -> name.in(language))
                .orElse(of.refArea());
    }

    private void add(List<Entry> entries, String key, Optional<String> words, String term) {
        words.ifPresent(said -> entries.add(said(key, said, term)));
    }

    private Entry said(String key, String words, String term) {
        return new Entry.Said(messages.text(key), words, term);
    }

    private Entry said(String key, String words) {
        return new Entry.Said(messages.text(key), words);
    }

    private Entry quoted(String key, String words) {
        return new Entry.Quoted(messages.text(key), messages.text("evidence.quoted", words));
    }

    private Entry leading(String key, Figure input) {
        String words = input.name().in(language)
                + messages.text("evidence.colon")
                + Wording.reading(input, language).text();
        return new Entry.Leading(messages.text(key), words, input.id());
    }
}
