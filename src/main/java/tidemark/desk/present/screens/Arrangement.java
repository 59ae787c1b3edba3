package tidemark.desk.present.screens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which screen the audience sees, and which one whoever speaks.
///
/// @param speaker null where there is no other screen than the audience's: then no note is ever shown
public record Arrangement(ScreenPlace audience, @Nullable ScreenPlace speaker) {

    /// The audience's screen is the one that was chosen, or else one that the window is not on, the largest; the
    /// speaker's
    /// is the one with the window, or else the main one.
    ///
    /// @param all at least one
    /// @param x of a point in the window of the report
    /// @param y likewise
    /// @param wish the [ScreenName#key()] of the screen that was chosen for the audience; null for none
    public static Arrangement of(List<ScreenPlace> all, double x, double y, @Nullable String wish) {
        ScreenPlace home =
                all.stream().filter(each -> each.holds(x, y)).findFirst().orElse(ScreenName.main(all));
        ScreenPlace audience = wished(all, wish).or(() -> largestBut(all, home)).orElse(home);
        ScreenPlace speaker =
                !audience.equals(home) ? home : largestBut(all, audience).orElse(null);
        return new Arrangement(audience, speaker);
    }

    private static Optional<ScreenPlace> wished(List<ScreenPlace> all, @Nullable String wish) {
        return all.stream()
                .filter(each -> ScreenName.of(each, all).key().equals(wish))
                .findFirst();
    }

    private static Optional<ScreenPlace> largestBut(List<ScreenPlace> all, ScreenPlace one) {
        return all.stream()
                .filter(each -> !each.equals(one))
                .max(Comparator.comparingDouble(
                        each -> each.area().getWidth() * each.area().getHeight()));
    }

    /// The other way round; the same where there is one screen only.
    public Arrangement swapped() {
        return speaker == null ? this : new Arrangement(speaker, audience);
    }
}
