package tidemark.desk.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;
import tidemark.report.Language;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.Talk;

/// The slides of a talk for a screen of one size, each drawn once, beside the JavaFX thread. It keeps those that were
/// used last.
///
/// For use on the JavaFX thread.
final class SlideStore {
    /// So many slides are kept: all of a long talk, for its overview.
    static final int MOST = 300;

    private final Talk talk;
    private final Size size;
    private final Tasks tasks;
    private final Map<Look, ShownSlide> drawn = new LinkedHashMap<>(MOST, 0.75f, true);
    private final Map<Look, List<Consumer<ShownSlide>>> awaited = new HashMap<>();

    /// What tells the pictures of one talk apart.
    ///
    /// @param number of the slide, from 0
    record Look(int number, Language language, Theme theme) {}

    /// @param size of the screen
    SlideStore(Talk talk, Size size, Tasks tasks) {
        this.talk = talk;
        this.size = size;
        this.tasks = tasks;
    }

    /// A slide that is drawn already.
    Optional<ShownSlide> ahead(Look look) {
        return Optional.ofNullable(drawn.get(look));
    }

    /// Draws a slide unless it is drawn.
    ///
    /// @param then called at once where it is
    void draw(Look look, Consumer<ShownSlide> then) {
        ShownSlide known = drawn.get(look);
        List<Consumer<ShownSlide>> waiting = awaited.get(look);
        if (known != null) {
            then.accept(known);
        } else if (waiting != null) {
            waiting.add(then);
        } else {
            awaited.put(look, new ArrayList<>(List.of(then)));
            var request = new SlideRequest(talk, look.number(), look.language(), look.theme(), size);
            tasks.run(List.of(this, look), () -> shown(request), done -> take(look, done));
        }
    }

    private static ShownSlide shown(SlideRequest request) {
        Picture picture = SlideLayout.draw(request);
        FxRenderer.prepare(picture);
        return new ShownSlide(request, picture);
    }

    private void take(Look look, ShownSlide done) {
        drawn.put(look, done);
        if (drawn.size() > MOST) {
            drawn.remove(drawn.keySet().iterator().next());
        }
        List<Consumer<ShownSlide>> waiting = awaited.remove(look);
        if (waiting != null) {
            waiting.forEach(each -> each.accept(done));
        }
    }
}
