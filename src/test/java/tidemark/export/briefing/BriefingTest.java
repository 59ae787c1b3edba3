package tidemark.export.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import tidemark.chart.AltText;
import tidemark.chart.Theme;
import tidemark.export.HostileWords;
import tidemark.export.OoxmlSchemas;
import tidemark.export.OutsideProgram;
import tidemark.export.Shipped;
import tidemark.picture.UnwritableException;
import tidemark.report.Language;
import tidemark.report.Section;
import tidemark.report.wording.Wording;

class BriefingTest {
    private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();
    private static final Map<List<Object>, byte[]> WRITTEN = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    static Stream<Arguments> reports() {
        return Shipped.ids().stream()
                .flatMap(id -> Stream.of(Language.values()).map(language -> arguments(id, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPartKeepsToItsSchema(String id, Language language) {
        assertThat(SCHEMAS.problems(written(id, language), BriefingTest::schema))
                .isEmpty();
    }

    @Test
    void hostileWordsBreakNoSchema() throws Exception {
        byte[] file = Briefing.write(HostileWords.in(Shipped.whole("guangdong-2025", Language.ZH, Theme.LIGHT)));

        assertThat(SCHEMAS.problems(file, BriefingTest::schema)).isEmpty();
    }

    /// What makes the tests above worth something.
    @Test
    void whatIsNoDocumentIsAProblem() {
        assertThat(SCHEMAS.problems(
                        written("ningxia-2025", Language.ZH),
                        name -> name.equals("word/styles.xml") ? "sml.xsd" : null))
                .isNotEmpty();
    }

    private static @Nullable String schema(String part) {
        return part.matches("word/(document|styles|settings|footer\\d+)\\.xml") ? "wml.xsd" : null;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyChartIsThereWithAllThatItShowsInWords(String id, Language language) throws Exception {
        var request = Shipped.whole(id, language, Theme.LIGHT);

        try (XWPFDocument document = opened(written(id, language))) {
            assertThat(pictures(document))
                    .extracting(CTNonVisualDrawingProps::getDescr)
                    .containsExactlyInAnyOrderElementsOf(request.charts().stream()
                            .map(chart -> AltText.of(request.report(), chart, language))
                            .toList());
            assertThat(pictures(document))
                    .extracting(CTNonVisualDrawingProps::getId)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySectionIsAHeadingAndEveryFigureARowWhoseHeadIsRepeated(String id, Language language) throws Exception {
        var request = Shipped.whole(id, language, Theme.LIGHT);

        try (XWPFDocument document = opened(written(id, language))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsAll(request.report().sections().stream()
                            .map(Section::title)
                            .map(title -> title.in(language))
                            .toList());
            assertThat(document.getTables())
                    .hasSize(2)
                    .allSatisfy(table ->
                            assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            XWPFTable figures = document.getTables().getFirst();
            assertThat(request.report().figures())
                    .allSatisfy(figure -> assertThat(figures.getText())
                            .contains(figure.name().in(language))
                            .contains(Wording.reading(figure, language).text()));
        }
    }

    @Test
    void figuresInTheTextLeadToTheirRows() throws Exception {
        try (XWPFDocument document = opened(written("beilun-2023", Language.ZH))) {
            var marked = new HashSet<String>();
            document.getTables()
                    .forEach(table -> table.getRows()
                            .forEach(row -> row.getCell(0)
                                    .getParagraphArray(0)
                                    .getCTP()
                                    .getBookmarkStartList()
                                    .forEach(mark -> marked.add(mark.getName()))));
            List<String> led = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream())
                    .map(CTHyperlink::getAnchor)
                    .toList();

            assertThat(led).hasSizeGreaterThan(50);
            assertThat(marked).containsAll(led);
        }
    }

    @Test
    void itsPropertiesAreTheReports() throws Exception {
        try (XWPFDocument document = opened(written("guangdong-2025", Language.ZH))) {
            var core = document.getProperties().getCoreProperties();

            assertThat(core.getTitle()).isEqualTo("广东省2025年发展报告");
            assertThat(core.getSubject()).isEqualTo("广东省 2025年");
            assertThat(core.getDescription()).contains("2026年广东省政府工作报告");
            assertThat(core.getCreator()).isNullOrEmpty();
            assertThat(core.getCreated()).isNull();
        }
    }

    @Test
    void chineseHasAFontThatChineseOfficesHave() throws Exception {
        try (XWPFDocument document = opened(written("guangdong-2025", Language.EN))) {
            var fonts = document.getStyle()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getRFontsArray(0);

            assertThat(fonts.getEastAsia()).isEqualTo("Microsoft YaHei");
            assertThat(fonts.getAscii()).isEqualTo("Calibri");
        }
    }

    @Test
    void theSameBriefingHasTheSameBytesWhereverItIsWritten() throws Exception {
        var request = Shipped.whole("ningxia-2025", Language.EN, Theme.DARK);
        byte[] here = Briefing.write(request);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

            assertThat(Arrays.equals(Briefing.write(request), here)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        try (XWPFDocument document =
                opened(Briefing.write(HostileWords.in(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT))))) {
            String text = document.getTables().getFirst().getText();
            assertThat(text).contains(HostileWords.MARKUP);
            assertThat(text.codePoints().filter(c -> c == 0x202e || c == 0x2066 || c == 0x1b || c == 0xffff))
                    .isEmpty();
        }
    }

    @Test
    void aTitleOfTenThousandCharactersFits() throws Exception {
        var request = HostileWords.longTitle(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT), 10_000);

        try (XWPFDocument document = opened(Briefing.write(request))) {
            assertThat(document.getParagraphs().getFirst().getText()).hasSize(10_000);
        }
    }

    @Test
    void libreOfficeMakesPagesOfEveryBriefing() throws Exception {
        var arguments = new ArrayList<>(List.of(
                "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "pdf"));
        for (Arguments report : reports().toList()) {
            String id = (String) report.get()[0];
            var language = (Language) report.get()[1];
            Path file = folder.resolve(id + "-" + language.tag() + ".docx");
            Files.write(file, written(id, language));
            arguments.add(file.toString());
        }

        OutsideProgram.run(folder, "soffice", arguments.toArray(String[]::new));

        for (Arguments report : reports().toList()) {
            String id = (String) report.get()[0];
            var language = (Language) report.get()[1];
            Path pages = folder.resolve(id + "-" + language.tag() + ".pdf");
            assertThat(OutsideProgram.run(folder, "pdftotext", pages.toString(), "-")
                            .replaceAll("\\s", ""))
                    .contains(Shipped.whole(id, language, Theme.LIGHT)
                            .report()
                            .source()
                            .title()
                            .replaceAll("\\s", ""));
        }
    }

    /// A whole report, written once for all tests.
    private static byte[] written(String id, Language language) {
        return WRITTEN.computeIfAbsent(List.of(id, language), _ -> {
            try {
                return Briefing.write(Shipped.whole(id, language, Theme.LIGHT));
            } catch (UnwritableException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static XWPFDocument opened(byte[] file) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<CTNonVisualDrawingProps> pictures(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .flatMap(drawing -> drawing.getInlineList().stream())
                .map(inline -> inline.getDocPr())
                .toList();
    }
}
