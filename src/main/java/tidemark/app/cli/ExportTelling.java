package tidemark.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tidemark.report.Text;
import tidemark.service.ExportOutcome;
import tidemark.service.FileOutcome;
import tidemark.service.Progress;

/// Says what comes of an export: files that are there as asked are data, all else is a message.
record ExportTelling(Console console) {

    /// Shows how far it is to those who watch.
    Progress progress() {
        return console.isWatched() ? this::show : Progress.UNSEEN;
    }

    private void show(int done, int of, FileOutcome latest) {
        console.sayForNow("[" + done + "/" + of + "] " + latest.file().getFileName());
    }

    /// @return the exit code
    int tell(ExportOutcome outcome) throws IOException {
        if (console.isWatched()) {
            console.forget();
        }
        return switch (outcome) {
            case ExportOutcome.NoFolder(Path wanted, Text reason) -> {
                console.say(wanted + ": " + reason.in(console.language()));
                yield ExitCode.FILES;
            }
            case ExportOutcome.Done done -> {
                for (FileOutcome file : done.files()) {
                    tell(file);
                }
                yield end(ExportWords.summary(done), done.failures());
            }
            case ExportOutcome.Zipped(FileOutcome archive, ExportOutcome.Done contents) -> {
                for (FileOutcome.Failed failed : contents.failures()) {
                    tell(failed);
                }
                tell(archive);
                var failures = new ArrayList<>(contents.failures());
                if (archive instanceof FileOutcome.Failed failed) {
                    failures.add(failed);
                }
                yield end(ExportWords.summary(archive, contents), failures);
            }
        };
    }

    private void tell(FileOutcome file) throws IOException {
        switch (file) {
            case FileOutcome.Written _, FileOutcome.Unchanged _, FileOutcome.Packed _ ->
                console.tell(file.file().toString());
            case FileOutcome.Failed failed ->
                console.say(failed.file() + ": " + ExportWords.of(failed).in(console.language()));
        }
    }

    private int end(Text summary, List<FileOutcome.Failed> failures) throws IOException {
        console.flush();
        console.say(summary);
        if (failures.isEmpty()) {
            return ExitCode.DONE;
        }
        return failures.stream().allMatch(failed -> failed.cause() == FileOutcome.Cause.PICTURE)
                ? ExitCode.PROBLEMS
                : ExitCode.FILES;
    }
}
