package tidemark.render.pptx;

import java.util.List;
import java.util.Optional;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.picture.Part;
import tidemark.picture.font.Face;

/// What a picture comes to on a slide.
///
/// @param words for placeholders
/// @param shapes to be put into the slide's tree, in order
/// @param charts to stand behind the shapes
/// @param images that the shapes show
public record SlideContent(List<Words> words, List<Xml> shapes, List<Chart> charts, List<Image> images) {

    public SlideContent {
        words = List.copyOf(words);
        shapes = List.copyOf(shapes);
        charts = List.copyOf(charts);
        images = List.copyOf(images);
    }

    /// @param place an `a:xfrm`
    /// @param size in hundredths of a point
    public record Words(Part.Words.Kind kind, String text, Xml place, Face face, long size, Colour colour) {}

    /// An image, its own part of the document.
    ///
    /// @param relation of the slide to it, by which the shapes name it
    public record Image(String relation, EncodedImage image) {}

    /// A chart, its own part of the document, with its data in a workbook, another part, to which the chart's relation
    /// `rId1` leads.
    ///
    /// @param space the chart's part
    @SuppressWarnings("ArrayRecordComponent")
    public record Chart(long id, String name, String description, Xml place, byte[] space, byte[] workbook) {

        /// The frame on the slide.
        ///
        /// @param relation of the slide to the chart
        public Xml frame(String relation) {
            var chart = Xml.of("c:chart")
                    .set("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
                    .set("r:id", relation);
            return Xml.of(
                    "p:graphicFrame",
                    Xml.of(
                            "p:nvGraphicFramePr",
                            Xml.of("p:cNvPr").set("id", id).set("name", name).set("descr", description),
                            Xml.of(
                                    "p:cNvGraphicFramePr",
                                    Xml.of("a:graphicFrameLocks").set("noGrp", 1)),
                            Xml.of("p:nvPr")),
                    place,
                    Xml.of(
                            "a:graphic",
                            Xml.of("a:graphicData", chart)
                                    .set("uri", "http://schemas.openxmlformats.org/drawingml/2006/chart")));
        }
    }

    /// Words that stand on the slide as boxes of their own, from top to bottom.
    List<Words> paragraphs() {
        return words.stream().filter(one -> one.kind() == Part.Words.Kind.TEXT).toList();
    }

    public Optional<Words> words(Part.Words.Kind kind) {
        return words.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
