package tidemark.render.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import tidemark.picture.Finish;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;

/// The parts of a document of pictures. It bears no date, and its id follows from what is in it.
final class PagedDocument {

    private static final String PROGRAM = "Tidemark";
    private static final float VERSION = 1.7f;
    private static final double POINTS_PER_INCH = 72;

    /// No side of a page may have more of its own units (ISO 32000-1, annex C).
    private static final double MOST_UNITS = 14_400;

    private static final int ID_LENGTH = 16;
    private static final MathContext DIGITS = new MathContext(10);

    private final Pages pages;
    private final Finish finish;
    private final PDDocument document;
    private final PdfObjects objects;
    private final Map<Face, UsedCharacters> fonts = new EnumMap<>(Face.class);
    private final PageImages images = new PageImages();
    private final MessageDigest digest = sha256();

    PagedDocument(Pages pages, Finish finish, PDDocument document) {
        this.pages = pages;
        this.finish = finish;
        this.document = document;
        this.objects = new PdfObjects(document.getDocument());
    }

    void make() throws IOException {
        var leaves = new ArrayList<Leaf>();
        for (Picture picture : pages.pictures()) {
            leaves.add(leaf(picture));
        }
        images.all().forEach(image -> digest.update(image.sha256().getBytes(US_ASCII)));
        COSDictionary resources = resources();
        leaves.forEach(leaf -> leaf.page().getCOSObject().setItem(COSName.RESOURCES, resources));
        byte[] metadata = Xmp.of(pages, finish.provenance(), PROGRAM);
        digest.update(metadata);
        catalog(leaves, metadata);
        if (pages.isListed()) {
            document.getDocumentCatalog().setDocumentOutline(Bookmarks.of(leaves));
        }
        document.getDocument().setVersion(VERSION);
        var information = document.getDocumentInformation();
        information.setTitle(pages.title());
        information.setCreator(PROGRAM);
        identify();
    }

    private Leaf leaf(Picture picture) throws IOException {
        double points = POINTS_PER_INCH / finish.dpi();
        double unit = Math.max(1, Math.ceil(Math.max(picture.width(), picture.height()) * points / MOST_UNITS));
        var painter = new PdfPainter(picture, finish, fonts, images);
        byte[] content = painter.paint(plain(points / unit));
        digest.update(content);
        PDPage page = page(picture, points / unit, unit);
        page.getCOSObject().setItem(COSName.CONTENTS, objects.stream(content));
        return new Leaf(picture, page, painter.pieces());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).round(DIGITS).toPlainString();
    }

    /// @param scale units for each pixel
    /// @param unit points for each unit
    private PDPage page(Picture picture, double scale, double unit) {
        var page = new PDPage(new PDRectangle((float) (picture.width() * scale), (float) (picture.height() * scale)));
        if (unit > 1) {
            page.setUserUnit((float) unit);
        }
        document.addPage(page);
        return page;
    }

    private COSDictionary resources() throws IOException {
        var embedded = new COSDictionary();
        for (UsedCharacters used : fonts.values()) {
            embedded.setItem(used.name(), EmbeddedFont.of(used, objects));
        }
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, embedded);
        if (!images.isEmpty()) {
            resources.setItem(COSName.XOBJECT, images.objects(document));
        }
        return resources;
    }

    private void catalog(List<Leaf> leaves, byte[] metadata) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, pages.language());
        catalog.setItem(COSName.METADATA, objects.metadata(metadata));
        catalog.setItem(COSName.getPDFName("MarkInfo"), flag("Marked"));
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), flag("DisplayDocTitle"));
        catalog.setItem(COSName.STRUCT_TREE_ROOT, Tags.of(pages.language(), leaves));
    }

    private static COSDictionary flag(String name) {
        var flags = new COSDictionary();
        flags.setItem(COSName.getPDFName(name), COSBoolean.TRUE);
        return flags;
    }

    private void identify() {
        var id = new COSString(Arrays.copyOf(digest.digest(), ID_LENGTH));
        document.getDocument().setDocumentID(PdfObjects.array(id, id));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
