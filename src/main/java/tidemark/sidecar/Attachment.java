package tidemark.sidecar;

import java.util.regex.Pattern;

/// The source text that a reader attached: where it was last seen, and by which bytes to know it again.
///
/// @param file as it was chosen
/// @param sha256 of its bytes, 64 hexadecimal digits in lower case
public record Attachment(String file, String sha256) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Attachment {
        if (file.isBlank() || !DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("an attachment has a file and a SHA-256 in 64 hexadecimal digits");
        }
    }
}
