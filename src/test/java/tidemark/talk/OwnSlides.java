package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.Shipped;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.picture.SampleImages;
import tidemark.report.Language;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalkLook;
import tidemark.sidecar.TalksEdit;

/// A talk with slides of the speaker's own, of each kind a usual one, a full one and a bare one, after the cover; in
/// their colour, with their logo.
public final class OwnSlides {
    private static final String ID = "talk-1";

    private static final List<ExtraSlide> SLIDES = List.of(
            new ExtraSlide.Words(
                    "words-1",
                    Map.of(
                            Language.ZH,
                            "今年三件事：\n- 项目审批再提速，办理时限稳定在{permit_days}以内\n- 港口集疏运通道年内全部贯通\n- 补上研发投入的短板",
                            Language.EN,
                            "Three things this year:\n"
                                    + "- Keep permits within {permit_days}\n"
                                    + "- Finish every road and rail link to the port\n"
                                    + "- Close the gap in research spending")),
            new ExtraSlide.Words("words-2", Map.of(Language.ZH, "谢谢大家", Language.EN, "Thank you")),
            new ExtraSlide.Words(
                    "words-3",
                    Map.of(
                            Language.ZH,
                            "- 一段比较长的说明文字，讲清楚这件事为什么重要\n".repeat(9),
                            Language.EN,
                            "- A longer explanation of why this matters so much\n".repeat(9))),
            new ExtraSlide.Image(
                    "image-1",
                    EncodedImage.of(SampleImages.jpeg(1600, 1000)).orElseThrow(),
                    Map.of(Language.ZH, "穿山港区集装箱码头", Language.EN, "Container terminal at Chuanshan")),
            new ExtraSlide.Image("image-2", SampleImages.image(500, 900), Map.of()),
            new ExtraSlide.Image("image-3", SampleImages.image(3000, 200), Map.of(Language.EN, "A long coast")),
            new ExtraSlide.Image("image-4", SampleImages.image(64, 64), Map.of(Language.ZH, "很小的图片，".repeat(12))));

    static final int COUNT = SLIDES.size();

    private OwnSlides() {}

    static Sidecar sidecar() {
        Sidecar now = new TalksEdit.CreateTalk(ID, "给班子").apply(Sidecar.empty("beilun-2023"));
        var order = new ArrayList<SlideKey>(List.of(new SlideKey.Cover()));
        for (ExtraSlide slide : SLIDES) {
            order.add(slide.key());
            now = new TalkEdit.InsertSlide(ID, slide, order).apply(now);
        }
        for (ExtraSlide slide : List.of(SLIDES.get(0), SLIDES.get(2), SLIDES.get(3))) {
            now = new TalkEdit.TitleSlide(ID, slide.key(), Language.ZH, "码头连着园区").apply(now);
            now = new TalkEdit.TitleSlide(ID, slide.key(), Language.EN, "The port and the parks are one").apply(now);
        }
        var look = new TalkLook(Colour.of(0x9c1f2f), SampleImages.image(300, 100));
        return new TalkEdit.DressTalk(ID, look).apply(now);
    }

    static TalkStock stock(Size size) {
        var whole = Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT);
        return new TalkStock(whole.report(), whole.charts(), size);
    }

    public static Talk talk(Size size) {
        return stock(size).given(sidecar());
    }
}
