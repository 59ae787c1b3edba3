package tidemark.desk.present;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tidemark.desk.present.floor.TalkSlides;
import tidemark.picture.Picture;
import tidemark.talk.Talk;

/// The slides of the talk that is given, in the language and theme of now.
record ShownSlides(TalkViewModel model) implements TalkSlides {

    @Override
    public List<Integer> showing(String id) {
        return talk().showing(id);
    }

    @Override
    public String title(int number) {
        return talk().title(number, model.languageProperty().get());
    }

    @Override
    public void draw(int number, Consumer<Picture> then) {
        model.draw(number, shown -> then.accept(shown.picture()));
    }

    private Talk talk() {
        return Objects.requireNonNull(model.talkProperty().get());
    }
}
