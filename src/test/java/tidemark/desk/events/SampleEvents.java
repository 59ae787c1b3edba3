package tidemark.desk.events;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Event;
import tidemark.report.Figures;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

/// Made-up events.
final class SampleEvents {
    static final Event FIRST_SHIP =
            event("first_ship", "首船开航", "2023-06", Event.Kind.LAUNCH, Scope.PROVINCE, Event.Claim.FIRST);
    static final Event MEDAL = event("medal", "金质奖章", "2023", Event.Kind.HONOUR, Scope.NATION, null);
    static final Event PLAN = event("plan", "三年计划", null, Event.Kind.POLICY, Scope.COUNTY, null);
    static final Event PRIZE = event("prize", "银质奖章", null, Event.Kind.HONOUR, Scope.PROVINCE, Event.Claim.ONLY);
    static final List<Event> ALL = List.of(PLAN, MEDAL, FIRST_SHIP, PRIZE);

    private SampleEvents() {}

    static Event event(
            String id, String name, @Nullable String date, Event.Kind kind, Scope scope, Event.@Nullable Claim claim) {
        return new Event(
                id,
                "reform",
                new Text(name, id.replace('_', ' ')),
                null,
                null,
                date,
                kind,
                scope,
                claim,
                name,
                Figures.PLACE);
    }

    /// So many undated policies of a district.
    static List<Event> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> event("e" + i, "第" + i + "件", null, Event.Kind.POLICY, Scope.COUNTY, null))
                .toList();
    }

    static OpenReport open(List<Event> events) {
        Report report = Figures.report(List.of(), List.of(), events);
        return new OpenReport(new ReportLocation.Shipped("sample"), report, List.of(), List.of());
    }
}
