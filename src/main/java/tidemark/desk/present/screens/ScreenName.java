package tidemark.desk.present.screens;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tidemark.report.Text;

/// What a screen is called: after where it stands, since the system tells no names.
///
/// @param side of the main screen
/// @param number among those of the same side, from 1, the nearest first; 0 where it is the only one
/// @param pixels its size, such as `1920 × 1080`
public record ScreenName(Side side, int number, String pixels) {

    /// Where a screen stands, seen from the main one.
    public enum Side {
        MAIN("主屏", "Main screen"),
        LEFT("左侧屏幕", "Screen on the left"),
        RIGHT("右侧屏幕", "Screen on the right"),
        ABOVE("上方屏幕", "Screen above"),
        BELOW("下方屏幕", "Screen below");

        private final Text words;

        Side(String zh, String en) {
            words = new Text(zh, en);
        }
    }

    /// @param all every screen, the one to be named among them
    public static ScreenName of(ScreenPlace screen, List<ScreenPlace> all) {
        ScreenPlace main = main(all);
        Side side = side(screen, main);
        var alike = all.stream()
                .filter(each -> side(each, main) == side)
                .sorted(Comparator.comparingDouble(each -> distance(each, main)))
                .toList();
        return new ScreenName(side, alike.size() == 1 ? 0 : alike.indexOf(screen) + 1, screen.pixels());
    }

    static ScreenPlace main(List<ScreenPlace> all) {
        return all.stream().filter(ScreenPlace::main).findFirst().orElse(all.getFirst());
    }

    private static Side side(ScreenPlace screen, ScreenPlace main) {
        if (screen.equals(main)) {
            return Side.MAIN;
        }
        double right = screen.middleX() - main.middleX();
        double below = screen.middleY() - main.middleY();
        if (Math.abs(right) >= Math.abs(below)) {
            return right < 0 ? Side.LEFT : Side.RIGHT;
        }
        return below < 0 ? Side.ABOVE : Side.BELOW;
    }

    private static double distance(ScreenPlace screen, ScreenPlace main) {
        return Math.hypot(screen.middleX() - main.middleX(), screen.middleY() - main.middleY());
    }

    /// For a reader, with the size.
    public Text words() {
        String counted = number == 0 ? "" : " " + number;
        return new Text(
                side.words.zh() + counted + "（" + pixels + "）", side.words.en() + counted + " (" + pixels + ")");
    }

    /// By which a choice is remembered, the same in every language.
    public String key() {
        return side.name().toLowerCase(Locale.ROOT) + (number == 0 ? "" : "-" + number) + " " + pixels;
    }
}
