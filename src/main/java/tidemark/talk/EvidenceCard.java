package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tidemark.chart.Palette;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Report;

/// The evidence of a figure or an event in the size in which one speaks: to be laid over a slide.
public final class EvidenceCard {
    private static final double WIDTH = 0.7;
    private static final double HEIGHT = 0.6;
    private static final double PADDING = 0.9;
    private static final double LINE = 0.09;

    private final StageLook look;
    private final Palette palette;

    private EvidenceCard(StageLook look) {
        this.look = look;
        palette = look.palette();
    }

    /// At most 0.7 of the screen wide and 0.6 high; empty for an id that the report does not know.
    public static Optional<Picture> of(String id, Report report, StageLook look) {
        var card = new EvidenceCard(look);
        return Said.of(id, report, look.language())
                .map(said -> card.draw(id, said.name(), small(said), lines -> card.add(said, lines)));
    }

    /// What a figure means.
    static Picture meaning(Figure figure, StageLook look) {
        var card = new EvidenceCard(look);
        String name = figure.name().in(look.language());
        String words = Optional.ofNullable(figure.definition())
                .map(definition -> definition.in(look.language()))
                .orElse("");
        return card.draw(
                figure.id(),
                name,
                List.of(words),
                lines -> lines.add(name, Face.BOLD, 1, card.palette.ink())
                        .gap(0.25)
                        .add(words, Face.REGULAR, 1, card.palette.calm()));
    }

    /// A figure with the report that states it.
    public record Stated(Figure figure, Report report) {}

    /// The same of figures of several reports, one below the other, each with whose it is and when.
    ///
    /// @param all at least one, the first with the name of them all
    public static Picture of(List<Stated> all, StageLook look) {
        var card = new EvidenceCard(look);
        Figure first = all.getFirst().figure();
        String name = first.name().in(look.language());
        return card.draw(first.id(), name, card.words(all), lines -> {
            lines.add(name, Face.REGULAR, 1, card.palette.calm());
            all.forEach(each -> card.add(each, lines));
        });
    }

    private List<String> words(List<Stated> all) {
        return all.stream()
                .flatMap(each -> small(Said.of(each.figure(), each.report(), look.language())).stream())
                .toList();
    }

    private void add(Said said, Lines lines) {
        lines.add(said.name(), Face.REGULAR, 1, palette.calm())
                .gap(0.1)
                .add(said.large(), Face.BOLD, 1.7, palette.ink())
                .gap(0.1)
                .add(said.standing(), Face.BOLD, 1, palette.sea());
        small(said).forEach(words -> lines.gap(0.25).add(words, Face.REGULAR, 1, palette.calm()));
    }

    private void add(Stated stated, Lines lines) {
        Said said = Said.of(stated.figure(), stated.report(), look.language());
        String whose = Said.whoAndWhen(stated.figure(), stated.report(), look.language());
        lines.gap(0.6)
                .add(Said.joined(Stream.of(whose, said.large())), Face.BOLD, 1.2, palette.ink())
                .add(said.standing(), Face.BOLD, 1, palette.sea());
        small(said).forEach(words -> lines.gap(0.15).add(words, Face.REGULAR, 1, palette.calm()));
    }

    private Picture draw(String id, String title, List<String> words, Consumer<Lines> said) {
        var size = look.size();
        return Base.fitting(
                size,
                base -> draw(id, title, words, said, base),
                card -> card.height() <= HEIGHT * size.height() && card.width() <= WIDTH * size.width() + 1);
    }

    private Picture draw(String id, String title, List<String> words, Consumer<Lines> said, double base) {
        double padding = PADDING * base;
        var lines = new Lines(base, WIDTH * look.size().width() - 2 * padding);
        said.accept(lines);
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
                title,
                String.join("\n", words),
                marks);
    }

    private static List<String> small(Said said) {
        return Stream.concat(said.evidence().stream(), Stream.of(said.place())).toList();
    }
}
