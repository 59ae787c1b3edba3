package tidemark.app.cli;

import java.util.List;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.json.Problem;
import tidemark.service.ReportLocation;

/// Problems as lines that people read and editors jump along: `REPORT:LINE:COLUMN: error: PATH: what is wrong and what
/// would be right`.
final class ProblemLines {
    private ProblemLines() {}

    static List<String> of(ReportLocation location, List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> line(location, problem, language))
                .toList();
    }

    static Text unlisted(int number) {
        return new Text("另有 " + number + " 处问题没有列出。", "and " + number + " more problems, not listed.");
    }

    private static String line(ReportLocation location, Problem problem, Language language) {
        String severity = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
        String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
        return location.display() + ":" + problem.line() + ":" + problem.column() + ": " + severity + ": " + path
                + problem.message().in(language) + (language == Language.EN ? " " : "")
                + problem.repair().in(language);
    }
}
