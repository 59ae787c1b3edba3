package tidemark.report.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Source;
import tidemark.report.Text;

/// The text of a source as it is set, with every figure marked as what the report makes of it.
///
/// @param passages in reading order, without the blank lines between them
/// @param layout where the text has other sections or paragraphs than the report says
public record MarkedText(List<Passage> passages, Coverage coverage, List<Text> layout) implements MarkedOutcome {

    /// What the report makes of a figure of its source.
    public enum State {
        /// A chart shows it.
        CHARTED,
        /// The report carries it, no chart shows it.
        TABLE_ONLY,
        /// The report says why it does not carry it.
        LEFT_OUT,
        /// The report says nothing of it.
        NOT_MODELLED
    }

    /// What a passage of the text is.
    public enum Role {
        /// Title, byline, headings.
        HEAD,
        /// Part of a numbered paragraph.
        BODY,
        /// A caption, or what follows the last sentence of a section.
        ASIDE
    }

    /// A paragraph or, of a very long one, a part.
    ///
    /// @param text as the source has it, line breaks and spaces included
    /// @param place null where the report cannot point to it
    /// @param begins true where it is no continuation of the passage before
    /// @param marks in order, none over another
    public record Passage(Role role, String text, @Nullable Place place, boolean begins, List<Mark> marks) {
        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /// A run of words in a passage.
    ///
    /// @param start its first character in the passage
    /// @param end not included
    /// @param claims that its words prove, the closest first; empty for what is not modelled
    /// @param leftOut why it is left out; null in every other state
    /// @param begins true where it is no continuation of a mark that something within or between breaks
    public record Mark(
            int start, int end, State state, List<Claim> claims, Source.@Nullable LeftOut leftOut, boolean begins) {
        public Mark {
            claims = List.copyOf(claims);
        }

        /// The figures and events that it proves, the closest first.
        public List<String> ids() {
            return claims.stream()
                    .filter(claim -> claim.kind() != Claim.Kind.LEFT_OUT)
                    .map(Claim::id)
                    .distinct()
                    .toList();
        }
    }

    /// How much of the source the report covers, counted as the check of a source counts: a figure, a growth rate, a
    /// rank and an event each for itself.
    ///
    /// @param missing what the report states and the text does not print
    /// @param elsewhere how many of those covered stand in other paragraphs than the report says
    /// @param recognised dates, ordinals and numbers in names, which need no figure
    public record Coverage(
            int charted, int tableOnly, int leftOut, int notModelled, int missing, int elsewhere, int recognised) {

        public int of(State state) {
            return switch (state) {
                case CHARTED -> charted;
                case TABLE_ONLY -> tableOnly;
                case LEFT_OUT -> leftOut;
                case NOT_MODELLED -> notModelled;
            };
        }

        /// All that there is to cover.
        public int total() {
            return charted + tableOnly + leftOut + notModelled;
        }
    }

    public MarkedText {
        passages = List.copyOf(passages);
        layout = List.copyOf(layout);
    }

    /// Marks the text of a source.
    ///
    /// @param charted the ids that some chart shows
    public static MarkedOutcome mark(Report report, String sourceText, Set<String> charted) {
        Survey survey = Survey.of(report, sourceText);
        return survey.isOfTheSource()
                ? new Marking(report, sourceText, charted, survey).marked()
                : SourceCheck.notTheSource(report);
    }

    /// The ids of all figures and events that the text proves.
    public Set<String> ids() {
        return passages.stream()
                .flatMap(passage -> passage.marks().stream())
                .flatMap(mark -> mark.ids().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
