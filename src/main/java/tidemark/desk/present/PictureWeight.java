package tidemark.desk.present;

import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// About how much memory a picture takes. Images are not counted: their bytes are the talk's, and what was decoded of
/// them goes when memory is scarce.
final class PictureWeight {
    private static final long MARK = 96;
    private static final long SEGMENT = 40;
    private static final long CHARACTER = 2;

    private PictureWeight() {}

    static long of(Picture picture) {
        return of(picture.marks()) + CHARACTER * picture.description().length();
    }

    private static long of(List<Mark> marks) {
        return marks.stream().mapToLong(PictureWeight::of).sum();
    }

    private static long of(Mark mark) {
        return MARK
                + switch (mark) {
                    case Mark.Group group -> of(group.marks());
                    case Mark.Path path -> SEGMENT * path.segments().size();
                    case Mark.TextRun run -> CHARACTER * run.text().length();
                    case Mark.Rectangle _, Mark.Circle _, Mark.Image _ -> 0;
                };
    }
}
