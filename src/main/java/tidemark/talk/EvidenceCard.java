package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.chart.Palette;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// The evidence of a figure or an event in the size in which one speaks: to be laid over a slide.
public final class EvidenceCard {
    private static final double WIDTH = 0.7;
    private static final double HEIGHT = 0.6;
    private static final double PADDING = 0.9;
    private static final double LINE = 0.09;

    private final Report report;
    private final StageLook look;
    private final Palette palette;

    private EvidenceCard(Report report, StageLook look) {
        this.report = report;
        this.look = look;
        palette = Palette.of(look.theme());
    }

    /// At most 0.7 of the screen wide and 0.6 high; empty for an id that the report does not know.
    public static Optional<Picture> of(String id, Report report, StageLook look) {
        var card = new EvidenceCard(report, look);
        Optional<Content> content = card.report
                .figure(id)
                .map(card::figure)
                .or(() -> card.report.event(id).map(card::event));
        return content.map(found -> card.draw(id, found));
    }

    /// @param large what it says; `small` further lines
    private record Content(String name, String large, String standing, List<String> small) {}

    private Content figure(Figure figure) {
        var small = new ArrayList<String>();
        Wording.qualifierInWords(figure, look.language()).ifPresent(small::add);
        switch (figure.origin()) {
            case Figure.Origin.Stated stated -> small.add(quoted(stated.printed()));
            case Figure.Origin.Computed _ ->
                small.add(say(new Text("推算：", "Derived: ")) + Wording.formula(figure, report, look.language()));
        }
        Wording.condition(figure, look.language()).ifPresent(small::add);
        small.add(Wording.places(figure.places(), report, look.language()));
        return new Content(
                say(figure.name()),
                Wording.reading(figure, look.language()).text(),
                figure.value() == null ? "" : standing(figure),
                small);
    }

    private String standing(Figure figure) {
        var parts = new ArrayList<String>();
        if (figure.obsStatus() != ObsStatus.A) {
            parts.add(Wording.status(figure.obsStatus(), look.language()));
        }
        if (figure.growth() != null) {
            parts.add(Wording.growth(figure.growth(), look.language()));
        }
        figure.ranks().forEach(rank -> parts.add(Wording.rank(rank, look.language())));
        Wording.conversion(figure, look.language()).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private Content event(Event event) {
        String kind = event.kind().label().in(look.language());
        String claim = event.claim() == null ? "" : Wording.claim(event.claim(), look.language());
        String standing = Stream.of(
                        event.date() == null ? "" : event.date(), Wording.scope(event.scope(), look.language()), claim)
                .filter(words -> !words.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        return new Content(
                kind,
                say(event.name()),
                standing,
                List.of(quoted(event.printed()), Wording.place(event.place(), report, look.language())));
    }

    private Picture draw(String id, Content content) {
        var size = look.size();
        return Base.fitting(
                size,
                base -> draw(id, content, base),
                card -> card.height() <= HEIGHT * size.height() && card.width() <= WIDTH * size.width() + 1);
    }

    private Picture draw(String id, Content content, double base) {
        double padding = PADDING * base;
        var lines = new Lines(base, WIDTH * look.size().width() - 2 * padding)
                .add(content.name, Face.REGULAR, 1, palette.calm())
                .gap(0.1)
                .add(content.large, Face.BOLD, 1.7, palette.ink())
                .gap(0.1)
                .add(content.standing, Face.BOLD, 1, palette.sea());
        content.small.forEach(words -> lines.gap(0.25).add(words, Face.REGULAR, 1, palette.calm()));
        double width = Math.ceil(lines.widest() + 2 * padding);
        double height = Math.ceil(lines.height() + 2 * padding);
        var marks = new ArrayList<Mark>();
        double line = LINE * base;
        marks.add(new Mark.Rectangle(
                line / 2,
                line / 2,
                width - line,
                height - line,
                0,
                palette.ground(),
                Stroke.solid(palette.sea(), line)));
        marks.addAll(lines.at(padding, padding));
        return new Picture(
                "evidence-" + id,
                width,
                height,
                palette.ground(),
                look.language().tag(),
                content.name,
                String.join("\n", content.small),
                marks);
    }

    private String quoted(String printed) {
        return say(new Text("原文：“" + printed + "”", "As printed: “" + printed + "”"));
    }

    private String say(Text text) {
        return text.in(look.language());
    }
}
