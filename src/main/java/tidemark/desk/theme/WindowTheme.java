package tidemark.desk.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import tidemark.chart.Theme;
import tidemark.desk.TextSize;
import tidemark.render.fx.BundledFonts;

/// Dresses a scene: controls, then our colours, then our shapes, all in the bundled font.
public final class WindowTheme {

    /// All other sizes of the style sheets are relative to it.
    private static final double USUAL_PIXELS = 14;

    private WindowTheme() {}

    /// Dresses a scene now and whenever the theme or the size of words changes.
    public static void dress(Scene scene, ObservableValue<Theme> theme, ObservableValue<TextSize> textSize) {
        BundledFonts.family();
        theme.subscribe(now -> apply(scene, now));
        textSize.subscribe(now -> scene.getRoot()
                .setStyle("-fx-font-size: " + String.format(Locale.ROOT, "%.2f", USUAL_PIXELS * now.factor()) + "px"));
    }

    /// Dresses a scene that keeps a theme of its own, whatever the others wear.
    public static void dressAlone(Scene scene, ObservableValue<Theme> theme) {
        BundledFonts.family();
        theme.subscribe(now -> {
            scene.setUserAgentStylesheet(controls(now));
            dress(scene, now);
        });
    }

    private static void apply(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(controls(theme));
        dress(scene, theme);
    }

    private static void dress(Scene scene, Theme theme) {
        scene.getStylesheets().setAll(sheet(colours(theme)), sheet("desk.css"));
        if (theme.isHighContrast()) {
            scene.getStylesheets().add(1, sheet(theme.isDark() ? "dark-contrast.css" : "light-contrast.css"));
        }
    }

    private static String controls(Theme theme) {
        return theme.isDark()
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
    }

    private static String colours(Theme theme) {
        return theme.isDark() ? "dark.css" : "light.css";
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(WindowTheme.class.getResource(name), name).toExternalForm();
    }
}
