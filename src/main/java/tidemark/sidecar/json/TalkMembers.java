package tidemark.sidecar.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;
import tidemark.sidecar.TalkProgress;
import tools.jackson.databind.JsonNode;

/// Takes the talks out of the JSON tree of a side-car.
final class TalkMembers {
    private static final int MOST_IMAGE_CHARACTERS = (EncodedImage.MOST_BYTES + 2) / 3 * 4;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Duration LONGEST_TALK = Duration.ofDays(1000);
    private static final int MOST_PARTS = 1_000;

    private final Members members;
    private final Map<String, EncodedImage> images;

    /// @param images by their SHA-256, in Base64
    TalkMembers(Members members, JsonNode images) {
        this.members = members;
        this.images = images(images);
    }

    OwnTalks read(JsonNode root) {
        var talks = distinct(
                members.list(root.path("talks"), "talks", OwnTalks.MOST, this::talk),
                OwnTalk::id,
                id -> members.broken("talks: " + id));
        @Nullable
        String chosen = Members.isAbsent(root.path("talk"))
                ? null
                : members.id(root.path("talk"), "talk").orElse(null);
        @Nullable TalkProgress progress = progress(root.path("progress")).orElse(null);
        var read = new OwnTalks(talks, chosen, progress);
        if (chosen != null && read.chosen() == null) {
            members.broken("talk");
        }
        if (progress != null && read.progress() == null) {
            members.broken("progress.talk");
        }
        return read;
    }

    private Map<String, EncodedImage> images(JsonNode node) {
        var read = new LinkedHashMap<String, EncodedImage>();
        if (!Members.isAbsent(node) && !node.isObject()) {
            members.broken("images");
            return read;
        }
        long length = 0;
        for (String digest : node.propertyNames()) {
            Optional<EncodedImage> image = Members.text(node.path(digest), MOST_IMAGE_CHARACTERS)
                    .flatMap(TalkMembers::image)
                    .filter(each -> each.sha256().equals(digest));
            length += image.map(EncodedImage::length).orElse(0);
            if (image.isPresent() && length <= OwnTalks.MOST_IMAGE_BYTES) {
                read.put(digest, image.get());
            } else {
                members.broken("images." + digest);
            }
        }
        return read;
    }

    private static Optional<EncodedImage> image(String base64) {
        try {
            return EncodedImage.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<OwnTalk> talk(JsonNode node, String path) {
        Optional<String> id = members.id(node.path("id"), path + ".id");
        Optional<String> name = members.id(node.path("name"), path + ".name");
        return id.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : sound(path, () -> talk(id.get(), name.get(), node, path));
    }

    private OwnTalk talk(String id, String name, JsonNode node, String path) {
        return new OwnTalk(
                id,
                name,
                members.list(node.path("order"), path + ".order", OwnTalk.MOST_SLIDES, this::key),
                distinct(
                        members.list(node.path("slides"), path + ".slides", OwnTalk.MOST_SLIDES, this::item),
                        TalkItem::key,
                        key -> members.broken(path + ".slides: " + key.text())),
                distinct(
                        members.list(node.path("extras"), path + ".extras", OwnTalk.MOST_EXTRAS, this::extra),
                        ExtraSlide::key,
                        key -> members.broken(path + ".extras: " + key.text())),
                new TalkLook(
                        accent(node.path("accent"), path + ".accent"),
                        Members.isAbsent(node.path("logo"))
                                ? null
                                : image(node.path("logo"), path + ".logo").orElse(null)));
    }

    private Optional<SlideKey> key(JsonNode node, String path) {
        Optional<SlideKey> key = Members.text(node).flatMap(SlideKey::ofText);
        if (key.isEmpty()) {
            members.broken(path);
        }
        return key;
    }

    private Optional<TalkItem> item(JsonNode node, String path) {
        return key(node.path("slide"), path + ".slide")
                .flatMap(key -> sound(
                        path,
                        () -> new TalkItem(
                                key,
                                members.truth(node.path("hidden"), path + ".hidden")
                                        .orElse(false),
                                members.words(
                                        node.path("titles"), path + ".titles", TalkItem.MOST_CHARACTERS_OF_A_TITLE),
                                members.words(node.path("notes"), path + ".notes", TalkItem.MOST_CHARACTERS_OF_NOTES),
                                members.time(node.path("planned"), path + ".planned", TalkItem.LONGEST)
                                        .orElse(null),
                                members.list(
                                        node.path("rehearsed"),
                                        path + ".rehearsed",
                                        TalkItem.MOST_REHEARSALS,
                                        (time, at) -> members.time(time, at, TalkItem.LONGEST)))));
    }

    private Optional<ExtraSlide> extra(JsonNode node, String path) {
        return key(node.path("slide"), path + ".slide").flatMap(key -> switch (key) {
            case SlideKey.Mine(String chart) -> Optional.of(new ExtraSlide.Mine(chart));
            case SlideKey.Words(String id) ->
                sound(
                        path,
                        () -> new ExtraSlide.Words(
                                id,
                                members.words(node.path("words"), path + ".words", ExtraSlide.Words.MOST_CHARACTERS)));
            case SlideKey.Image(String id) ->
                image(node.path("image"), path + ".image")
                        .flatMap(image -> sound(
                                path,
                                () -> new ExtraSlide.Image(
                                        id,
                                        image,
                                        members.words(
                                                node.path("captions"),
                                                path + ".captions",
                                                ExtraSlide.Image.MOST_CHARACTERS))));
            case SlideKey.Cover _,
                    SlideKey.Agenda _,
                    SlideKey.Opening _,
                    SlideKey.Chart _,
                    SlideKey.Honours _,
                    SlideKey.Closing _ -> {
                members.broken(path + ".slide");
                yield Optional.empty();
            }
        });
    }

    private Optional<EncodedImage> image(JsonNode node, String path) {
        Optional<EncodedImage> image = Members.text(node).map(images::get);
        if (image.isEmpty()) {
            members.broken(path);
        }
        return image;
    }

    private @Nullable Colour accent(JsonNode node, String path) {
        Optional<String> code =
                Members.text(node).filter(text -> COLOUR.matcher(text).matches());
        if (code.isEmpty() && !Members.isAbsent(node)) {
            members.broken(path);
        }
        return code.map(hex -> Colour.of(Integer.parseInt(hex, 1, hex.length(), 16)))
                .orElse(null);
    }

    private Optional<TalkProgress> progress(JsonNode node) {
        if (Members.isAbsent(node)) {
            return Optional.empty();
        }
        boolean automatic = Members.isAbsent(node.path("talk"));
        Optional<String> named = automatic ? Optional.empty() : members.id(node.path("talk"), "progress.talk");
        if (!automatic && named.isEmpty()) {
            return Optional.empty();
        }
        @Nullable String talk = named.orElse(null);
        var strokes = new LinkedHashMap<SlidePlace, List<PenStroke>>();
        members.list(node.path("drawn"), "progress.drawn", OwnTalk.MOST_SLIDES, (each, path) -> {
            Optional<SlidePlace> place = place(each, path);
            place.ifPresent(there -> strokes.put(
                    there,
                    members.list(
                            each.path("strokes"),
                            path + ".strokes",
                            TalkProgress.MOST_STROKES_OF_A_SLIDE,
                            this::stroke)));
            return place;
        });
        return place(node, "progress")
                .map(at -> new TalkProgress(
                        talk,
                        at,
                        members.time(node.path("elapsed"), "progress.elapsed", LONGEST_TALK)
                                .orElse(Duration.ZERO),
                        strokes));
    }

    private Optional<SlidePlace> place(JsonNode node, String path) {
        return key(node.path("slide"), path + ".slide")
                .map(key -> new SlidePlace(
                        key,
                        members.number(node.path("part"), path + ".part", 0, MOST_PARTS)
                                .map(Double::intValue)
                                .orElse(0)));
    }

    private Optional<PenStroke> stroke(JsonNode node, String path) {
        Optional<PenStroke.Ink> ink = Members.text(node.path("ink")).flatMap(Inks::of);
        Optional<Double> width = members.number(node.path("width"), path + ".width", 0, 1);
        List<Double> numbers = members.list(
                node.path("points"),
                path + ".points",
                2 * PenStroke.MOST_POINTS,
                (each, at) -> members.number(each, at, 0, 1));
        var points = new ArrayList<PenStroke.Point>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(new PenStroke.Point(numbers.get(i), numbers.get(i + 1)));
        }
        if (ink.isEmpty() || width.isEmpty() || points.isEmpty() || numbers.size() % 2 > 0) {
            members.broken(path);
            return Optional.empty();
        }
        return Optional.of(new PenStroke(ink.get(), width.get(), points));
    }

    /// Names what its maker refuses.
    private <T> Optional<T> sound(String path, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            members.broken(path);
            return Optional.empty();
        }
    }

    private static <T, K> List<T> distinct(List<T> all, Function<T, K> key, Consumer<K> onRepeated) {
        var seen = new HashSet<K>();
        return all.stream()
                .filter(each -> {
                    boolean isNew = seen.add(key.apply(each));
                    if (!isNew) {
                        onRepeated.accept(key.apply(each));
                    }
                    return isNew;
                })
                .toList();
    }
}
