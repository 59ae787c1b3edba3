package tidemark.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.export.OutsideProgram;
import tidemark.picture.Finish;
import tidemark.picture.Mark;
import tidemark.picture.UnwritableException;
import tidemark.render.pdf.PdfRenderer;

/// Poppler, with which many viewers draw and search PDF files, shows and copies each page as it was meant.
class PdfInOtherProgramsTest {

    /// Of a run's ink. Its letters stand on whole pixels from top to bottom and on quarters from left to right, and are
    /// hinted, so small ones lie up to half a pixel elsewhere.
    private static final double TOLERATED = 0.65;

    private static final List<ShippedPictures.Named> PICTURES = ShippedPictures.all();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writePages() throws IOException, UnwritableException {
        for (var named : PICTURES) {
            Files.write(folder.resolve(named.name() + ".pdf"), PdfRenderer.render(named.picture(), Finish.USUAL));
        }
    }

    private static String page(ShippedPictures.Named named) {
        return folder.resolve(named.name() + ".pdf").toString();
    }

    private static String withoutSpaces(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// In the order in which the page holds it, which is the order in which a viewer copies it.
    @Test
    void theTextOfThePageIsTheLabelsInTheirOrder() throws Exception {
        Map<String, String> different = new TreeMap<>();
        for (var named : PICTURES) {
            String labels =
                    named.picture().texts().stream().map(Mark.TextRun::text).collect(Collectors.joining());
            String copied = OutsideProgram.run(folder, "pdftotext", "-raw", "-enc", "UTF-8", page(named), "-");
            if (!withoutSpaces(copied).equals(withoutSpaces(labels))) {
                different.put(named.name(), copied);
            }
        }

        assertThat(different).isEmpty();
    }

    /// With its blanks. The program joins a word that is parted at the end of a line again, without its hyphen.
    @Test
    void everyLabelIsFoundWhole() throws Exception {
        Map<String, List<String>> lost = new TreeMap<>();
        for (var named : PICTURES) {
            String page = OutsideProgram.run(folder, "pdftotext", "-enc", "UTF-8", page(named), "-");
            List<String> missing = named.picture().texts().stream()
                    .map(run -> run.text().strip().replaceFirst("-$", ""))
                    .filter(label -> !page.contains(label))
                    .toList();
            if (!missing.isEmpty()) {
                lost.put(named.name(), missing);
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void everyFontIsEmbeddedAsASubsetThatTellsItsCharacters() throws Exception {
        for (var named : PICTURES) {
            List<String> fonts = OutsideProgram.run(folder, "pdffonts", page(named))
                    .lines()
                    .skip(2)
                    .toList();

            assertThat(fonts)
                    .as(named.name())
                    .hasSizeBetween(1, 2)
                    .allMatch(font -> font.matches(
                            "[A-Z]{6}\\+NotoSansSC-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes .*"));
        }
    }

    @Test
    void popplerShowsEveryChartAsThePngDoes() throws Exception {
        Map<String, Likeness> different = new TreeMap<>();
        for (var named : PICTURES) {
            OutsideProgram.run(
                    folder,
                    "pdftoppm",
                    "-r",
                    "96",
                    "-singlefile",
                    "-png",
                    page(named),
                    folder.resolve("one").toString());
            var likeness = Likeness.of(
                    named.picture(),
                    ShippedPictures.ours(named.picture()),
                    ImageIO.read(folder.resolve("one.png").toFile()),
                    TOLERATED);
            if (!likeness.isOnePicture()) {
                different.put(named.name(), likeness);
            }
        }

        assertThat(different).isEmpty();
    }
}
