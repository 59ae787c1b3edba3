package tidemark.talk;

import java.util.List;
import java.util.stream.Stream;
import tidemark.picture.EncodedImage;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Section;
import tidemark.report.Text;

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

    /// Words of the speaker's own.
    ///
    /// @param title blank for none
    /// @param words each line is a paragraph, one that begins with `- ` a point of a list
    record Words(Text title, Text words) implements Slide {

        /// The title, or the first line where there is none.
        Text name() {
            return new Text(name(title.zh(), words.zh()), name(title.en(), words.en()));
        }

        private static String name(String title, String words) {
            return title.isBlank()
                    ? words.lines()
                            .map(WordsLine::of)
                            .map(WordsLine::words)
                            .findFirst()
                            .orElse("")
                    : title;
        }
    }

    /// A picture of the speaker's own.
    ///
    /// @param title blank for none
    /// @param caption blank for none
    record Image(Text title, EncodedImage image, Text caption) implements Slide {
        private static final Text PICTURE = new Text("图片", "Picture");

        /// The title, else what is said below it.
        Text name() {
            return new Text(name(Language.ZH), name(Language.EN));
        }

        private String name(Language language) {
            return Stream.of(title, caption, PICTURE)
                    .map(text -> text.in(language))
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// The publication, and how much of it was shown.
    ///
    /// @param figures that were shown
    /// @param derived how many of them the source does not state
    record Closing(int figures, int derived) implements Slide {}
}
