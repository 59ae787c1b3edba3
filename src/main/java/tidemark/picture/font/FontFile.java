package tidemark.picture.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What a TrueType file says of its characters: which it has, how wide they are and how they look. The tables `head`,
/// `hhea`,
/// `hmtx` and `cmap` (format 12) are read at once, outlines when they are asked for.
final class FontFile {
    private static final int BASIC_PLANE = 0x10000;

    private final int unitsPerEm;
    private final short[] advances;
    private final int[] starts;
    private final int[] ends;
    private final int[] glyphs;
    private final GlyphTable outlines;

    /// The advances of the characters that nearly every text is made of, so that measuring need not look them up.
    private final short[] basic;

    private FontFile(ByteBuffer file) {
        int head = table(file, "head");
        int hhea = table(file, "hhea");
        unitsPerEm = file.getShort(head + 18) & 0xffff;
        advances = advances(file, table(file, "hmtx"), file.getShort(hhea + 34) & 0xffff);
        int groups = groups(file);
        int count = file.getInt(groups + 12);
        starts = new int[count];
        ends = new int[count];
        glyphs = new int[count];
        for (int i = 0; i < count; i++) {
            int at = groups + 16 + 12 * i;
            starts[i] = file.getInt(at);
            ends[i] = file.getInt(at + 4);
            glyphs[i] = file.getInt(at + 8);
        }
        basic = basicAdvances();
        outlines = new GlyphTable(file, table(file, "loca"), table(file, "glyf"), unitsPerEm);
    }

    static FontFile read(InputStream stream) {
        try (stream) {
            return new FontFile(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int table(ByteBuffer file, String name) {
        int tag = 0;
        for (char c : name.toCharArray()) {
            tag = tag << 8 | c;
        }
        int count = file.getShort(4);
        for (int at = 12; at < 12 + 16 * count; at += 16) {
            if (file.getInt(at) == tag) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + name);
    }

    private static short[] advances(ByteBuffer file, int hmtx, int count) {
        var advances = new short[count];
        for (int i = 0; i < count; i++) {
            advances[i] = file.getShort(hmtx + 4 * i);
        }
        return advances;
    }

    private static int groups(ByteBuffer file) {
        int cmap = table(file, "cmap");
        int count = file.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int at = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            if (file.getShort(at) == 12) {
                return at;
            }
        }
        throw new IllegalStateException("the font has no character map of format 12");
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    private int glyph(int codePoint) {
        int i = Arrays.binarySearch(starts, codePoint);
        int group = i >= 0 ? i : -i - 2;
        return group >= 0 && codePoint <= ends[group] ? glyphs[group] + codePoint - starts[group] : 0;
    }

    /// In ems.
    double advance(int codePoint) {
        int units = codePoint < basic.length ? basic[codePoint] : advanceOf(glyph(codePoint));
        return (double) (units & 0xffff) / unitsPerEm;
    }

    private short advanceOf(int glyph) {
        return advances[Math.min(glyph, advances.length - 1)];
    }

    private short[] basicAdvances() {
        var found = new short[BASIC_PLANE];
        Arrays.fill(found, advanceOf(0));
        for (int group = 0; group < starts.length && starts[group] < BASIC_PLANE; group++) {
            int last = Math.min(ends[group], BASIC_PLANE - 1);
            for (int point = starts[group]; point <= last; point++) {
                found[point] = advanceOf(glyphs[group] + point - starts[group]);
            }
        }
        return found;
    }

    /// In ems from the baseline; the box for missing glyphs where the font lacks the character.
    void outline(int codePoint, OutlinePen pen) {
        outlines.outline(glyph(codePoint), pen);
    }
}
