package tidemark.desk.present.floor;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tidemark.chart.Size;
import tidemark.picture.Picture;
import tidemark.report.Report;
import tidemark.talk.StageLook;

/// What stands in the place of the slide for a while: the answer to a question, or a comparison.
public interface Interlude {

    /// What it shows, at least one page. Takes time; must not touch what belongs to the JavaFX thread.
    ///
    /// @param size of the screen: on a narrow one there may be more pages
    List<Page> pages(Size size);

    /// The ids of what can be compared with another report.
    Set<String> figures();

    /// @param report whose figures and events the marks show
    /// @param drawing takes time; must not touch what belongs to the JavaFX thread
    record Page(Report report, Function<StageLook, Picture> drawing) {}
}
