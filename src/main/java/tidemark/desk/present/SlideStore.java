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
    /// About so many bytes of pictures are kept: several times a long talk, for its overview.
    static final long MOST = 64L << 20;

    /// So many slides are kept however large they are: the one shown and those ahead, on both screens.
    static final int LEAST = 6;

    private final Talk talk;
    private final Size size;
    private final Tasks tasks;
    private final long most;
    private final Map<Look, ShownSlide> drawn = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Look, List<Consumer<ShownSlide>>> awaited = new HashMap<>();
    private long bytes;

    /// What tells the pictures of one talk apart.
    ///
    /// @param number of the slide, from 0
    record Look(int number, Language language, Theme theme) {}

    /// @param size of the screen
    /// @param most about so many bytes are kept
    SlideStore(Talk talk, Size size, long most, Tasks tasks) {
        this.talk = talk;
        this.size = size;
        this.most = most;
        this.tasks = tasks;
    }

    /// About how many bytes are kept.
    long bytes() {
        return bytes;
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
        bytes += PictureWeight.of(done.picture());
        drawn.put(look, done);
        while (bytes > most && drawn.size() > LEAST) {
            forgetOldest();
        }
        List<Consumer<ShownSlide>> waiting = awaited.remove(look);
        if (waiting != null) {
            waiting.forEach(each -> each.accept(done));
        }
    }

    private void forgetOldest() {
        ShownSlide oldest = drawn.remove(drawn.keySet().iterator().next());
        bytes -= oldest == null ? 0 : PictureWeight.of(oldest.picture());
    }
}
