package tidemark.app.cli;

import java.nio.file.Path;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.service.ExportFormat;
import tidemark.service.KeptTalks;
import tidemark.service.OpenReport;
import tidemark.service.TalkChoice;
import tidemark.service.TalkFormat;

/// The talk that is asked for.
///
/// @param name of one that the speaker made, or its id; null for the one that the report makes by itself
record AskedTalk(@Nullable String name) {

    /// What came of looking for it.
    sealed interface Outcome {
        /// @param talk null for the one that the report makes by itself
        record Right(@Nullable TalkChoice talk) implements Outcome {}

        record Wrong(Text reason, int exitCode) implements Outcome {}
    }

    /// @param own the folder of the user's settings
    Outcome find(OpenReport open, Path own, SequencedSet<ExportFormat> formats) {
        if (name == null) {
            return new Outcome.Right(null);
        }
        if (formats.stream().noneMatch(TalkFormat.class::isInstance)) {
            return new Outcome.Wrong(
                    new Text(
                            "--talk 只用于讲稿，请在 --format 里写上 talk.pptx、talk.pdf、handout 或 slides。",
                            "--talk is for the talk only; add talk.pptx, talk.pdf, handout or slides to --format."),
                    ExitCode.WRONG_USAGE);
        }
        return switch (new KeptTalks(open.location(), own).find(open.report().id(), name.strip())) {
            case KeptTalks.Outcome.Found(TalkChoice talk) -> new Outcome.Right(talk);
            case KeptTalks.Outcome.Missing(Text reason) -> new Outcome.Wrong(reason, ExitCode.WRONG_USAGE);
            case KeptTalks.Outcome.Unreadable(Text reason) -> new Outcome.Wrong(reason, ExitCode.FILES);
        };
    }
}
