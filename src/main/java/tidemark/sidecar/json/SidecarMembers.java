package tidemark.sidecar.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Form;
import tidemark.sidecar.Attachment;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.Pairing;
import tidemark.sidecar.Sidecar;
import tools.jackson.databind.JsonNode;

/// Takes a side-car out of a JSON tree.
final class SidecarMembers {
    private static final int MOST_CHARTS = 1_000;

    private final Members members = new Members();

    List<String> broken() {
        return members.broken();
    }

    Sidecar read(JsonNode root, String report) {
        return new Sidecar(
                report,
                attachment(root.path("attachment")),
                distinct(members.list(root.path("charts"), "charts", MOST_CHARTS, this::chart)),
                members.ids(root.path("order"), "order"),
                new LinkedHashSet<>(members.ids(root.path("hidden"), "hidden")),
                notes(root.path("notes")),
                members.list(root.path("pairings"), "pairings", Members.MOST_IDS, this::pairing),
                members.list(root.path("partings"), "partings", Members.MOST_IDS, this::pairing),
                new TalkMembers(members, root.path("images")).read(root));
    }

    private @Nullable Attachment attachment(JsonNode node) {
        if (Members.isAbsent(node)) {
            return null;
        }
        try {
            return new Attachment(
                    Members.text(node.path("file")).orElse(""),
                    Members.text(node.path("sha256")).orElse(""));
        } catch (IllegalArgumentException e) {
            members.broken("attachment");
            return null;
        }
    }

    private List<OwnChart> distinct(List<OwnChart> charts) {
        var byId = new LinkedHashMap<String, OwnChart>();
        for (OwnChart chart : charts) {
            if (byId.putIfAbsent(chart.id(), chart) != null) {
                members.broken("charts: " + chart.id());
            }
        }
        return List.copyOf(byId.values());
    }

    private Optional<OwnChart> chart(JsonNode node, String path) {
        return members.id(node.path("id"), path + ".id")
                .map(id -> new OwnChart(
                        id,
                        members.words(node.path("titles"), path + ".titles", Members.MOST_CHARACTERS),
                        members.ids(node.path("figures"), path + ".figures"),
                        members.ids(node.path("events"), path + ".events"),
                        form(node.path("form"), path + ".form")));
    }

    private @Nullable Form form(JsonNode node, String path) {
        if (Members.isAbsent(node)) {
            return null;
        }
        Optional<Form> form = Members.text(node).flatMap(Form::ofCode);
        if (form.isEmpty()) {
            members.broken(path);
        }
        return form.orElse(null);
    }

    private Map<String, String> notes(JsonNode node) {
        var notes = new LinkedHashMap<String, String>();
        if (!Members.isAbsent(node) && (!node.isObject() || node.size() > Members.MOST_IDS)) {
            members.broken("notes");
            return notes;
        }
        for (String id : node.propertyNames()) {
            Members.text(node.path(id))
                    .ifPresentOrElse(words -> notes.put(id, words), () -> members.broken("notes." + id));
        }
        return notes;
    }

    private Optional<Pairing> pairing(JsonNode node, String path) {
        try {
            return Optional.of(new Pairing(
                    Members.text(node.path("indicator")).orElse(""),
                    Members.text(node.path("otherReport")).orElse(""),
                    Members.text(node.path("otherIndicator")).orElse("")));
        } catch (IllegalArgumentException e) {
            members.broken(path);
            return Optional.empty();
        }
    }
}
