package tidemark.desk.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.talk.SlideCheck;
import tidemark.talk.SlideRequest;
import tidemark.talk.SpokenNotes;

/// What the slides of the talk in hand look like, as the window's language and theme have them, and what they give to
/// say.
///
/// For use on the JavaFX thread.
final class SlideSight {
    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final Size size;
    private final SlidePictures pictures;
    private Talks talks = Talks.NONE;

    /// @param size of the screen
    SlideSight(Session session, Messages messages, Tasks tasks, Size size) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        this.size = size;
        pictures = new SlidePictures(tasks);
    }

    /// How wide a slide is, in heights of it.
    double wide() {
        return size.width() / size.height();
    }

    /// The talk that is looked at.
    Talks talks() {
        return talks;
    }

    void lookAt(Talks made) {
        talks = made;
    }

    /// Draws a slide as the audience will see it, once it can be; one that is left out as it would be.
    ///
    /// @param place where it is seen
    /// @param part of a full chart, from 0
    void draw(Object place, SlideKey key, int part, Consumer<Picture> then) {
        request(key, part).ifPresent(request -> pictures.draw(place, request, then));
    }

    /// Looks for what a hall could not read on a slide.
    ///
    /// @param then what to mend, each with how, in the language of the window
    void check(SlideKey key, int part, Consumer<List<String>> then) {
        request(key, part)
                .ifPresent(request -> tasks.run(
                        List.of(this, "check"),
                        () -> SlideCheck.of(request),
                        faults ->
                                then.accept(faults.stream().map(messages::text).toList())));
    }

    private Optional<SlideRequest> request(SlideKey key, int part) {
        return talks.with(new SlidePlace(key, part))
                .flatMap(talk -> talk.at(new SlidePlace(key, part))
                        .map(number ->
                                new SlideRequest(talk, number, session.getLanguage(), session.getTheme(), size)));
    }

    /// What there is to say to a slide for which the speaker wrote nothing: what they noted about its chart, else what
    /// is said by itself.
    ///
    /// @param written what the speaker wrote for it; empty for nothing
    String otherwise(SlideKey key, String written) {
        return request(key, 0)
                .map(request -> {
                    String noted = request.talk().notes(request.number(), request.language());
                    return noted.isBlank() || !written.isEmpty() ? spoken(request) : noted;
                })
                .orElse("");
    }

    private static String spoken(SlideRequest request) {
        return String.join(
                request.language() == Language.ZH ? "" : " ",
                SpokenNotes.of(request.talk(), request.number(), request.language()));
    }
}
