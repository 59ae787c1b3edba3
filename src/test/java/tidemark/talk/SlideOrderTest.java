package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkLook;

final class SlideOrderTest {

    @ParameterizedTest(name = "{0}: {1} and {2} is {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        nothing was put           | cover a b closing     | -                   | -   | cover a b closing
        all was put               | cover a b closing     | b cover a closing   | -   | b cover a closing
        the report has a new one  | cover a n b closing   | cover b a closing   | -   | cover b a n closing
        a new one comes first     | n cover a closing     | a cover closing     | -   | n a cover closing
        after what was added      | cover a n b closing   | cover a w b closing | w   | cover a w n b closing
        a lost one stays          | cover b closing       | cover a b closing   | -   | cover a b closing
        put without the source    | cover a b closing     | b a                 | -   | cover b a closing
        added without a place     | cover a closing       | -                   | w v | cover a w v closing
        and the source moved      | cover a closing       | cover closing a     | w   | cover w closing a
        """)
    void slidesOfTheReportAndOfTheSpeakerComeInto(
            String when, String natural, String put, String added, String expected) {
        var own = new OwnTalk(
                "t",
                when,
                keys(put),
                List.of(),
                keys(added).stream()
                        .<ExtraSlide>map(key -> new ExtraSlide.Words(key.text().substring(6), Map.of()))
                        .toList(),
                TalkLook.PLAIN);
        assertThat(SlideOrder.of(keys(natural), own).stream()
                        .map(SlideOrderTest::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static List<SlideKey> keys(@org.jspecify.annotations.Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(SlideOrderTest::key).toList();
    }

    private static SlideKey key(String name) {
        return switch (name) {
            case "cover" -> new SlideKey.Cover();
            case "closing" -> new SlideKey.Closing();
            case "w", "v" -> new SlideKey.Words(name);
            default -> new SlideKey.Chart(name);
        };
    }

    private static String name(SlideKey key) {
        return key.text().substring(key.text().indexOf(':') + 1);
    }
}
