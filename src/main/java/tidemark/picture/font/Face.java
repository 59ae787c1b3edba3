package tidemark.picture.font;

import java.io.InputStream;
import java.util.Objects;

/// The two weights of the bundled Noto Sans SC. Widths are plain sums of advances, which is what every renderer draws.
public enum Face {
    REGULAR("NotoSansSC-Regular.ttf", 400),
    BOLD("NotoSansSC-Bold.ttf", 700);

    /// The family name as renderers and files know it.
    public static final String FAMILY = "Noto Sans SC";

    private final String file;
    private final int weight;
    private final FontFile font;

    Face(String file, int weight) {
        this.file = file;
        this.weight = weight;
        this.font = FontFile.read(open(file));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Face.class.getResourceAsStream(file), file);
    }

    /// The font file itself, for renderers that load it. The caller closes it.
    public InputStream open() {
        return open(file);
    }

    /// 400 or 700, as CSS counts.
    public int weight() {
        return weight;
    }

    /// In pixels at an em of `size` pixels.
    public double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            sum += font.advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return sum * size;
    }

    /// Of one character, in pixels at an em of `size` pixels.
    public double width(int codePoint, double size) {
        return font.advance(codePoint) * size;
    }

    /// From the baseline up to the top of a Chinese character's box, in pixels.
    public double ascent(double size) {
        return 0.88 * size;
    }

    /// From the baseline down to where Latin descenders reach, in pixels.
    public double descent(double size) {
        return 0.22 * size;
    }

    /// True where the font can draw the character.
    public boolean has(int codePoint) {
        return font.has(codePoint);
    }

    /// Draws the shape of a character at an em of 1: x to the right from where its advance begins,
    /// y down from the baseline. Nothing for a space; the font's box where it lacks the character.
    public void outline(int codePoint, OutlinePen pen) {
        font.outline(codePoint, pen);
    }
}
