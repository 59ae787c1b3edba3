package tidemark.sidecar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.picture.SampleImages;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.sidecar.Attachment;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.Pairing;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;
import tidemark.sidecar.TalkProgress;

class SidecarReaderTest {
    private static final SlideKey GDP = new SlideKey.Chart("gdp");
    private static final EncodedImage IMAGE = SampleImages.image(40, 30);
    private static final OwnTalk TALK = new OwnTalk(
            "talk-1",
            "给班子",
            List.of(new SlideKey.Cover(), GDP, new SlideKey.Words("words-1"), new SlideKey.Chart("gone")),
            List.of(
                    new TalkItem(
                            GDP,
                            false,
                            Map.of(Language.ZH, "经济总量"),
                            Map.of(Language.EN, "Slowly.\nVery."),
                            Duration.ofSeconds(600),
                            List.of(Duration.ofMillis(61_250), Duration.ofMinutes(2))),
                    new TalkItem(new SlideKey.Agenda(), true, Map.of(), Map.of(), null, List.of())),
            List.of(
                    new ExtraSlide.Words("words-1", Map.of(Language.ZH, "- 一\n- 二")),
                    new ExtraSlide.Image("image-1", IMAGE, Map.of(Language.EN, "The port")),
                    new ExtraSlide.Mine("mine-1")),
            new TalkLook(Colour.of(0x9c2f00), IMAGE));
    private static final TalkProgress PROGRESS = new TalkProgress(
            "talk-1",
            new SlidePlace(GDP, 1),
            Duration.ofMillis(754_321),
            Map.of(
                    new SlidePlace(GDP, 0),
                    List.of(new PenStroke(
                            PenStroke.Ink.BLUE,
                            0.004,
                            List.of(new PenStroke.Point(0.1, 0.25), new PenStroke.Point(1, 0.33333))))));
    private static final Sidecar FULL = new Sidecar(
            "r",
            new Attachment("/报告/原文.txt", "0123456789abcdef".repeat(4)),
            List.of(
                    new OwnChart("mine-1", Map.of(Language.ZH, "总量“大”"), List.of("gdp", "trade"), List.of(), Form.BARS),
                    OwnChart.of("mine-2", List.of(), List.of("award"))),
            List.of("mine-2", "mine-1"),
            Set.of("mine-1"),
            Map.of("gdp", "第一行\n第二行"),
            List.of(new Pairing("gdp", "gd", "gdp_total")),
            List.of(new Pairing("trade", "gd", "trade")),
            new OwnTalks(List.of(TALK, OwnTalk.of("talk-2", "Short")), "talk-1", PROGRESS));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(read(new String(SidecarWriter.write(FULL, new byte[0]), StandardCharsets.UTF_8)))
                .isEqualTo(new SidecarOutcome.Read(FULL, List.of()));
    }

    @Test
    void membersThatAreNotKnownStayWhenItIsWrittenAgain() {
        String before = """
            {"schema": "tidemark-sidecar/1", "report": "r", "colour": "blue",
             "charts": [{"id": "mine-1", "figures": ["gdp"], "zoom": 2}, {"id": "mine-9", "figures": [], "zoom": 3}],
             "pairings": [{"indicator": "gdp", "otherReport": "gd", "otherIndicator": "gdp_total", "why": "same"}]}
            """;

        String after =
                new String(SidecarWriter.write(FULL, before.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(after)
                .contains("\"colour\" : \"blue\"", "\"zoom\" : 2", "\"why\" : \"same\"")
                .doesNotContain("\"zoom\" : 3");
        assertThat(read(after)).isEqualTo(new SidecarOutcome.Read(FULL, List.of()));
    }

    @Test
    void ofAFileWithMembersThatMakeNoSenseTheOthersAreTaken() {
        var outcome = read("""
            {"schema": "tidemark-sidecar/1", "attachment": {"file": "a.txt", "sha256": "12"},
             "charts": [{"id": "a", "figures": "gdp"}, {"figures": ["gdp"]}, {"id": "b", "form": "pie",
                         "titles": {"zh": 3}, "figures": ["gdp", 7]}, {"id": "a"}],
             "notes": {"gdp": 1, "trade": "ok"}, "hidden": {}, "pairings": [{"indicator": "gdp"}]}
            """);

        assertThat(outcome).isInstanceOfSatisfying(SidecarOutcome.Read.class, read -> {
            assertThat(read.broken())
                    .containsExactly(
                            "attachment",
                            "charts[0].figures",
                            "charts[1].id",
                            "charts[2].titles.zh",
                            "charts[2].figures[1]",
                            "charts[2].form",
                            "charts: a",
                            "hidden",
                            "notes.gdp",
                            "pairings[0]");
            assertThat(read.sidecar().charts())
                    .containsExactly(
                            OwnChart.of("a", List.of(), List.of()), OwnChart.of("b", List.of("gdp"), List.of()));
            assertThat(read.sidecar().notes()).isEqualTo(Map.of("trade", "ok"));
        });
    }

    @Test
    void aPictureIsWrittenOnceHoweverManySlidesShowIt() {
        String file = new String(SidecarWriter.write(FULL, new byte[0]), StandardCharsets.UTF_8);

        assertThat(file.split(Pattern.quote(Base64.getEncoder().encodeToString(IMAGE.bytes())), -1))
                .hasSize(2);
        assertThat(file.split(IMAGE.sha256(), -1)).hasSize(4);
    }

    @Test
    void membersOfTalksThatAreNotKnownStay() {
        String before = """
            {"schema": "tidemark-sidecar/1", "talks": [{"id": "talk-1", "name": "x", "room": "A",
              "slides": [{"slide": "chart:gdp", "light": "dim"}], "extras": [{"slide": "words:words-1", "font": 1}]},
              {"id": "talk-9", "name": "gone", "room": "B"}],
             "progress": {"slide": "cover", "applause": 3}}
            """;

        String after =
                new String(SidecarWriter.write(FULL, before.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(after)
                .contains("\"room\" : \"A\"", "\"light\" : \"dim\"", "\"font\" : 1", "\"applause\" : 3")
                .doesNotContain("\"room\" : \"B\"");
        assertThat(read(after)).isEqualTo(new SidecarOutcome.Read(FULL, List.of()));
    }

    @Test
    void ofTalksWithMembersThatMakeNoSenseTheOthersAreTaken() {
        String long9 = "长".repeat(9_000);
        var outcome = read("""
            {"schema": "tidemark-sidecar/1",
             "images": {"00": "!", "%1$s": "AAAA", "x": 1},
             "talks": [
               {"name": "no id"}, {"id": "a", "name": " "}, "talk",
               {"id": "b", "name": "B", "order": ["cover", "pie:x", 3, "chart:gdp"], "accent": "red", "logo": "00",
                "slides": [{"slide": "chart:gdp", "hidden": 1, "titles": {"zh": "%2$s", "en": "GDP"},
                            "notes": {"zh": "%2$s"}, "planned": -1, "rehearsed": [5, "6", 1e99]},
                           {"slide": "chart:gdp"}, {"hidden": true}],
                "extras": [{"slide": "words:w", "words": {"en": 7, "zh": "好"}}, {"slide": "image:i", "image": "00"},
                           {"slide": "cover"}, {"slide": "words:w"}, {"slide": "mine:mine-1"}]},
               {"id": "b", "name": "again"}],
             "talk": "z",
             "progress": {"talk": "z", "slide": "chart:gdp", "part": -1, "elapsed": 1e99,
                          "drawn": [{"slide": "cover", "strokes": [{"ink": "green", "width": 0.1, "points": [0, 0]},
                            {"ink": "red", "width": 0.1, "points": [0, 2]}, {"ink": "red", "width": 9, "points": []}]}]}}
            """.formatted(IMAGE.sha256(), long9));

        assertThat(outcome).isInstanceOfSatisfying(SidecarOutcome.Read.class, read -> {
            assertThat(read.broken())
                    .containsExactly(
                            "images.00",
                            "images." + IMAGE.sha256(),
                            "images.x",
                            "talks[0].id",
                            "talks[1].name",
                            "talks[2].id",
                            "talks[2].name",
                            "talks[3].order[1]",
                            "talks[3].order[2]",
                            "talks[3].slides[0].hidden",
                            "talks[3].slides[0].titles.zh",
                            "talks[3].slides[0].planned",
                            "talks[3].slides[0].rehearsed[1]",
                            "talks[3].slides[0].rehearsed[2]",
                            "talks[3].slides[2].slide",
                            "talks[3].slides: chart:gdp",
                            "talks[3].extras[0].words.en",
                            "talks[3].extras[1].image",
                            "talks[3].extras[2].slide",
                            "talks[3].extras: words:w",
                            "talks[3].accent",
                            "talks[3].logo",
                            "talks: b",
                            "progress.drawn[0].strokes[0]",
                            "progress.drawn[0].strokes[1].points[1]",
                            "progress.drawn[0].strokes[1]",
                            "progress.drawn[0].strokes[2].width",
                            "progress.drawn[0].strokes[2]",
                            "progress.part",
                            "progress.elapsed",
                            "talk",
                            "progress.talk");
            OwnTalk talk = read.sidecar().talks().talk("b").orElseThrow();
            assertThat(talk.order()).containsExactly(new SlideKey.Cover(), GDP);
            assertThat(talk.item(GDP).titles()).isEqualTo(Map.of(Language.EN, "GDP"));
            assertThat(talk.item(GDP).notes()).isEqualTo(Map.of(Language.ZH, long9));
            assertThat(talk.item(GDP).rehearsed()).containsExactly(Duration.ofSeconds(5));
            assertThat(talk.extras())
                    .containsExactly(
                            new ExtraSlide.Words("w", Map.of(Language.ZH, "好")), new ExtraSlide.Mine("mine-1"));
        });
    }

    @Test
    void picturesThatAreTooMuchTogetherAreLeftOut() {
        var file = new StringBuilder("{\"schema\": \"tidemark-sidecar/1\", \"images\": {");
        for (int i = 0; i < 9; i++) {
            EncodedImage image = SampleImages.noise(1100, 1200 + i);
            file.append(i == 0 ? "" : ", ").append('"').append(image.sha256()).append("\": \"");
            file.append(Base64.getEncoder().encodeToString(image.bytes())).append('"');
        }
        assertThat(read(file + "}}"))
                .isInstanceOfSatisfying(
                        SidecarOutcome.Read.class,
                        read -> assertThat(read.broken())
                                .hasSizeBetween(1, 3)
                                .allMatch(path -> path.startsWith("images.")));
    }

    @Test
    void aLaterSchemaIsReadAndNamed() {
        assertThat(read("{\"schema\": \"tidemark-sidecar/2\", \"notes\": {\"gdp\": \"n\"}, \"new\": 1}"))
                .isInstanceOfSatisfying(SidecarOutcome.Newer.class, newer -> {
                    assertThat(newer.schema()).isEqualTo("tidemark-sidecar/2");
                    assertThat(newer.sidecar().notes()).isEqualTo(Map.of("gdp", "n"));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        {"schema": "tidemark-sidecar/1",|not valid JSON at line 1
        []|no JSON object
        {}|should be tidemark-sidecar/1, not “”
        {"schema": "tidemark-report/1"}|not “tidemark-report/1”
        {"schema": "tidemark-sidecar/0"}|not “tidemark-sidecar/0”
        {"schema": "tidemark-sidecar/1", "notes": {}, "notes": {}}|not valid JSON at line 1
        """)
    void whatIsNoSidecarIsSaid(String file, String message) {
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        SidecarOutcome.Broken.class,
                        broken -> assertThat(broken.reason().en()).contains(message));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5000})
    void deepNestingIsBrokenAndNeverAFault(int depth) {
        assertThat(read("{\"schema\": \"tidemark-sidecar/1\", \"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}"))
                .isInstanceOf(SidecarOutcome.Broken.class);
    }

    @Test
    void noFileMakesTheReaderFail() {
        byte[] sound = SidecarWriter.write(FULL, new byte[0]);
        var random = new Random(20231231);
        for (int round = 0; round < 3000; round++) {
            byte[] spoiled = sound.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
            }
            assertThat(SidecarReader.read(spoiled, "r")).isNotNull();
        }
    }

    private static SidecarOutcome read(String file) {
        return SidecarReader.read(file.getBytes(StandardCharsets.UTF_8), "r");
    }
}
