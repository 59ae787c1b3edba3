package tidemark.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.picture.Colour;

/// The style sheet of a page. A page asked for in a light theme follows the light or dark of the reader's device, one
/// asked for in a dark theme is dark on every screen; on paper both are light.
final class PageStyle {
    private final Theme theme;
    private final PageColours colours;

    PageStyle(Theme theme, PageColours colours) {
        this.theme = theme;
        this.colours = colours;
    }

    /// @param font rules for the font
    /// @param evidence rules that show evidence beside its mark
    String sheet(String font, String evidence) {
        var light = theme.isDark() ? theme.opposite() : theme;
        return font
                + variables(light, "light")
                + "@media " + (theme.isDark() ? "screen" : "screen and (prefers-color-scheme:dark)") + "{\n"
                + variables(light.opposite(), "dark")
                + turned()
                + "}\n"
                + fixed()
                + evidence;
    }

    /// What the policy of a page must say to allow a style sheet.
    static String hash(String sheet) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String variables(Theme theme, String scheme) {
        var palette = Palette.of(theme);
        var behind = theme.isDark()
                ? palette.ground().towards(palette.seaPale(), 0.35)
                : palette.ground().towards(palette.seaPale(), 0.3);
        return ":root{color-scheme:" + scheme
                + variable("ground", palette.ground())
                + variable("behind", behind)
                + variable("ink", palette.ink())
                + variable("calm", palette.calm())
                + variable("faint", palette.faint())
                + variable("hairline", palette.hairline())
                + variable("sea", palette.sea())
                + variable("sea-mid", palette.seaMid())
                + variable("sea-pale", palette.seaPale())
                + variable("signal", palette.signal())
                + "}\n";
    }

    private static String variable(String name, Colour colour) {
        return ";--" + name + ":" + colour.hex();
    }

    private String turned() {
        var rules = new StringBuilder();
        colours.darkOf().forEach((light, dark) -> {
            if (!light.equals(dark)) {
                rules.append("svg [fill=\"")
                        .append(light.hex())
                        .append("\"]{fill:")
                        .append(dark.hex())
                        .append("}\n");
                rules.append("svg [stroke=\"")
                        .append(light.hex())
                        .append("\"]{stroke:")
                        .append(dark.hex())
                        .append("}\n");
            }
        });
        return rules.toString();
    }

    private static String fixed() {
        try (InputStream file = Objects.requireNonNull(PageStyle.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
