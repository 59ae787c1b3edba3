package tidemark.render.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.picture.Background;
import tidemark.picture.Colour;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Picture;
import tidemark.picture.TooLargeException;
import tidemark.picture.UnwritableException;
import tidemark.picture.font.Face;

class PngRendererTest {

    private static final Colour GROUND = Colour.of(0xf4f7f8);
    private static final Colour SEA = Colour.of(0x0e6e83);

    private record Chunk(String type, byte[] data, boolean sound) {
        ByteBuffer buffer() {
            return ByteBuffer.wrap(data);
        }
    }

    private static Picture picture(double width, double height, Mark... marks) {
        return new Picture("chart", width, height, GROUND, "zh-CN", "进出口 3000亿元", "第一行\n第二行", List.of(marks));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static List<Chunk> chunks(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png);
        assertThat(file.getLong()).isEqualTo(0x89504e470d0a1a0aL);
        var chunks = new ArrayList<Chunk>();
        while (file.hasRemaining()) {
            int length = file.getInt();
            var crc = new CRC32();
            crc.update(png, file.position(), 4 + length);
            var type = new byte[4];
            file.get(type);
            var data = new byte[length];
            file.get(data);
            chunks.add(new Chunk(
                    new String(type, StandardCharsets.US_ASCII), data, file.getInt() == (int) crc.getValue()));
        }
        return chunks;
    }

    private static Chunk only(List<Chunk> chunks, String type) {
        List<Chunk> found =
                chunks.stream().filter(chunk -> chunk.type().equals(type)).toList();
        assertThat(found).as(type).hasSize(1);
        return found.getFirst();
    }

    @Test
    void theFileIsOpaqueTrueColourWithSoundChunksInOrder() throws UnwritableException {
        List<Chunk> chunks = chunks(PngRenderer.render(picture(320, 240), 1, 96));

        assertThat(chunks).allMatch(Chunk::sound);
        assertThat(chunks.getFirst().type()).isEqualTo("IHDR");
        assertThat(chunks.getLast().type()).isEqualTo("IEND");
        ByteBuffer header = chunks.getFirst().buffer();
        assertThat(header.getInt()).isEqualTo(320);
        assertThat(header.getInt()).isEqualTo(240);
        assertThat(header.get()).as("bits").isEqualTo((byte) 8);
        assertThat(header.get()).as("colour type: RGB without alpha").isEqualTo((byte) 2);
        assertThat(chunks.stream().map(Chunk::type).toList().indexOf("pHYs"))
                .isLessThan(chunks.stream().map(Chunk::type).toList().indexOf("IDAT"));
        assertThat(chunks.stream().map(Chunk::type)).contains("sRGB").doesNotContain("tRNS", "PLTE");
    }

    @ParameterizedTest
    @CsvSource({"96,3780", "72,2835", "300,11811", "299.5,11791", "1,39"})
    void theFileTellsItsResolution(double dpi, int pixelsPerMetre) throws UnwritableException {
        ByteBuffer physical = only(chunks(PngRenderer.render(picture(20, 10), 1, dpi)), "pHYs")
                .buffer();

        assertThat(physical.getInt()).isEqualTo(pixelsPerMetre);
        assertThat(physical.getInt()).isEqualTo(pixelsPerMetre);
        assertThat(physical.get()).as("unit: metre").isEqualTo((byte) 1);
    }

    @Test
    void titleAndDescriptionAreInTheFile() throws UnwritableException {
        List<String> texts = chunks(PngRenderer.render(picture(20, 10), 1, 96)).stream()
                .filter(chunk -> chunk.type().equals("iTXt"))
                .map(chunk -> new String(chunk.data(), StandardCharsets.UTF_8))
                .toList();

        assertThat(texts).containsExactly("Title\0\0\0zh-CN\0\0进出口 3000亿元", "Description\0\0\0zh-CN\0\0第一行\n第二行");
    }

    @Test
    void marksLieWhereThePictureSaysAtEveryScale() throws UnwritableException, IOException {
        Picture picture = picture(100, 60, new Mark.Rectangle(10, 20, 30, 10, 0, SEA, null));

        BufferedImage image = read(PngRenderer.render(picture, 2.5, 96));

        assertThat(image.getWidth()).isEqualTo(250);
        assertThat(image.getHeight()).isEqualTo(150);
        assertThat(image.getRGB(25, 50) & 0xffffff).isEqualTo(0x0e6e83);
        assertThat(image.getRGB(99, 74) & 0xffffff).isEqualTo(0x0e6e83);
        assertThat(image.getRGB(24, 49) & 0xffffff).isEqualTo(0xf4f7f8);
        assertThat(image.getRGB(100, 75) & 0xffffff).isEqualTo(0xf4f7f8);
    }

    @Test
    void aTransparentFileHasNothingBehindItsMarks() throws UnwritableException, IOException {
        Picture picture = picture(
                100,
                60,
                new Mark.Rectangle(10, 20, 30, 10, 0, SEA, null),
                new Mark.Rectangle(60.5, 20, 20, 10, 0, SEA, null));
        var finish = new Finish(Background.TRANSPARENT, Lettering.TEXT, 96, null);

        BufferedImage image = read(PngRenderer.render(picture, 1, finish));

        assertThat(image.getRGB(0, 0)).as("nothing").isZero();
        assertThat(image.getRGB(20, 25)).isEqualTo(0xff0e6e83);
        assertThat(image.getRGB(60, 25) >>> 24).as("half a pixel").isBetween(0x7e, 0x81);
        assertThat(image.getRGB(60, 25) & 0xffffff).as("its colour is whole").isEqualTo(0x0e6e83);
    }

    @Test
    void theResolutionGrowsWithTheScaleSoThatTheSizeOnPaperStays() throws UnwritableException {
        byte[] png = PngRenderer.render(picture(20, 10), 3, Finish.USUAL.withDpi(100));

        assertThat(only(chunks(png), "pHYs").buffer().getInt()).isEqualTo(11811);
    }

    @Test
    void textFillsItsAdvancesAndNothingBeyond() throws UnwritableException, IOException {
        var run = new Mark.TextRun(10, 40, "国国国", Face.BOLD, 30, SEA);

        BufferedImage image = read(PngRenderer.render(picture(120, 60, run), 1, 96));

        int left = 120;
        int right = 0;
        for (int x = 0; x < 120; x++) {
            for (int y = 0; y < 60; y++) {
                if ((image.getRGB(x, y) & 0xffffff) != 0xf4f7f8) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        assertThat(left).isBetween(10, 14);
        assertThat(right).isBetween(95, 99);
    }

    @Test
    void thePictureAlwaysGivesTheSameBytes() throws UnwritableException {
        Picture picture = picture(200, 60, new Mark.TextRun(10, 40, "2730亿元", Face.BOLD, 30, SEA));

        assertThat(PngRenderer.render(picture, 2, 96)).isEqualTo(PngRenderer.render(picture, 2, 96));
    }

    @Test
    void thePixelsOfAnEightKScreenFit() throws UnwritableException {
        Picture picture = picture(7680, 4320, new Mark.TextRun(100, 2000, "2730亿元", Face.BOLD, 900, SEA));

        ByteBuffer header =
                chunks(PngRenderer.render(picture, 1, 96)).getFirst().buffer();

        assertThat(header.getInt()).isEqualTo(7680);
        assertThat(header.getInt()).isEqualTo(4320);
    }

    @ParameterizedTest
    @CsvSource({"7680,4320,8", "268435457,1,1", "1e9,1e9,1", "1e300,10,1", "16385,16385,1"})
    void tooManyPixelsAreRefusedBeforeMemoryIsTaken(double width, double height, double scale) {
        assertThatThrownBy(() -> PngRenderer.render(picture(width, height), scale, 96))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("at most");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 8.01, Double.NaN, Double.POSITIVE_INFINITY})
    void anAbsurdScaleIsRefused(double scale) {
        assertThatThrownBy(() -> PngRenderer.render(picture(10, 10), scale, 96))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scale");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -96, 0.5, 1e6, Double.NaN})
    void anAbsurdResolutionIsRefused(double dpi) {
        assertThatThrownBy(() -> PngRenderer.render(picture(10, 10), 1, dpi))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("resolution");
    }

    @Test
    void aMissingGlyphIsRefused() {
        Picture picture = picture(100, 60, new Mark.TextRun(10, 40, "CO₂", Face.BOLD, 30, SEA));

        assertThatThrownBy(() -> PngRenderer.render(picture, 1, 96))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("₂ U+2082");
    }
}
