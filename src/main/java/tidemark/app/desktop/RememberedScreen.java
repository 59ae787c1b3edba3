package tidemark.app.desktop;

import org.jspecify.annotations.Nullable;
import tidemark.desk.present.screens.ChosenScreen;
import tidemark.desk.settings.LiveSettings;

/// The audience's screen among the settings.
record RememberedScreen(LiveSettings settings) implements ChosenScreen {

    @Override
    public @Nullable String get() {
        return settings.get().talking().screen();
    }

    @Override
    public void set(String key) {
        settings.setTalking(settings.get().talking().with(key));
    }
}
