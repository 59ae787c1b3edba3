package tidemark.desk.present.floor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tidemark.chart.Size;
import tidemark.picture.Picture;
import tidemark.talk.StageLook;

/// What stands in the place of the slide for a while: the answer to a question, or a comparison.
public interface Interlude {

    /// One picture of it. Drawing takes time and must not touch what belongs to the JavaFX thread.
    ///
    /// @param evidence of a figure or an event in the picture, to be laid over it; empty for none
    record Page(Function<StageLook, Picture> drawing, BiFunction<String, StageLook, Optional<Picture>> evidence) {}

    /// What it shows, at least one page. Takes time; must not touch what belongs to the JavaFX thread.
    ///
    /// @param size of the screen: on a narrow one there may be more pages
    List<Page> pages(Size size);

    /// The ids of what can be compared with another report.
    Set<String> figures();
}
