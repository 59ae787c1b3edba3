package tidemark.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import tidemark.picture.EncodedImage;

/// The images of a document, each of them once, however many pages show it.
final class PageImages {
    private static final BufferedImage NOTHING = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

    private final Map<EncodedImage, COSName> names = new LinkedHashMap<>();

    /// The name of an image among the resources.
    COSName name(EncodedImage image) {
        return names.computeIfAbsent(image, _ -> COSName.getPDFName("Im" + (names.size() + 1)));
    }

    Set<EncodedImage> all() {
        return names.keySet();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    COSDictionary objects(PDDocument document) throws IOException {
        var objects = new COSDictionary();
        for (var each : names.entrySet()) {
            objects.setItem(each.getValue(), object(each.getKey(), document));
        }
        return objects;
    }

    /// A JPEG goes in as it is; one that cannot be decoded shows nothing.
    private static PDImageXObject object(EncodedImage image, PDDocument document) throws IOException {
        Optional<BufferedImage> pixels = pixels(image);
        return image.format() == EncodedImage.Format.JPEG && pixels.isPresent()
                ? JPEGFactory.createFromByteArray(document, image.bytes())
                : LosslessFactory.createFromImage(document, pixels.orElse(NOTHING));
    }

    private static Optional<BufferedImage> pixels(EncodedImage image) {
        try {
            return Optional.ofNullable(
                    ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
