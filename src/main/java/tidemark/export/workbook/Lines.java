package tidemark.export.workbook;

/// How many lines words take in a column, by its width in digits: what is written in East Asian full width takes two,
/// all
/// else about one, and words of letters are not parted.
final class Lines {
    private static final double LETTER = 0.86;

    private Lines() {}

    static int of(String text, double width) {
        double room = Math.max(2, width - 1);
        int lines = 1;
        double line = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                line = 0;
                word = 0;
                continue;
            }
            double wide = isWide(c) ? 2 : LETTER;
            word = c == ' ' || isWide(c) ? 0 : word + wide;
            line += wide;
            if (line > room && c != ' ') {
                lines++;
                line = word > 0 && word < room ? word : wide;
            }
        }
        return lines;
    }

    private static boolean isWide(char c) {
        return c >= 0x1100 && (c <= 0x115f || c >= 0x2e80 && c <= 0xd7ff || c >= 0xf900 && c <= 0xfaff || c >= 0xff00);
    }
}
