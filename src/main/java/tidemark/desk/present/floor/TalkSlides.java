package tidemark.desk.present.floor;

import java.util.List;
import java.util.function.Consumer;
import tidemark.picture.Picture;

/// The slides of the talk, as far as an answer needs them.
public interface TalkSlides {

    /// The numbers of the slides that show a figure or an event in a chart, from 0.
    List<Integer> showing(String id);

    String title(int number);

    /// @param then called on the JavaFX thread once the slide is drawn, at once where it is
    void draw(int number, Consumer<Picture> then);
}
