package tidemark.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/// The sections under which PowerPoint lists slides.
final class SectionList {
    static final String EXTENSION = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}";

    /// @param name as readers see it
    /// @param slides how many slides it has
    private record Section(String name, int slides) {}

    private final List<Section> sections = new ArrayList<>();

    /// A slide more, in the section of the one before it if that has the same name.
    void add(String name) {
        boolean goesOn = !sections.isEmpty() && sections.getLast().name.equals(name);
        int before = goesOn ? sections.removeLast().slides : 0;
        sections.add(new Section(name, before + 1));
    }

    /// Tells a presentation, which has just these slides, of its sections.
    void writeTo(XMLSlideShow show) throws XmlException, IOException {
        if (sections.isEmpty()) {
            return;
        }
        var presentation = show.getCTPresentation();
        var ids = presentation.getSldIdLst();
        var list =
                Xml.of("p14:sectionLst").set("xmlns:p14", "http://schemas.microsoft.com/office/powerpoint/2010/main");
        int slide = 0;
        for (int i = 0; i < sections.size(); i++) {
            var slides = Xml.of("p14:sldIdLst");
            for (int n = 0; n < sections.get(i).slides; n++) {
                slides.add(
                        Xml.of("p14:sldId").set("id", ids.getSldIdArray(slide++).getId()));
            }
            list.add(Xml.of("p14:section", slides)
                    .set("name", sections.get(i).name)
                    .set("id", id(i, sections.get(i).name)));
        }
        var extensions = presentation.isSetExtLst() ? presentation.getExtLst() : presentation.addNewExtLst();
        var extension = extensions.addNewExt();
        extension.setUri(EXTENSION);
        try (var from = XmlObject.Factory.parse(new ByteArrayInputStream(list.document()))
                        .newCursor();
                var to = extension.newCursor()) {
            from.toFirstChild();
            to.toEndToken();
            from.copyXml(to);
        }
    }

    /// The same for the same section of the same presentation.
    private static String id(int place, String name) {
        var id = UUID.nameUUIDFromBytes((place + " " + name).getBytes(StandardCharsets.UTF_8));
        return "{" + id.toString().toUpperCase(Locale.ROOT) + "}";
    }
}
