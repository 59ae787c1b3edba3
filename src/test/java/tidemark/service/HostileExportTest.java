package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.NamePattern;
import tidemark.report.Language;
import tools.jackson.databind.ObjectMapper;

/// Every format of a report whose ids, titles and words would like to be paths, markup, formulas and more.
class HostileExportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFileStaysInTheFolderUnderAHarmlessNameAndIsSound(Language language) throws Exception {
        Path out = folder.resolve("deep/out");

        var done = export(hostile(language), "{section}/{report}/{id}-{title}", new ExportTarget.Folder(out), language);

        assertThat(done.failures()).isEmpty();
        assertThat(done.written()).isGreaterThan(30);
        for (Path file : files(folder)) {
            assertThat(file).startsWith(out);
            for (Path name : out.relativize(file)) {
                assertThat(name.toString())
                        .doesNotContainPattern("[<>:\"\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}]")
                        .doesNotStartWith(".")
                        .doesNotStartWith("-");
                assertThat(name.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(220);
            }
            checkContent(file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithItsReason() throws Exception {
        Path out = folder.resolve("out");

        var done = export(hostile(Language.EN, HostileWords::in), "{title}", new ExportTarget.Folder(out), Language.EN);

        assertThat(done.failures()).isNotEmpty().allSatisfy(failed -> {
            assertThat(failed.cause()).isEqualTo(FileOutcome.Cause.PICTURE);
            assertThat(failed.reason().en()).contains("R18").contains("U+202E");
            assertThat(failed.file()).doesNotExist();
        });
        for (Path file : files(out)) {
            checkContent(file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    /// As long as the reader of reports lets one be.
    @Test
    void aTitleOfTenThousandCharactersHurtsNoOne() throws Exception {
        Path out = folder.resolve("out");

        var done = export(
                hostile(Language.ZH, request -> HostileWords.longTitle(request, 10_000)),
                "{title}",
                new ExportTarget.Folder(out),
                Language.ZH);

        assertThat(done.failures()).isEmpty();
        for (Path file : files(out)) {
            assertThat(file.getFileName().toString().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(220);
            checkContent(file.getFileName().toString(), Files.readAllBytes(file));
        }
    }

    @Test
    void namesInAZipFileLeadNowhereElse() throws IOException {
        Path zip = folder.resolve("all.zip");

        export(hostile(Language.EN), "{section}/{report}/{id}-{title}", new ExportTarget.Zip(zip), Language.EN);

        var names = new ArrayList<String>();
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(30)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name)
                        .doesNotStartWith("/")
                        .doesNotContain("..", "\\", "<", ":")
                        .doesNotContainPattern("\\p{Cc}|\\p{Cf}"));
    }

    private void checkContent(String name, byte[] content) throws Exception {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        switch (extension) {
            case "png" ->
                assertThat(new String(content, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
            case "pdf" ->
                assertThat(new String(content, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            case "svg" -> checkMarkup(name, content);
            case "html" -> checkPage(name, new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
            case "json" ->
                assertThat(new ObjectMapper().readTree(content).isContainer()).isTrue();
            case "csv" -> checkCells(name, new String(content, StandardCharsets.UTF_8));
            case "pptx", "xlsx", "docx" -> checkParts(name, content);
            default -> throw new AssertionError("no one knows what is harmless in " + name);
        }
    }

    private static void checkMarkup(String name, byte[] content) throws Exception {
        Document document = xml().parse(new ByteArrayInputStream(content));
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            assertThat(element.getLocalName()).as(name).isNotIn("script", "foreignObject", "iframe", "object");
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                assertThat(element.getAttributes().item(a).getLocalName())
                        .as(name)
                        .doesNotStartWith("on");
            }
        }
    }

    private static void checkPage(String name, String page) {
        assertThat(page)
                .as(name)
                .doesNotContain("<script", "<iframe", "<object", "javascript:")
                .doesNotContainPattern("<[^>]*\\son\\w+\\s*=");
    }

    /// No cell may begin as a formula does.
    private static void checkCells(String name, String text) {
        assertThat(text).as(name).doesNotContainPattern("(?m)(^|,)\"?[=@＝＠]");
    }

    private static void checkParts(String name, byte[] content) throws Exception {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getName()).as(name).doesNotContain("..").doesNotStartWith("/");
                byte[] bytes = parts.readAllBytes();
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    Document xml = xml().parse(new ByteArrayInputStream(bytes));
                    assertThat(xml.getElementsByTagName("script").getLength())
                            .as(name)
                            .isZero();
                    assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .as(name + " " + part.getName())
                            .doesNotContain("TargetMode=\"External\"")
                            .doesNotContainPattern("<f>[^<]*cmd\\|");
                }
            }
        }
    }

    private static DocumentBuilder xml() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder;
    }

    private static OpenReport hostile(Language language) {
        return hostile(language, HostileWords::drawable);
    }

    private static OpenReport hostile(Language language, UnaryOperator<DocumentRequest> change) {
        var opened = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
        var charts = opened.chartsOf("reform");
        var request = change.apply(new DocumentRequest(opened.report(), charts, language, Theme.LIGHT));
        return new OpenReport(opened.location(), request.report(), request.charts(), List.of());
    }

    private static ExportOutcome.Done export(
            OpenReport report, String pattern, ExportTarget target, Language language) {
        // A long picture with an endless title is merely long, and takes its time.
        var formats = new LinkedHashSet<>(ExportFormat.all());
        formats.removeIf(format -> format.code().equals("long"));
        var look = new PictureOrder(language, Theme.LIGHT, Size.HD, 0.2, PictureOrder.SCREEN_DPI, false);
        var order = new ExportOrder(
                report,
                report.charts(),
                formats,
                List.of(look),
                ((NamePattern.Reading.Good) NamePattern.read(pattern)).pattern(),
                target,
                false);
        return switch (ExportService.export(order, Progress.UNSEEN)) {
            case ExportOutcome.Done done -> done;
            case ExportOutcome.Zipped zipped -> zipped.contents();
            case ExportOutcome.NoFolder refused ->
                throw new AssertionError(refused.reason().en());
        };
    }

    private static List<Path> files(Path of) throws IOException {
        try (var files = Files.walk(of)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
