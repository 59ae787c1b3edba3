package tidemark.app.cli;

import java.nio.file.Path;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.service.DeckTemplate;
import tidemark.service.DocumentFormat;
import tidemark.service.ExportFormat;

/// The presentation whose design slides shall take.
///
/// @param file null where none is named
record AskedTemplate(@Nullable Path file) {

    /// What came of reading it.
    sealed interface Outcome {
        /// @param template null where none is asked for
        record Right(@Nullable DeckTemplate template) implements Outcome {}

        record Wrong(Text reason, int exitCode) implements Outcome {}
    }

    Outcome read(SequencedSet<ExportFormat> formats) {
        if (file == null) {
            return new Outcome.Right(null);
        }
        if (!formats.contains(DocumentFormat.PPTX)) {
            return new Outcome.Wrong(
                    new Text(
                            "--template 只用于演示文稿，请在 --format 里写上 pptx。",
                            "--template is for slides only; add pptx to --format."),
                    ExitCode.WRONG_USAGE);
        }
        return switch (DeckTemplate.open(file)) {
            case DeckTemplate.Outcome.Usable(DeckTemplate template) -> new Outcome.Right(template);
            case DeckTemplate.Outcome.Unusable(Text reason) -> new Outcome.Wrong(named(reason), ExitCode.WRONG_USAGE);
            case DeckTemplate.Outcome.Unreadable(Text reason) -> new Outcome.Wrong(named(reason), ExitCode.FILES);
        };
    }

    private Text named(Text reason) {
        return new Text(file + "：" + reason.zh(), file + ": " + reason.en());
    }
}
