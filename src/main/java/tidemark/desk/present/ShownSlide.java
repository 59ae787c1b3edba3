package tidemark.desk.present;

import tidemark.picture.Picture;
import tidemark.talk.SlideRequest;

/// A slide that is drawn.
record ShownSlide(SlideRequest request, Picture picture) {

    int number() {
        return request.number();
    }
}
