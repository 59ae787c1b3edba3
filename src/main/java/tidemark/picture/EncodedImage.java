package tidemark.picture;

import java.lang.ref.SoftReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A picture of pixels in the bytes of a PNG or JPEG file, sound as far as can be told without decoding it. It carries
/// its pixels only: neither words nor places nor profiles that the file held besides, so that it looks the same on
/// every
/// surface and tells nothing that cannot be seen.
public final class EncodedImage {

    public static final int MOST_BYTES = 4 << 20;
    public static final int MOST_SIDE = 8192;
    public static final int MOST_PIXELS = 40_000_000;

    /// How the pixels are written.
    public enum Format {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /// Of the names of its files, without the dot.
        public String ending() {
            return ending;
        }
    }

    /// What came of bytes.
    public sealed interface Outcome {
        record Read(EncodedImage image) implements Outcome {}

        record Refused(Fault fault) implements Outcome {}
    }

    /// Why bytes are no picture that can be shown.
    public enum Fault {
        /// Neither PNG nor JPEG.
        UNKNOWN,
        /// Cut off, changed, or against the format.
        DAMAGED,
        /// A JPEG of a kind that not every surface shows: in the colours of print, without loss, of more than 8 bits.
        UNUSUAL,
        TOO_MANY_BYTES,
        TOO_MANY_PIXELS
    }

    private final Format format;
    private final int width;
    private final int height;
    private final byte[] bytes;
    private final String sha256;
    private final Map<Class<?>, SoftReference<Object>> decoded = new ConcurrentHashMap<>();

    EncodedImage(Format format, int width, int height, byte[] bytes) {
        this.format = format;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
        this.sha256 = digest(bytes);
    }

    /// Looks at the bytes of a file, which are not decoded.
    public static Outcome read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Outcome.Refused(Fault.TOO_MANY_BYTES);
        }
        if (PngFile.is(file)) {
            return new PngFile(file).read();
        }
        return JpegFile.is(file) ? new JpegFile(file).read() : new Outcome.Refused(Fault.UNKNOWN);
    }

    /// A picture of known size as an outcome, unless there is too much of it.
    static Outcome sized(Format format, long width, long height, byte[] bytes) {
        if (width < 1 || height < 1) {
            return new Outcome.Refused(Fault.DAMAGED);
        }
        return isTooLarge(width, height)
                ? new Outcome.Refused(Fault.TOO_MANY_PIXELS)
                : new Outcome.Read(new EncodedImage(format, (int) width, (int) height, bytes));
    }

    static boolean isTooLarge(long width, long height) {
        return width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS;
    }

    /// The picture that bytes hold; empty where [#read] refuses them.
    public static Optional<EncodedImage> of(byte[] file) {
        return switch (read(file)) {
            case Outcome.Read(EncodedImage image) -> Optional.of(image);
            case Outcome.Refused _ -> Optional.empty();
        };
    }

    public Format format() {
        return format;
    }

    /// In its own pixels.
    public int width() {
        return width;
    }

    /// In its own pixels.
    public int height() {
        return height;
    }

    /// Of a whole file; a copy.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// So many bytes.
    public int length() {
        return bytes.length;
    }

    /// What a surface made of the bytes, made once and kept while there is memory for it.
    ///
    /// @param kind of what is made, by which it is found again
    public <T> T decoded(Class<T> kind, Function<EncodedImage, T> decoder) {
        SoftReference<Object> known = decoded.get(kind);
        Object made = known == null ? null : known.get();
        if (made == null) {
            made = decoder.apply(this);
            decoded.put(kind, new SoftReference<>(made));
        }
        return kind.cast(made);
    }

    /// Of its bytes, 64 hexadecimal digits in lower case.
    public String sha256() {
        return sha256;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof EncodedImage image && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return format + " " + width + " × " + height + " " + sha256;
    }
}
