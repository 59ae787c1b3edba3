package tidemark.render.pptx;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// Takes the slides out of a presentation, and what refers to them or tells of them.
final class TemplateSlides {
    private TemplateSlides() {}

    static void remove(XMLSlideShow show) throws OpenXML4JException {
        for (int i = show.getSlides().size() - 1; i >= 0; i--) {
            show.removeSlide(i);
        }
        forget(show);
        var presentation = show.getCTPresentation();
        if (presentation.isSetCustShowLst()) {
            presentation.unsetCustShowLst();
        }
        if (presentation.isSetExtLst()) {
            var extensions = presentation.getExtLst();
            for (int i = extensions.sizeOfExtArray() - 1; i >= 0; i--) {
                if (SectionList.EXTENSION.equals(extensions.getExtArray(i).getUri())) {
                    extensions.removeExt(i);
                }
            }
        }
    }

    /// Titles of slides, their number, a picture of the first and the names of those who commented on them.
    private static void forget(XMLSlideShow show) throws OpenXML4JException {
        var told = show.getProperties().getExtendedProperties().getUnderlyingProperties();
        if (told.isSetTitlesOfParts()) {
            told.unsetTitlesOfParts();
        }
        if (told.isSetHeadingPairs()) {
            told.unsetHeadingPairs();
        }
        if (told.isSetSlides()) {
            told.unsetSlides();
        }
        if (told.isSetNotes()) {
            told.unsetNotes();
        }
        removeRelated(show.getPackage(), show.getPackage(), PackageRelationshipTypes.THUMBNAIL);
        removeRelated(show.getPackage(), show.getPackagePart(), Relations.OFFICE + "/commentAuthors");
    }

    private static void removeRelated(OPCPackage pack, RelationshipSource of, String kind) throws OpenXML4JException {
        for (PackageRelationship relation : of.getRelationshipsByType(kind)) {
            of.removeRelationship(relation.getId());
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                pack.removePart(PackagingURIHelper.createPartName(relation.getTargetURI()));
            }
        }
    }
}
