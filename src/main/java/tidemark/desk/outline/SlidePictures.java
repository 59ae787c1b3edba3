package tidemark.desk.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;
import tidemark.report.Language;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.Talk;

/// The pictures of slides, laid out beside the JavaFX thread when they are first wanted. The latest are kept, so that a
/// list scrolls back without drawing anew.
///
/// For use on the JavaFX thread.
final class SlidePictures {

    /// Some screens full of a list; a talk may have hundreds.
    private static final int MOST = 96;

    private final Tasks tasks;
    private final Map<Look, Picture> drawn = new LinkedHashMap<>(MOST, 0.75f, true);

    /// What tells pictures apart. A talk is known by being the same, not by saying the same: comparing whole reports
    /// would take longer than drawing.
    private record Look(Talk talk, int number, Language language, Theme theme) {
        static Look of(SlideRequest request) {
            return new Look(request.talk(), request.number(), request.language(), request.theme());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Look look
                    && talk == look.talk
                    && number == look.number
                    && language == look.language
                    && theme.equals(look.theme);
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(talk), number, language, theme);
        }
    }

    SlidePictures(Tasks tasks) {
        this.tasks = tasks;
    }

    private Optional<Picture> known(SlideRequest request) {
        return Optional.ofNullable(drawn.get(Look.of(request)));
    }

    /// Draws a slide, unless it is drawn. Of several slides for one place only the last is handed over.
    ///
    /// @param place where it will be seen
    /// @param then called at once where the picture is there already
    void draw(Object place, SlideRequest request, Consumer<Picture> then) {
        Optional<Picture> known = known(request);
        if (known.isPresent()) {
            then.accept(known.get());
            return;
        }
        tasks.run(List.of(this, place), () -> drawn(request), picture -> {
            keep(request, picture);
            then.accept(picture);
        });
    }

    private static Picture drawn(SlideRequest request) {
        Picture picture = SlideLayout.draw(request);
        FxRenderer.prepare(picture);
        return picture;
    }

    private void keep(SlideRequest request, Picture picture) {
        drawn.put(Look.of(request), picture);
        if (drawn.size() > MOST) {
            drawn.remove(drawn.keySet().iterator().next());
        }
    }
}
