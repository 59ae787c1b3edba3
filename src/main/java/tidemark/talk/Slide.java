package tidemark.talk;

import java.util.List;
import tidemark.report.ChartSpec;
import tidemark.report.Section;

/// One slide of a talk, before it is drawn.
public sealed interface Slide {

    /// The title of the report, whom it is about and whence it is.
    record Cover() implements Slide {}

    /// What is to come.
    ///
    /// @param first number of the first of the sections, from 1
    record Agenda(List<Section> sections, int first) implements Slide {
        public Agenda {
            sections = List.copyOf(sections);
        }
    }

    /// The beginning of a section: its title and its message.
    ///
    /// @param number of the section, from 1
    record Opening(Section section, int number) implements Slide {}

    /// One chart of a section, a wall of its honours among them.
    record Chart(ChartSpec chart) implements Slide {}

    /// The publication, and how much of it was shown.
    ///
    /// @param figures that were shown
    /// @param derived how many of them the source does not state
    record Closing(int figures, int derived) implements Slide {}
}
