package tidemark.desk.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.Talk;

/// The pictures of the slides of one talk at a time, laid out beside the JavaFX thread when they are first wanted. The
/// latest are kept, so that a list scrolls back without drawing anew.
///
/// For use on the JavaFX thread.
final class SlidePictures {

    /// Some screens full of a list; a talk may have hundreds.
    private static final int MOST = 96;

    private final Tasks tasks;
    private final Map<Look, Picture> drawn = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable Talk talk;

    /// What tells the pictures of one talk apart.
    private record Look(int number, Language language, Theme theme) {
        static Look of(SlideRequest request) {
            return new Look(request.number(), request.language(), request.theme());
        }
    }

    SlidePictures(Tasks tasks) {
        this.tasks = tasks;
    }

    /// A picture that is there already.
    Optional<Picture> known(SlideRequest request) {
        return request.talk() == talk ? Optional.ofNullable(drawn.get(Look.of(request))) : Optional.empty();
    }

    /// Draws a slide, unless it is drawn.
    ///
    /// @param place where it will be seen: of several slides that are still to be drawn for one place only the last is
    /// handed over
    /// @param then called at once where the picture is there already
    void draw(Object place, SlideRequest request, Consumer<Picture> then) {
        Optional<Picture> known = known(request);
        if (known.isPresent()) {
            then.accept(known.get());
            return;
        }
        tasks.run(List.of(this, place), () -> SlideLayout.draw(request), picture -> {
            keep(request, picture);
            then.accept(picture);
        });
    }

    private void keep(SlideRequest request, Picture picture) {
        if (request.talk() != talk) {
            talk = request.talk();
            drawn.clear();
        }
        drawn.put(Look.of(request), picture);
        if (drawn.size() > MOST) {
            drawn.remove(drawn.keySet().iterator().next());
        }
    }
}
