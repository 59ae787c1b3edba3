package tidemark.desk.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidemark.desk.Messages;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ExportOutcome;
import tidemark.service.FileOutcome;

/// What an export of many charts came to.
public final class BatchWords {
    private BatchWords() {}

    /// In one or two sentences.
    public static String of(ExportOutcome outcome, Messages messages, Language words) {
        return switch (outcome) {
            case ExportOutcome.NoFolder(Path folder, Text reason) ->
                messages.text("batch.nofolder", folder.toString(), reason.in(words));
            case ExportOutcome.Done done -> counts(done, messages);
            case ExportOutcome.Zipped(FileOutcome.Failed failed, var _) ->
                messages.text(
                        "batch.nofolder",
                        failed.file().toString(),
                        failed.reason().in(words));
            case ExportOutcome.Zipped(FileOutcome archive, ExportOutcome.Done contents) ->
                messages.text("batch.zipped", archive.file().toString()) + " " + counts(contents, messages);
        };
    }

    private static String counts(ExportOutcome.Done done, Messages messages) {
        var parts = new ArrayList<String>();
        parts.add(messages.text("batch.done", done.written() + done.packed()));
        if (done.unchanged() > 0) {
            parts.add(messages.text("batch.unchanged", done.unchanged()));
        }
        if (!done.failures().isEmpty()) {
            parts.add(messages.text("batch.failed", done.failures().size()));
        }
        if (done.isCancelled()) {
            parts.add(messages.text("batch.cancelled", done.left()));
        }
        return String.join(" ", parts);
    }

    /// All files that were tried.
    static List<FileOutcome> files(ExportOutcome outcome) {
        return switch (outcome) {
            case ExportOutcome.NoFolder _ -> List.of();
            case ExportOutcome.Done done -> done.files();
            case ExportOutcome.Zipped(FileOutcome archive, ExportOutcome.Done contents) ->
                Stream.concat(Stream.of(archive), contents.files().stream()).toList();
        };
    }
}
