package tidemark.report.json;

/// Finds a character of a JSON string in the bytes that wrote it.
final class Raw {
    private Raw() {}

    /// The offset of the byte where the character `index` of a string begins.
    ///
    /// @param at the offset of the opening quote
    /// @param index in UTF-16 units of the decoded string
    static int offset(byte[] bytes, int at, int index) {
        int i = at + 1;
        for (int seen = 0; seen < index && i < bytes.length; ) {
            int b = bytes[i] & 0xff;
            if (b == '\\') {
                i += i + 1 < bytes.length && bytes[i + 1] == 'u' ? 6 : 2;
                seen++;
            } else if (b < 0x80) {
                i++;
                seen++;
            } else if (b < 0xe0) {
                i += 2;
                seen++;
            } else if (b < 0xf0) {
                i += 3;
                seen++;
            } else {
                i += 4;
                seen += 2;
            }
        }
        return Math.min(i, bytes.length);
    }
}
