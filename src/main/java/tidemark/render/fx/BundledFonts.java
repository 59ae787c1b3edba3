package tidemark.render.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import tidemark.picture.font.Face;

/// The bundled font as JavaFX knows it: each file is loaded once, and stays known to style sheets too.
public final class BundledFonts {

    private static final double ANY_SIZE = 12;
    private static final String REGULAR = load(Face.REGULAR);
    private static final String BOLD = load(Face.BOLD);

    private BundledFonts() {}

    /// The name under which style sheets find the font, which is loaded by then.
    public static String family() {
        return Face.FAMILY;
    }

    /// The font at a size.
    ///
    /// @param size of the em in pixels
    public static Font font(Face face, double size) {
        return switch (face) {
            case REGULAR -> new Font(REGULAR, size);
            case BOLD -> new Font(BOLD, size);
        };
    }

    private static String load(Face face) {
        try (InputStream file = face.open()) {
            Font font = Font.loadFont(file, ANY_SIZE);
            if (font == null) {
                throw new IllegalStateException("JavaFX cannot read the bundled font " + face);
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
