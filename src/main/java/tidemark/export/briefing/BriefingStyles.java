package tidemark.export.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import tidemark.report.Language;

/// The styles of a briefing, with the fonts that offices have in a language.
final class BriefingStyles {
    private static final String CHINESE = "Microsoft YaHei";
    private static final String ENGLISH = "Calibri";

    private BriefingStyles() {}

    static void apply(XWPFDocument document, Language language) throws IOException {
        String font = switch (language) {
            case ZH -> CHINESE;
            case EN -> ENGLISH;
        };
        try (InputStream file =
                Objects.requireNonNull(BriefingStyles.class.getResourceAsStream("styles.xml"), "styles.xml")) {
            String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("FONT", font);
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is no style sheet", e);
        }
    }
}
