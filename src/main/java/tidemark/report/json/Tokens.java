package tidemark.report.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Opens the bytes of a file as JSON tokens.
final class Tokens {
    /// A text longer than this ends the reading: what is far beyond any limit is not even loaded.
    private static final int LONGEST_TEXT = 1_000_000;

    private static final TokenStreamFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.STANDARD.depth())
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_TEXT)
                    .build())
            .build();

    private Tokens() {}

    static JsonParser open(byte[] bytes, int start, int end) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /// The offset of the current token in `bytes`.
    static int at(JsonParser parser, int start) {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }
}
