package tidemark.render.pptx;

import java.util.List;
import tidemark.picture.Plot;

/// Words within a chart.
final class ChartText {
    private final String language;
    private final Measure measure;

    ChartText(String language, Measure measure) {
        this.language = language;
        this.measure = measure;
    }

    /// How words look that the program sets itself, such as names of categories.
    Xml look(Plot.Lettering lettering) {
        var body = Xml.of("a:bodyPr").set("rot", 0).set("vert", "horz");
        return Xml.of(
                "c:txPr",
                body,
                Xml.of("a:lstStyle"),
                Xml.of(
                        "a:p",
                        Xml.of("a:pPr", letters("a:defRPr", lettering)),
                        Xml.of("a:endParaRPr").set("lang", language)));
    }

    /// Words of our own, in place of the value.
    Xml words(List<List<Plot.Run>> lines, String align) {
        var rich = Xml.of("c:rich", body(), Xml.of("a:lstStyle"));
        for (List<Plot.Run> line : lines) {
            var paragraph = Xml.of(
                    "a:p",
                    Xml.of("a:pPr", letters("a:defRPr", line.getFirst().lettering()))
                            .set("algn", align));
            line.forEach(run -> paragraph.add(Xml.of(
                    "a:r", letters("a:rPr", run.lettering()), Xml.of("a:t").text(run.text()))));
            rich.add(paragraph);
        }
        return Xml.of("c:tx", rich);
    }

    private static Xml body() {
        return Xml.of("a:bodyPr", Xml.of("a:spAutoFit"))
                .set("wrap", "none")
                .set("lIns", 38100)
                .set("tIns", 0)
                .set("rIns", 38100)
                .set("bIns", 0)
                .set("anchor", "ctr");
    }

    private Xml letters(String element, Plot.Lettering lettering) {
        return Paint.letters(
                element, language, lettering.face(), measure.letters(lettering.size()), lettering.colour());
    }
}
