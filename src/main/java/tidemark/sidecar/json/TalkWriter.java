package tidemark.sidecar.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.picture.EncodedImage;
import tidemark.report.Language;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;
import tidemark.sidecar.TalkProgress;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the talks into the JSON tree of a side-car. A picture is written once, however many slides show it.
final class TalkWriter {
    private final ObjectNode root;

    TalkWriter(ObjectNode root) {
        this.root = root;
    }

    void write(OwnTalks talks) {
        talks(talks);
        SidecarWriter.putOrRemove(root, "talk", talks.chosen());
        @Nullable TalkProgress progress = talks.progress();
        if (progress == null) {
            root.remove("progress");
        } else {
            progress(SidecarWriter.object(root, "progress"), progress);
        }
        root.remove("images");
        var images = root.putObject("images");
        for (EncodedImage image : talks.images()) {
            images.put(image.sha256(), Base64.getEncoder().encodeToString(image.bytes()));
        }
    }

    private void talks(OwnTalks talks) {
        Map<String, ObjectNode> before =
                SidecarWriter.byKey(root.path("talks"), node -> node.path("id").asString(""));
        var array = root.putArray("talks");
        for (OwnTalk talk : talks.all()) {
            ObjectNode node = before.getOrDefault(talk.id(), root.objectNode());
            node.put("id", talk.id()).put("name", talk.name());
            SidecarWriter.strings(
                    node.putArray("order"),
                    talk.order().stream().map(SlideKey::text).toList());
            slides(node, talk.items());
            extras(node, talk.extras());
            look(node, talk.look());
            array.add(node);
        }
    }

    private static void look(ObjectNode node, TalkLook look) {
        SidecarWriter.putOrRemove(
                node, "accent", look.accent() == null ? null : look.accent().hex());
        SidecarWriter.putOrRemove(
                node, "logo", look.logo() == null ? null : look.logo().sha256());
    }

    private static Map<String, ObjectNode> bySlide(ObjectNode parent, String name) {
        return SidecarWriter.byKey(parent.path(name), node -> node.path("slide").asString(""));
    }

    private static void slides(ObjectNode parent, List<TalkItem> items) {
        Map<String, ObjectNode> before = bySlide(parent, "slides");
        var array = parent.putArray("slides");
        for (TalkItem item : items) {
            ObjectNode node = before.getOrDefault(item.key().text(), parent.objectNode());
            node.put("slide", item.key().text());
            if (item.hidden()) {
                node.put("hidden", true);
            } else {
                node.remove("hidden");
            }
            words(node, "titles", item.titles());
            words(node, "notes", item.notes());
            if (item.planned() == null) {
                node.remove("planned");
            } else {
                node.put("planned", seconds(item.planned()));
            }
            if (item.rehearsed().isEmpty()) {
                node.remove("rehearsed");
            } else {
                var times = node.putArray("rehearsed");
                item.rehearsed().forEach(time -> times.add(seconds(time)));
            }
            array.add(node);
        }
    }

    private static void words(ObjectNode parent, String name, Map<Language, String> words) {
        if (words.isEmpty() && !parent.has(name)) {
            return;
        }
        SidecarWriter.words(SidecarWriter.object(parent, name), words);
    }

    private static BigDecimal seconds(Duration time) {
        var seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    private static void extras(ObjectNode parent, List<ExtraSlide> extras) {
        Map<String, ObjectNode> before = bySlide(parent, "extras");
        var array = parent.putArray("extras");
        for (ExtraSlide extra : extras) {
            ObjectNode node = before.getOrDefault(extra.key().text(), parent.objectNode());
            node.put("slide", extra.key().text());
            switch (extra) {
                case ExtraSlide.Mine _ -> {}
                case ExtraSlide.Words slide -> words(node, "words", slide.words());
                case ExtraSlide.Image slide -> {
                    node.put("image", slide.image().sha256());
                    words(node, "captions", slide.captions());
                }
            }
            array.add(node);
        }
    }

    private static void progress(ObjectNode node, TalkProgress progress) {
        SidecarWriter.putOrRemove(node, "talk", progress.talk());
        place(node, progress.at());
        node.put("elapsed", seconds(progress.elapsed()));
        ArrayNode drawn = node.putArray("drawn");
        progress.strokes().forEach((place, strokes) -> {
            ObjectNode slide = drawn.addObject();
            place(slide, place);
            var array = slide.putArray("strokes");
            strokes.forEach(stroke -> stroke(array.addObject(), stroke));
        });
    }

    private static void place(ObjectNode node, SlidePlace place) {
        node.put("slide", place.key().text()).put("part", place.part());
    }

    private static void stroke(ObjectNode node, PenStroke stroke) {
        node.put("ink", Inks.code(stroke.ink())).put("width", stroke.width());
        var points = node.putArray("points");
        stroke.points().forEach(point -> points.add(point.x()).add(point.y()));
    }
}
