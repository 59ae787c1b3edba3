package tidemark.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Words made into a part of a file's name that Windows, macOS and Linux all take: no separators, no forbidden or
/// invisible characters, no name of a device, nothing that hides the file or looks like an option.
final class SafeName {

    private static final String FORBIDDEN = "<>:\"|?*";
    private static final String SEPARATORS = "/\\";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    private static final String DEVICE_NUMBERS = "0123456789¹²³";

    private SafeName() {}

    /// The words, safe and in Unicode NFC; empty where nothing of them can stand in a name.
    ///
    /// @param bytes at most so many in UTF-8
    static String of(String words, int bytes) {
        var name = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(c -> append(name, c));
        return trimmed(cut(apartFromDevices(trimmed(name.toString())), bytes));
    }

    private static void append(StringBuilder name, int c) {
        if (SEPARATORS.indexOf(c) >= 0) {
            name.append('-');
        } else if (FORBIDDEN.indexOf(c) >= 0 || isSpace(c)) {
            if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        } else if (!isInvisible(c) && !(c == '.' && isBehindADot(name))) {
            name.appendCodePoint(c);
        }
    }

    /// Several dots in a row look like a way upwards to programs that unpack archives.
    private static boolean isBehindADot(StringBuilder name) {
        return !name.isEmpty() && name.charAt(name.length() - 1) == '.';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /// Without dots, blanks and hyphens before it, and dots and blanks behind it.
    private static String trimmed(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && ".- ~".indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ". ".indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }

    private static String apartFromDevices(String name) {
        int dot = name.indexOf('.');
        String first = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean numbered = first.length() == 4
                && (first.startsWith("com") || first.startsWith("lpt"))
                && DEVICE_NUMBERS.indexOf(first.charAt(3)) >= 0;
        return numbered || DEVICES.contains(first) ? "_" + name : name;
    }

    /// The longest beginning that fits and parts no character from the marks that stand on it.
    private static String cut(String name, int bytes) {
        int end = 0;
        int length = 0;
        while (end < name.length()) {
            int c = name.codePointAt(end);
            length += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (length > bytes) {
                while (end > 0 && standsOnTheOneBefore(name.codePointAt(end))) {
                    end = name.offsetByCodePoints(end, -1);
                }
                return name.substring(0, end);
            }
            end += Character.charCount(c);
        }
        return name;
    }

    private static boolean standsOnTheOneBefore(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
