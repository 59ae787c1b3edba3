package tidemark.sidecar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A talk as a speaker wants it: in which order, with what besides, and how it looks. It names the slides of the report
/// and holds no value of it.
///
/// @param order slides as the speaker put them; those of the report that it does not name have their natural place,
///     extra ones that it does not name come last before the source. Slides that the report has no more stay.
/// @param items what was settled about slides; about those not named, nothing
/// @param extras slides that the report does not make by itself
public record OwnTalk(
        String id, String name, List<SlideKey> order, List<TalkItem> items, List<ExtraSlide> extras, TalkLook look) {

    public static final int MOST_CHARACTERS_OF_A_NAME = 100;
    public static final int MOST_SLIDES = 10_000;
    public static final int MOST_EXTRAS = 500;

    public OwnTalk {
        order = order.stream().distinct().toList();
        items = items.stream().filter(item -> !item.isBare()).toList();
        extras = List.copyOf(extras);
        if (id.isBlank() || name.isBlank() || name.length() > MOST_CHARACTERS_OF_A_NAME) {
            throw new IllegalArgumentException(
                    "a talk has an id and a name of 1 to " + MOST_CHARACTERS_OF_A_NAME + " characters");
        }
        if (order.size() > MOST_SLIDES || items.size() > MOST_SLIDES || extras.size() > MOST_EXTRAS) {
            throw new IllegalArgumentException(
                    "a talk has at most " + MOST_SLIDES + " slides, " + MOST_EXTRAS + " of them extra ones");
        }
        requireDistinct(items.stream().map(TalkItem::key).toList());
        requireDistinct(extras.stream().map(ExtraSlide::key).toList());
    }

    private static void requireDistinct(List<SlideKey> keys) {
        if (new HashSet<>(keys).size() < keys.size()) {
            throw new IllegalArgumentException("a slide is named twice");
        }
    }

    /// The talk that the report makes by itself, under a name of its own.
    public static OwnTalk of(String id, String name) {
        return new OwnTalk(id, name, List.of(), List.of(), List.of(), TalkLook.PLAIN);
    }

    /// What was settled about a slide, or that nothing was.
    public TalkItem item(SlideKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElseGet(() -> TalkItem.of(key));
    }

    public Optional<ExtraSlide> extra(SlideKey key) {
        return extras.stream().filter(extra -> extra.key().equals(key)).findFirst();
    }

    /// An id for the next slide of words or with a picture, one that this talk has not.
    ///
    /// @param kind `words` or `image`
    public String nextExtraId(String kind) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> kind + "-" + number)
                .filter(given -> extra(new SlideKey.Words(given)).isEmpty()
                        && extra(new SlideKey.Image(given)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    OwnTalk named(String changedId, String changed) {
        return new OwnTalk(changedId, changed, order, items, extras, look);
    }

    OwnTalk withOrder(List<SlideKey> changed) {
        return new OwnTalk(id, name, changed, items, extras, look);
    }

    OwnTalk withItem(SlideKey key, UnaryOperator<TalkItem> change) {
        TalkItem changed = change.apply(item(key));
        var list = new ArrayList<>(items);
        int at = list.indexOf(item(key));
        if (at < 0) {
            list.add(changed);
        } else {
            list.set(at, changed);
        }
        return new OwnTalk(id, name, order, list, extras, look);
    }

    OwnTalk withExtras(List<ExtraSlide> changed) {
        return new OwnTalk(id, name, order, items, changed, look);
    }

    OwnTalk withLook(TalkLook changed) {
        return new OwnTalk(id, name, order, items, extras, changed);
    }

    OwnTalk without(SlideKey key) {
        return new OwnTalk(
                id,
                name,
                order.stream().filter(each -> !each.equals(key)).toList(),
                items.stream().filter(each -> !each.key().equals(key)).toList(),
                extras.stream().filter(each -> !each.key().equals(key)).toList(),
                look);
    }
}
