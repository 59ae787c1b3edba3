package tidemark.desk.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import tidemark.report.check.MarkedText;
import tidemark.report.check.SourceCheck;
import tidemark.service.OpenReport;
import tidemark.service.SourceFile;
import tidemark.sidecar.Attachment;

/// What came of reading a file as the source of a report.
sealed interface SourceReading {

    record Attached(AttachedText text) implements SourceReading {}

    record Failed(SourceProblem problem) implements SourceReading {}

    /// A file that the reader chose.
    static SourceReading chosen(OpenReport open, Path file) {
        return switch (SourceFile.read(file)) {
            case SourceFile.Outcome.Unreadable unreadable ->
                new Failed(new SourceProblem.Unreadable(file, unreadable.reason()));
            case SourceFile.Outcome.Read read ->
                marked(open, new Attachment(file.toString(), read.sha256()), read.text());
        };
    }

    /// A file that was attached before; it must have the same bytes.
    static SourceReading remembered(OpenReport open, Attachment attachment) {
        Path file;
        try {
            file = Path.of(attachment.file());
        } catch (InvalidPathException e) {
            return new Failed(new SourceProblem.Gone(Path.of("")));
        }
        if (!Files.exists(file)) {
            return new Failed(new SourceProblem.Gone(file));
        }
        return switch (SourceFile.read(file)) {
            case SourceFile.Outcome.Unreadable unreadable ->
                new Failed(new SourceProblem.Unreadable(file, unreadable.reason()));
            case SourceFile.Outcome.Read read ->
                read.sha256().equals(attachment.sha256())
                        ? marked(open, attachment, read.text())
                        : new Failed(new SourceProblem.Changed(file));
        };
    }

    static SourceReading marked(OpenReport open, Attachment attachment, String text) {
        return switch (MarkedText.mark(open.report(), text, open.charted())) {
            case MarkedText marked -> new Attached(AttachedText.of(attachment, text, marked));
            case SourceCheck.NotTheSource other ->
                new Failed(new SourceProblem.AnotherText(Path.of(attachment.file()), other.problem(), other.repair()));
        };
    }
}
