package tidemark.desk.present;

import org.jspecify.annotations.Nullable;

/// How talks are given, remembered from one to the next.
///
/// @param screen the key of the name of the audience's screen; null where none was chosen
/// @param lessMotion true for slides that are there at once
public record TalkChoices(@Nullable String screen, boolean lessMotion) {

    public static final TalkChoices INITIAL = new TalkChoices(null, false);

    /// So many characters a screen's name has at most.
    public static final int MOST = 100;

    public TalkChoices with(String changed) {
        return new TalkChoices(changed, lessMotion);
    }

    public TalkChoices withLessMotion(boolean wanted) {
        return new TalkChoices(screen, wanted);
    }
}
