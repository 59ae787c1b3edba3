package tidemark.app.cli;

import tidemark.report.Text;
import tidemark.service.CheckOutcome;
import tidemark.service.OpenReport;

/// What a check came to, in sentences.
final class CheckWords {
    private CheckWords() {}

    static Text summary(CheckOutcome.Checked checked) {
        String name = checked.location().display();
        Text problems = problems(checked);
        OpenReport open = checked.opened();
        if (open == null) {
            return new Text(name + "：" + problems.zh() + "。", name + ": " + problems.en() + ".");
        }
        var report = open.report();
        int figures = report.indicators().size();
        int derived = report.derived().size();
        int events = report.events().size();
        int charts = open.charts().size();
        return new Text(
                name + "：" + problems.zh() + "。指标 " + figures + "，推算 " + derived + "，大事 " + events + "，图表 " + charts
                        + "。",
                name + ": " + problems.en() + ". " + counted(figures, "indicator") + ", " + derived + " derived, "
                        + counted(events, "event") + ", " + counted(charts, "chart") + ".");
    }

    private static Text problems(CheckOutcome.Checked checked) {
        long errors = checked.errors();
        long warnings = checked.warnings();
        if (errors + warnings == 0) {
            return new Text("没有问题", "no problems");
        }
        return new Text(
                errors + " 个错误，" + warnings + " 个提醒", counted(errors, "error") + ", " + counted(warnings, "warning"));
    }

    static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
