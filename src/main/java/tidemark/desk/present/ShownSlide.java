package tidemark.desk.present;

import tidemark.picture.Picture;
import tidemark.talk.SlideRequest;

/// A slide that is drawn.
record ShownSlide(SlideRequest request, Picture picture) {

    int number() {
        return request.number();
    }

    /// Whether it is the next one of the same talk in the same look.
    boolean follows(ShownSlide before) {
        return request.equals(new SlideRequest(
                before.request.talk(),
                before.number() + 1,
                before.request.language(),
                before.request.theme(),
                before.request.size()));
    }
}
