package tidemark.render.pptx;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import tidemark.render.pptx.PresentationException.Fault;

/// Which kind of file a package says it is.
final class TemplateType {
    private static final String PRESENTATIONS = "presentationml";

    private TemplateType() {}

    /// A template or a show becomes a presentation.
    ///
    /// @param main the type of a presentation's main part
    static void makePresentation(OPCPackage pack, String main) throws PresentationException {
        var parts = pack.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (parts.isEmpty()) {
            throw new PresentationException(Fault.NO_PRESENTATION);
        }
        var type = parts.getFirst().getContentType();
        if (type.contains("macroEnabled")) {
            throw new PresentationException(Fault.MACROS);
        }
        if (!type.contains(PRESENTATIONS)) {
            throw new PresentationException(Fault.NO_PRESENTATION);
        }
        pack.replaceContentType(type, main);
    }
}
