package tidemark.desk.present;

import org.jspecify.annotations.Nullable;
import tidemark.desk.TextSize;

/// How talks are given, remembered from one to the next.
///
/// @param screen the key of the name of the audience's screen; null where none was chosen
/// @param lessMotion true for slides that are there at once
/// @param notes how large the words are that whoever speaks has before them
public record TalkChoices(@Nullable String screen, boolean lessMotion, TextSize notes) {

    public static final TalkChoices INITIAL = new TalkChoices(null, false, TextSize.USUAL);

    /// So many characters a screen's name has at most.
    public static final int MOST = 100;

    public TalkChoices with(String changed) {
        return new TalkChoices(changed, lessMotion, notes);
    }

    public TalkChoices withLessMotion(boolean wanted) {
        return new TalkChoices(screen, wanted, notes);
    }

    public TalkChoices withNotes(TextSize changed) {
        return new TalkChoices(screen, lessMotion, changed);
    }
}
