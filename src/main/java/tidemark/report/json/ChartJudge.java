package tidemark.report.json;

import java.util.Optional;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Text;

/// Says whether a chart that a report asks for may be drawn. Passed in, so that reading knows nothing of charts.
@FunctionalInterface
public interface ChartJudge {
    /// Lets every chart pass.
    ChartJudge LENIENT = (chart, report) -> Optional.empty();

    /// Why a chart may not be drawn.
    ///
    /// @param repair what to use instead
    record Refusal(Text message, Text repair) {}

    /// Empty where the chart may be drawn. The report is otherwise sound.
    Optional<Refusal> judge(ChartSpec chart, Report report);
}
