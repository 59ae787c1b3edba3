package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.Palette;
import tidemark.picture.Colour;
import tidemark.picture.Plot;
import tidemark.picture.font.Face;

/// Words of a plot's labels, as large and in the colours in which the picture sets them.
final class PlotWords {
    private static final String APART = "  ";

    private PlotWords() {}

    static List<Plot.Run> of(SetReading set, Colour number, Colour words) {
        var small = new Plot.Lettering(Face.REGULAR, set.wordSize(), words);
        var runs = new ArrayList<Plot.Run>();
        add(runs, set.reading().lead(), small);
        add(runs, set.reading().number(), new Plot.Lettering(Face.BOLD, set.numberSize(), number));
        add(runs, set.reading().tail(), small);
        return runs;
    }

    static List<Plot.Run> of(ReadingLine line, Tint tint, Palette palette) {
        var runs = new ArrayList<>(of(line.reading(), tint.number(), palette.calm()));
        if (!line.marker().isEmpty()) {
            var small = new Plot.Lettering(Face.REGULAR, line.reading().wordSize(), palette.calm());
            add(runs, APART + line.marker(), small);
        }
        return runs;
    }

    static List<List<Plot.Run>> of(SeriesLabel label, Palette palette) {
        var name = label.name();
        var lettering = new Plot.Lettering(name.face(), name.size(), palette.calm());
        var lines = new ArrayList<List<Plot.Run>>();
        name.lines().forEach(line -> lines.add(List.of(new Plot.Run(line, lettering))));
        label.reading().ifPresent(reading -> lines.add(of(reading, palette.ink(), palette.calm())));
        return lines;
    }

    private static void add(List<Plot.Run> runs, String text, Plot.Lettering lettering) {
        if (!text.isEmpty()) {
            runs.add(new Plot.Run(text, lettering));
        }
    }
}
