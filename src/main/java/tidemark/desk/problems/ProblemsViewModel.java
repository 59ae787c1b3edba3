package tidemark.desk.problems;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.report.Language;
import tidemark.report.json.Problem;

/// The problems of one file, in the words of the reader's language.
public final class ProblemsViewModel {

    /// The problems of a file.
    ///
    /// @param file as it is called in messages
    /// @param unlisted how many further problems there are
    public record Findings(String file, List<Problem> problems, int unlisted) {
        public Findings {
            problems = List.copyOf(problems);
        }
    }

    /// One problem in words.
    ///
    /// @param place line, column and path
    /// @param path where it stands in the report; empty for the file as a whole
    public record Row(boolean error, String place, String path, String message, String repair) {}

    private final Messages messages;
    private final ObservableValue<Language> language;
    private final ObjectProperty<@Nullable Findings> findings = new SimpleObjectProperty<>(this, "findings");

    public ProblemsViewModel(Messages messages, ObservableValue<Language> language) {
        this.messages = messages;
        this.language = language;
    }

    /// What is shown; null for nothing.
    public ObjectProperty<@Nullable Findings> findingsProperty() {
        return findings;
    }

    public ObservableValue<Language> language() {
        return language;
    }

    public String title() {
        Findings now = findings.get();
        return now == null ? "" : messages.text(errors(now) > 0 ? "problems.refused" : "problems.noted", now.file());
    }

    /// How many errors and warnings there are, and how many are not listed.
    public String facts() {
        Findings now = findings.get();
        if (now == null) {
            return "";
        }
        long errors = errors(now);
        return Stream.of(
                        count("problems.errors", errors),
                        count("problems.warnings", now.problems().size() - errors),
                        count("problems.unlisted", now.unlisted()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// One row for each problem: errors first, each kind in the order of the file.
    public List<Row> rows() {
        Findings now = findings.get();
        return now == null
                ? List.of()
                : now.problems().stream()
                        .sorted((a, b) -> a.severity().compareTo(b.severity()))
                        .map(this::row)
                        .toList();
    }

    /// All of it as plain text, for the clipboard: `FILE:LINE:COLUMN: error: PATH: what is wrong. what would be right`.
    public String plain() {
        Findings now = findings.get();
        if (now == null) {
            return "";
        }
        String lines = now.problems().stream()
                .map(problem -> line(now.file(), problem))
                .collect(Collectors.joining("\n"));
        return now.unlisted() == 0 ? lines : lines + "\n" + messages.text("problems.unlisted", now.unlisted());
    }

    private String line(String file, Problem problem) {
        Language in = language.getValue();
        return file + ":" + problem.line() + ":" + problem.column() + ": "
                + messages.text(isError(problem) ? "problems.error" : "problems.warning") + ": "
                + (problem.path().isEmpty() ? "" : problem.path() + ": ")
                + problem.message().in(in)
                + messages.text("problems.between")
                + problem.repair().in(in);
    }

    private Row row(Problem problem) {
        Language in = language.getValue();
        String at = messages.text("problems.place", problem.line(), problem.column());
        return new Row(
                isError(problem),
                problem.path().isEmpty() ? at : at + " · " + problem.path(),
                problem.path(),
                problem.message().in(in),
                problem.repair().in(in));
    }

    private String count(String key, long number) {
        return number == 0 ? "" : messages.text(key, number);
    }

    private static long errors(Findings of) {
        return of.problems().stream().filter(ProblemsViewModel::isError).count();
    }

    private static boolean isError(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> false;
        };
    }
}
