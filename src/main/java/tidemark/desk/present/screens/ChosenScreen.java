package tidemark.desk.present.screens;

import org.jspecify.annotations.Nullable;

/// The screen that was chosen for the audience, remembered from one talk to the next.
public interface ChosenScreen {

    /// The [ScreenName#key()] of it; null where none was chosen yet.
    @Nullable
    String get();

    void set(String key);
}
