package tidemark.desk.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import tidemark.chart.Theme;
import tidemark.render.fx.BundledFonts;

/// Dresses a scene: controls, then our colours, then our shapes, all in the bundled font.
public final class WindowTheme {

    private WindowTheme() {}

    /// Dresses a scene now and whenever the theme changes.
    public static void dress(Scene scene, ObservableValue<Theme> theme) {
        BundledFonts.family();
        theme.subscribe(now -> apply(scene, now));
    }

    private static void apply(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(controls(theme));
        scene.getStylesheets().setAll(sheet(colours(theme)), sheet("desk.css"));
    }

    private static String controls(Theme theme) {
        return switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheetBSS();
            case DARK -> new PrimerDark().getUserAgentStylesheetBSS();
        };
    }

    private static String colours(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(WindowTheme.class.getResource(name), name).toExternalForm();
    }
}
