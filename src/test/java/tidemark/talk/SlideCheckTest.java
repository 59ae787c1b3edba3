package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.picture.SampleImages;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;

final class SlideCheckTest {
    private static final SlideKey COVER = new SlideKey.Cover();

    private static List<Text> faults(ExtraSlide slide, SidecarEdit... edits) {
        var sidecar = new TalkEdit.InsertSlide("talk-1", slide, List.of(COVER, slide.key())).apply(OwnSlides.sidecar());
        for (SidecarEdit edit : edits) {
            sidecar = edit.apply(sidecar);
        }
        var talk = OwnSlides.stock(Size.HD).given(sidecar);
        assertThat(talk.key(1)).isEqualTo(slide.key());
        return SlideCheck.of(new SlideRequest(talk, 1, Language.ZH, Theme.LIGHT, Size.HD));
    }

    private static ExtraSlide words(String words) {
        return new ExtraSlide.Words("words-9", Map.of(Language.ZH, words));
    }

    @Test
    void aFewLinesAreInOrder() {
        assertThat(faults(words("- 一\n- 二"))).isEmpty();
    }

    @Test
    void tooMuchTextIsSaid() {
        assertThat(faults(words("- 很长的一条说明文字，讲清楚这件事为什么重要\n".repeat(15))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.en()).contains("below 20 pt");
                    assertThat(fault.zh()).contains("分成两页");
                });
    }

    @Test
    void aCaptionThatLeavesNoRoomIsSaid() {
        var slide = new ExtraSlide.Image(
                "image-9", SampleImages.image(400, 300), Map.of(Language.ZH, "很长的说明文字，讲清楚这张图片。".repeat(18)));
        String title = "很长的标题，".repeat(30);
        assertThat(faults(slide, new TalkEdit.TitleSlide("talk-1", slide.key(), Language.ZH, title)))
                .isNotEmpty();
    }

    @Test
    void charactersThatTheFontLacksAreNamed() {
        assertThat(faults(words("谢谢 🙂")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.zh()).contains("🙂 U+1F642"));
    }

    @Test
    void aTitleThatLeavesTheChartNoRoomIsSaidInItsLanguage() {
        var stock = OwnSlides.stock(Size.HD);
        SlideKey chart = new SlideKey.Chart("budget_in_fiscal");
        var titled = new TalkEdit.TitleSlide("talk-1", chart, Language.ZH, "很长的标题，".repeat(30));
        Talk talk = stock.given(titled.apply(OwnSlides.sidecar()));
        int number = talk.ofChart("budget_in_fiscal").orElseThrow();

        assertThat(SlideCheck.of(new SlideRequest(talk, number, Language.ZH, Theme.LIGHT, Size.HD)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.en()).startsWith("The title is too long"));
        assertThat(SlideCheck.of(new SlideRequest(talk, number, Language.EN, Theme.LIGHT, Size.HD)))
                .isEmpty();
    }

    @Test
    void aColourThatIsChangedIsNamedWithWhatItBecomes() {
        Colour yellow = Colour.of(0xffe000);
        String darker = Palette.of(Theme.LIGHT, yellow).sea().hex();

        assertThat(SlideCheck.ofColour(yellow, Theme.LIGHT))
                .hasValueSatisfying(said -> assertThat(said.en()).contains("#ffe000", "darker, as " + darker));
        assertThat(SlideCheck.ofColour(yellow, Theme.DARK)).isEmpty();
        assertThat(SlideCheck.ofColour(Colour.of(0x101060), Theme.DARK))
                .hasValueSatisfying(said -> assertThat(said.zh()).contains("深色底", "调亮"));
    }

    @Test
    void everySlideOfAReportIsInOrder() {
        Talk talk = ShippedTalks.on(Size.HD).getFirst();
        assertThat(IntStream.range(0, talk.size())
                        .mapToObj(number -> new SlideRequest(talk, number, Language.EN, Theme.DARK, Size.HD))
                        .map(SlideCheck::of))
                .allMatch(List::isEmpty);
    }
}
