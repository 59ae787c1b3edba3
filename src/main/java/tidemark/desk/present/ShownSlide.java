package tidemark.desk.present;

import tidemark.picture.Picture;
import tidemark.sidecar.SlidePlace;
import tidemark.talk.SlideRequest;

/// A slide that is drawn.
record ShownSlide(SlideRequest request, Picture picture) {

    int number() {
        return request.number();
    }

    /// Which one of the talk it is, whatever its number.
    SlidePlace place() {
        return request.talk().place(request.number());
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
