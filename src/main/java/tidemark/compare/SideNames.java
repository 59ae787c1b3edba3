package tidemark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tidemark.report.Area;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// What each report is called beside the others, as shortly as tells them apart: its area, its period, both, or its
/// title.
public final class SideNames {

    private SideNames() {}

    /// One for each report, in their order.
    public static List<Text> of(List<Report> reports) {
        boolean oneArea = reports.stream().map(Report::refArea).distinct().count() == 1;
        List<Function<Report, Text>> ways =
                List.of(oneArea ? SideNames::period : SideNames::area, SideNames::areaAndPeriod, Report::title);
        for (Function<Report, Text> way : ways) {
            List<Text> names = reports.stream().map(way).toList();
            if (names.stream().distinct().count() == reports.size()) {
                return names;
            }
        }
        var numbered = new ArrayList<Text>();
        for (Report report : reports) {
            int number = numbered.size() + 1;
            numbered.add(new Text(
                    number + "　" + report.title().zh(),
                    number + ". " + report.title().en()));
        }
        return numbered;
    }

    private static Text area(Report report) {
        return report.area(report.refArea())
                .map(Area::name)
                .orElseGet(() -> new Text(report.refArea(), report.refArea()));
    }

    private static Text period(Report report) {
        return new Text(report.timePeriod().in(Language.ZH), report.timePeriod().in(Language.EN));
    }

    /// `广东省2025年`; `Guangdong 2025`.
    static Text joined(Text area, TimePeriod period) {
        return new Text(area.zh() + period.in(Language.ZH), area.en() + " " + period.in(Language.EN));
    }

    private static Text areaAndPeriod(Report report) {
        return joined(area(report), report.timePeriod());
    }
}
