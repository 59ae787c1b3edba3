package tidemark.report.json;

import java.util.List;
import tidemark.report.Report;

/// What came of reading a report file.
public sealed interface ReadOutcome {

    /// What the file was called when it was read.
    String name();

    /// The problems that were kept, in the order of the file.
    List<Problem> problems();

    /// How many further problems there were, beyond those kept.
    int unlisted();

    /// The report is sound.
    ///
    /// @param warnings in the order of the file
    record Opened(Report report, List<Problem> warnings, int unlisted, String name) implements ReadOutcome {
        public Opened {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }
    }

    /// The report cannot be opened: at least one of the problems is an error.
    ///
    /// @param problems errors and warnings in the order of the file
    record Refused(List<Problem> problems, int unlisted, String name) implements ReadOutcome {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR)) {
                throw new IllegalArgumentException("a report is refused for an error");
            }
        }

        public List<Problem> errors() {
            return problems.stream()
                    .filter(p -> p.severity() == Problem.Severity.ERROR)
                    .toList();
        }

        public List<Problem> warnings() {
            return problems.stream()
                    .filter(p -> p.severity() == Problem.Severity.WARNING)
                    .toList();
        }
    }
}
