package tidemark.render.pptx;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// Takes the slides out of a presentation, and what refers to them.
final class TemplateSlides {
    private TemplateSlides() {}

    static void remove(XMLSlideShow show) {
        for (int i = show.getSlides().size() - 1; i >= 0; i--) {
            show.removeSlide(i);
        }
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
}
