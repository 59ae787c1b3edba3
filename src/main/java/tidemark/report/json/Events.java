package tidemark.report.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Event;
import tidemark.report.Place;
import tidemark.report.Scope;
import tidemark.report.Text;

/// Reads events.
final class Events {
    private static final List<String> EVENT = List.of(
            "id", "section", "name", "shortName", "detail", "date", "kind", "scope", "claim", "printed", "source");

    private final Checks checks;
    private final Head head;
    private final Ids ids;

    Events(Checks checks, Head head, Ids ids) {
        this.checks = checks;
        this.head = head;
        this.ids = ids;
    }

    /// Null where it is not sound; why is then among the findings.
    @Nullable
    Event read(Node node) {
        Members m = Members.of(node, Shape.OBJECT, EVENT, checks);
        if (m == null) {
            ids.addUnknown();
            return null;
        }
        String id = m.id("id");
        ids.add(m, id, Ids.Target.EVENT);
        String section = head.section(m, "section");
        Text name = m.text("name");
        Text shortName = m.shortName();
        Text detail = m.optionalText("detail");
        String date = m.date("date");
        Event.Kind kind = m.choice("kind", Codes.EVENT_KIND);
        Scope scope = m.choice("scope", Codes.EVENT_SCOPE);
        Event.Claim claim = m.optionalChoice("claim", Codes.CLAIM);
        String printed = m.string("printed");
        Place place = head.place(m);
        m.close();
        if (id == null
                || section == null
                || name == null
                || kind == null
                || scope == null
                || printed == null
                || place == null) {
            return null;
        }
        return new Event(id, section, name, shortName, detail, date, kind, scope, claim, printed, place);
    }
}
