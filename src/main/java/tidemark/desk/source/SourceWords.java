package tidemark.desk.source;

import java.nio.file.Path;
import tidemark.desk.Messages;
import tidemark.report.Language;
import tidemark.report.check.MarkedText;
import tidemark.report.check.MarkedText.Coverage;

/// What is said of a source text.
public final class SourceWords {

    private SourceWords() {}

    /// Why a text was not attached and what would be right.
    public static String problem(SourceProblem problem, Language language, Messages messages) {
        return switch (problem) {
            case SourceProblem.Unreadable unreadable ->
                messages.text(
                        "source.unreadable",
                        name(problem.file()),
                        unreadable.reason().in(language));
            case SourceProblem.AnotherText other ->
                messages.text(
                        "source.another",
                        name(problem.file()),
                        other.problem().in(language),
                        other.repair().in(language));
            case SourceProblem.Gone _ -> messages.text("source.gone", problem.file());
            case SourceProblem.Changed _ -> messages.text("source.changed", name(problem.file()));
        };
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// How much of the text the report covers.
    static String covered(Coverage coverage, Messages messages) {
        return messages.text(
                "source.covered", coverage.total(), coverage.charted() + coverage.tableOnly(), coverage.charted());
    }

    /// What does not agree between text and report; empty where all does.
    static String disagreements(MarkedText text, Language language, Messages messages) {
        var said = new StringBuilder();
        Coverage coverage = text.coverage();
        text.layout().forEach(each -> sentence(said, each.in(language), language));
        if (coverage.missing() > 0) {
            sentence(said, messages.text("source.missing", coverage.missing()), language);
        }
        if (coverage.elsewhere() > 0) {
            sentence(said, messages.text("source.elsewhere", coverage.elsewhere()), language);
        }
        return said.toString();
    }

    private static void sentence(StringBuilder said, String words, Language language) {
        String upper = words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        said.append(said.isEmpty() || language == Language.ZH ? "" : " ")
                .append(upper)
                .append(language == Language.ZH ? "。" : ".");
    }
}
