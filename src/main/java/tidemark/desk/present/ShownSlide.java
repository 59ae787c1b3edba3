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
}
