package tidemark.sidecar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.picture.EncodedImage;

/// The talks that a speaker made of one report.
///
/// @param all in the order they were made
/// @param chosen id of the one that is given; null for the talk that the report makes by itself
/// @param progress of a talk that has not ended; null for none
public record OwnTalks(
        List<OwnTalk> all,
        @Nullable String chosen,
        @Nullable TalkProgress progress) {

    public static final int MOST = 100;

    /// All pictures of all talks together take so many bytes, each one counted once.
    public static final int MOST_IMAGE_BYTES = 32 << 20;

    public static final OwnTalks NONE = new OwnTalks(List.of(), null, null);

    private static final String OWN = "talk-";
    private static final int ROOM_FOR_A_NUMBER = 4;

    public OwnTalks {
        all = List.copyOf(all);
        var ids = new HashSet<String>();
        all.forEach(talk -> ids.add(talk.id()));
        if (ids.size() < all.size() || all.size() > MOST) {
            throw new IllegalArgumentException("a report has at most " + MOST + " talks, each with an id of its own");
        }
        chosen = chosen != null && ids.contains(chosen) ? chosen : null;
        progress = progress == null || progress.talk() == null || ids.contains(progress.talk()) ? progress : null;
    }

    public Optional<OwnTalk> talk(@Nullable String id) {
        return all.stream().filter(talk -> talk.id().equals(id)).findFirst();
    }

    /// The one that is given; empty for the talk that the report makes by itself.
    public Optional<OwnTalk> given() {
        return talk(chosen);
    }

    /// An id for the next talk, one that no talk has.
    public String nextId() {
        return IntStream.iterate(all.size() + 1, number -> number + 1)
                .mapToObj(number -> OWN + number)
                .filter(id -> talk(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// A name that no talk has yet: the wanted one, else with a number.
    public String freeName(String wanted) {
        String name = wanted.length() > OwnTalk.MOST_CHARACTERS_OF_A_NAME - ROOM_FOR_A_NUMBER
                ? wanted.substring(0, OwnTalk.MOST_CHARACTERS_OF_A_NAME - ROOM_FOR_A_NUMBER)
                : wanted;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + " " + number)
                .filter(given -> all.stream().noneMatch(talk -> talk.name().equals(given)))
                .findFirst()
                .orElseThrow();
    }

    /// Every picture in the talks, each one once.
    public List<EncodedImage> images() {
        return all.stream().flatMap(OwnTalks::images).distinct().toList();
    }

    private static Stream<EncodedImage> images(OwnTalk talk) {
        return Stream.concat(
                talk.extras().stream()
                        .filter(ExtraSlide.Image.class::isInstance)
                        .map(extra -> ((ExtraSlide.Image) extra).image()),
                Stream.ofNullable(talk.look().logo()));
    }

    /// So many more bytes of pictures can be kept.
    public long room() {
        return MOST_IMAGE_BYTES
                - images().stream().mapToLong(EncodedImage::length).sum();
    }

    OwnTalks withAll(List<OwnTalk> changed) {
        return new OwnTalks(changed, chosen, progress);
    }

    OwnTalks withChosen(@Nullable String changed) {
        return new OwnTalks(all, changed, progress);
    }

    OwnTalks withProgress(@Nullable TalkProgress changed) {
        return new OwnTalks(all, chosen, changed);
    }
}
