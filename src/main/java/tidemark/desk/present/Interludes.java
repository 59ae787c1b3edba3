package tidemark.desk.present;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.present.floor.Interlude;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Picture;
import tidemark.talk.StageLook;

/// What stands in the place of the slide for a while, page by page, drawn beside the JavaFX thread.
///
/// For use on the JavaFX thread.
final class Interludes {
    private final Tasks tasks;
    private final Runnable onDrawn;
    private @Nullable Interlude wanted;
    private int page;
    private @Nullable Drawn drawn;

    /// @param pages of the interlude on a screen of the look's size
    private record Drawn(Interlude of, StageLook look, List<Interlude.Page> pages, int number, Picture picture) {

        Size size() {
            return look.size();
        }

        ShownPage shown() {
            return new ShownPage(pages.get(number), picture);
        }
    }

    /// @param onDrawn called when what is wanted can be shown
    Interludes(Tasks tasks, Runnable onDrawn) {
        this.tasks = tasks;
        this.onDrawn = onDrawn;
    }

    void begin(Interlude interlude, StageLook look) {
        wanted = interlude;
        page = 0;
        draw(look);
    }

    void end() {
        wanted = null;
        drawn = null;
    }

    /// True from when one is wanted until it ends.
    boolean isOn() {
        return wanted != null;
    }

    /// The ids of what can be compared of what is wanted; empty where nothing is.
    Set<String> figures() {
        return wanted == null ? Set.of() : wanted.figures();
    }

    /// What is drawn of the interlude, in this look; null until it is, and where there is none.
    @Nullable
    ShownPage shown(StageLook look) {
        Drawn now = drawn;
        return now != null && now.of == wanted && now.number == page && now.look.equals(look) ? now.shown() : null;
    }

    /// Goes to another page.
    ///
    /// @param step 1 or -1
    /// @return false where there is none
    boolean turn(int step, StageLook look) {
        Drawn now = drawn;
        int to = page + step;
        boolean there = now != null && to >= 0 && to < now.pages.size();
        if (there) {
            page = to;
            draw(look);
        }
        return there;
    }

    /// Draws what is wanted in another look.
    void draw(StageLook look) {
        Interlude interlude = wanted;
        if (interlude == null) {
            return;
        }
        Drawn before = drawn;
        int number = page;
        tasks.run(List.of(this, "interlude"), () -> drawn(interlude, number, look, before), done -> {
            if (interlude == wanted) {
                drawn = done;
                page = done.number;
                onDrawn.run();
            }
        });
    }

    private static Drawn drawn(Interlude interlude, int number, StageLook look, @Nullable Drawn before) {
        var pages = before != null && before.of == interlude && before.size().equals(look.size())
                ? before.pages
                : interlude.pages(look.size());
        int there = Math.min(number, pages.size() - 1);
        return new Drawn(
                interlude,
                look,
                pages,
                there,
                Objects.requireNonNull(pages.get(there).drawing().apply(look)));
    }
}
