package tidemark.desk.present;

import org.jspecify.annotations.Nullable;

/// How talks are given, remembered from one to the next.
///
/// @param screen the key of the name of the audience's screen; null where none was chosen
public record TalkChoices(@Nullable String screen) {

    public static final TalkChoices INITIAL = new TalkChoices(null);

    /// So many characters a screen's name has at most.
    public static final int MOST = 100;

    public TalkChoices with(String changed) {
        return new TalkChoices(changed);
    }
}
