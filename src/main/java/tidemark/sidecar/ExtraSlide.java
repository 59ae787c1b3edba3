package tidemark.sidecar;

import java.util.Map;
import tidemark.picture.EncodedImage;
import tidemark.report.Language;

/// A slide that the report does not make by itself. Its title is the one of its [TalkItem].
public sealed interface ExtraSlide {

    SlideKey key();

    /// One of the reader's own charts.
    ///
    /// @param chart its id; it stays where the chart is deleted, which may come back
    record Mine(String chart) implements ExtraSlide {
        public Mine {
            required(chart);
        }

        @Override
        public SlideKey key() {
            return new SlideKey.Mine(chart);
        }
    }

    /// Words of the speaker's own.
    ///
    /// @param words by language; each line is a paragraph, one that begins with `- ` a point of a list
    record Words(String id, Map<Language, String> words) implements ExtraSlide {
        public static final int MOST_CHARACTERS = 2_000;

        public Words {
            required(id);
            words = ByLanguage.bounded(words, MOST_CHARACTERS, "a slide of words");
        }

        @Override
        public SlideKey key() {
            return new SlideKey.Words(id);
        }

        /// With other words in one language; none where blank.
        public Words with(Language language, String changed) {
            return new Words(id, ByLanguage.with(words, language, changed));
        }
    }

    /// A picture of the speaker's own.
    ///
    /// @param captions by language
    record Image(String id, EncodedImage image, Map<Language, String> captions) implements ExtraSlide {
        public static final int MOST_CHARACTERS = 300;

        public Image {
            required(id);
            captions = ByLanguage.bounded(captions, MOST_CHARACTERS, "a caption");
        }

        @Override
        public SlideKey key() {
            return new SlideKey.Image(id);
        }

        /// With another caption in one language; none where blank.
        public Image with(Language language, String caption) {
            return new Image(id, image, ByLanguage.with(captions, language, caption));
        }

        /// With another picture.
        public Image with(EncodedImage changed) {
            return new Image(id, changed, captions);
        }
    }

    private static void required(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a slide has an id");
        }
    }
}
