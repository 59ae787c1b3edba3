package tidemark.render.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanlinesTest {

    /// Fails if the stream is damaged or its checksum is wrong.
    private static byte[] inflate(byte[] stream) throws DataFormatException {
        var inflater = new Inflater();
        inflater.setInput(stream);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        while (!inflater.finished()) {
            int count = inflater.inflate(buffer);
            assertThat(count > 0 || inflater.finished())
                    .as("the stream goes on")
                    .isTrue();
            out.write(buffer, 0, count);
        }
        assertThat(inflater.getRemaining()).as("bytes behind the stream").isZero();
        inflater.end();
        return out.toByteArray();
    }

    /// Undoes the filters "none" and "up".
    private static int[] unfilter(byte[] rows, int width, int height) {
        assertThat(rows).hasSize(height * (1 + 3 * width));
        var pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int at = y * (1 + 3 * width);
            int filter = rows[at++];
            assertThat(filter).isIn(0, 2);
            for (int x = y * width; x < (y + 1) * width; x++, at += 3) {
                int above = filter == 2 ? pixels[x - width] : 0;
                pixels[x] = (rows[at] + (above >> 16) & 0xff) << 16
                        | (rows[at + 1] + (above >> 8) & 0xff) << 8
                        | rows[at + 2] + above & 0xff;
            }
        }
        return pixels;
    }

    private static void assertComesBack(int[] pixels, int width, int height) throws DataFormatException {
        byte[] stream = new Scanlines(pixels, width, height, false).compress();

        assertThat(unfilter(inflate(stream), width, height)).isEqualTo(pixels);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,500", "70000,1", "70000,3", "13,97", "640,480"})
    void noiseComesBack(int width, int height) throws DataFormatException {
        var random = new Random(7);

        assertComesBack(random.ints((long) width * height, 0, 1 << 24).toArray(), width, height);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,500", "70000,3", "640,480"})
    void oneColourComesBack(int width, int height) throws DataFormatException {
        var pixels = new int[width * height];
        Arrays.fill(pixels, 0xfbfcfd);

        assertComesBack(pixels, width, height);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rowsThatRepeatAnyNumberOfTimesComeBack(long seed) throws DataFormatException {
        var random = new Random(seed);
        int width = 1 + random.nextInt(900);
        int height = 200;
        var pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            boolean repeats = y > 0 && random.nextInt(3) > 0;
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = repeats ? pixels[(y - 1) * width + x] : random.nextInt(1 << 24);
            }
        }

        assertComesBack(pixels, width, height);
    }

    @Test
    void theAlphaOfEachPixelComesBehindItsColour() throws DataFormatException {
        int[] pixels = {0x80112233, 0x00445566, 0x80112233, 0x00445566};

        byte[] rows = inflate(new Scanlines(pixels, 2, 2, true).compress());

        assertThat(rows).containsExactly(0, 0x11, 0x22, 0x33, 0x80, 0x44, 0x55, 0x66, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
