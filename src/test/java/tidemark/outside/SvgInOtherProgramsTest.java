package tidemark.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.export.OutsideProgram;
import tidemark.picture.Background;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.UnwritableException;
import tidemark.picture.font.Face;
import tidemark.render.svg.SvgRenderer;

/// Librsvg, with which GNOME, Wikipedia and many converters draw, and Chromium show each SVG as our PNG shows it.
class SvgInOtherProgramsTest {

    /// Of a run's ink. Both place each letter on a fraction of a pixel and do not hint; what remains is smoothing.
    private static final double TOLERATED = 0.42;

    private static final Finish TEXT = Finish.USUAL;
    private static final Finish OUTLINED = new Finish(Background.OPAQUE, Lettering.OUTLINES, 96, null);
    private static final int ACROSS = 8;

    /// More on one page, and the program may leave some of it blank.
    private static final int MOST_ON_A_PAGE = 40;

    @TempDir
    private Path folder;

    @Test
    void librsvgShowsEveryChartAsThePngDoes() throws Exception {
        assertThat(differentInLibrsvg(ShippedPictures.all(), TEXT)).isEmpty();
    }

    @Test
    void librsvgShowsOutlinedWordsAsThePngDoes() throws Exception {
        assertThat(differentInLibrsvg(ShippedPictures.some(), OUTLINED)).isEmpty();
    }

    @Test
    void chromiumShowsEveryChartAsThePngDoes() throws Exception {
        assertThat(differentInChromium(ShippedPictures.all(), TEXT)).isEmpty();
    }

    @Test
    void chromiumShowsOutlinedWordsAsThePngDoes() throws Exception {
        assertThat(differentInChromium(ShippedPictures.some(), OUTLINED)).isEmpty();
    }

    private Map<String, Likeness> differentInLibrsvg(List<ShippedPictures.Named> pictures, Finish finish)
            throws Exception {
        var fonts = Map.of(
                "FONTCONFIG_FILE", BundledFontFiles.in(folder).configuration().toString());
        Map<String, Likeness> different = new TreeMap<>();
        for (var named : pictures) {
            Path svg = Files.writeString(folder.resolve("one.svg"), SvgRenderer.render(named.picture(), finish));
            Path png = folder.resolve("one.png");
            OutsideProgram.run(fonts, folder, "rsvg-convert", svg.toString(), "-o", png.toString());
            compare(named, ImageIO.read(png.toFile()), different);
        }
        return different;
    }

    private Map<String, Likeness> differentInChromium(List<ShippedPictures.Named> pictures, Finish finish)
            throws Exception {
        var fonts = BundledFontFiles.in(folder);
        Map<String, Likeness> different = new TreeMap<>();
        for (int from = 0; from < pictures.size(); from += MOST_ON_A_PAGE) {
            var some = pictures.subList(from, Math.min(pictures.size(), from + MOST_ON_A_PAGE));
            BufferedImage shown = screenshot(page(some, finish, fonts));
            for (int i = 0; i < some.size(); i++) {
                var part = shown.getSubimage(left(i), top(i), ShippedPictures.WIDTH, ShippedPictures.HEIGHT);
                compare(some.get(i), part, different);
            }
        }
        return different;
    }

    private static void compare(ShippedPictures.Named named, BufferedImage shown, Map<String, Likeness> different) {
        var likeness = Likeness.of(named.picture(), ShippedPictures.ours(named.picture()), shown, TOLERATED);
        if (!likeness.isOnePicture()) {
            different.put(named.name(), likeness);
        }
    }

    private static int left(int i) {
        return i % ACROSS * ShippedPictures.WIDTH;
    }

    private static int top(int i) {
        return i / ACROSS * ShippedPictures.HEIGHT;
    }

    private BufferedImage screenshot(String page) throws IOException, InterruptedException {
        Path html = Files.writeString(folder.resolve("page.html"), page);
        Path png = folder.resolve("page.png");
        OutsideProgram.run(
                folder,
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-device-scale-factor=1",
                "--window-size=" + ACROSS * ShippedPictures.WIDTH + "," + top(MOST_ON_A_PAGE),
                "--virtual-time-budget=10000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--screenshot=" + png,
                html.toUri().toString());
        return ImageIO.read(png.toFile());
    }

    /// Many on one page, because starting the program takes longer than drawing.
    private static String page(List<ShippedPictures.Named> pictures, Finish finish, BundledFontFiles fonts)
            throws UnwritableException {
        var page =
                new StringBuilder("<!doctype html><meta charset=\"utf-8\"><style>body{margin:0}div{position:absolute}");
        for (Face face : Face.values()) {
            page.append("@font-face{font-family:'%s';font-weight:%d;src:url('%s')}"
                    .formatted(Face.FAMILY, face.weight(), fonts.of(face).toUri()));
        }
        page.append("</style>");
        for (int i = 0; i < pictures.size(); i++) {
            String svg = SvgRenderer.render(pictures.get(i).picture(), finish);
            page.append("<div style=\"left:%dpx;top:%dpx\">".formatted(left(i), top(i)));
            page.append(svg, svg.indexOf("<svg"), svg.length()).append("</div>");
        }
        return page.toString();
    }
}
