package tidemark.export.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tidemark.export.PlainWords;

/// Names for sheets that every spreadsheet program takes: at most 31 characters, without `: \ / ? * [ ]`, no apostrophe
/// at either end, no two the same but for capitals, and none that a program keeps for itself.
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = ":\\/?*[]：＼／？＊［］";
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        taken.add(RESERVED);
    }

    /// The nearest name to some words that is not taken, which then is.
    String next(String words) {
        String name = shortened(trimmed(words));
        if (name.isEmpty()) {
            name = "-";
        }
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            free = cut(name, LONGEST - number.length()) + number;
        }
        return free;
    }

    private static String trimmed(String words) {
        var name = new StringBuilder();
        PlainWords.of(words).codePoints().forEach(c -> {
            if (c < ' ' || FORBIDDEN.indexOf(c) >= 0) {
                name.append(' ');
            } else {
                name.appendCodePoint(c);
            }
        });
        return apart(name.toString().replaceAll(" +", " "));
    }

    private static String apart(String name) {
        return name.replaceAll("^[' ]+|[' ]+$", "");
    }

    /// Cut between words where that leaves the most of it.
    private static String shortened(String name) {
        String cut = cut(name, LONGEST);
        boolean parted = cut.length() < name.length()
                && isLetter(cut.codePointBefore(Math.max(1, cut.length())))
                && isLetter(name.codePointAt(cut.length()));
        int blank = cut.lastIndexOf(' ');
        return parted && blank > LONGEST / 2 ? apart(cut.substring(0, blank)) : cut;
    }

    private static boolean isLetter(int c) {
        return c < 0x2e80 && Character.isLetterOrDigit(c);
    }

    /// The longest beginning that fits and parts no surrogate pair.
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return apart(name.substring(0, end));
    }
}
