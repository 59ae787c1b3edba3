package tidemark.export.deck;

import java.util.List;
import tidemark.chart.Palette;
import tidemark.render.pptx.Design;
import tidemark.report.Language;
import tidemark.report.Text;

/// How presentations of our own look.
final class OurDesign {
    private OurDesign() {}

    static Design of(Language language, Palette palette) {
        var colours = new Design.Colours(
                palette.ground(),
                palette.ink(),
                palette.calm(),
                palette.seaPale(),
                palette.sea(),
                palette.faint(),
                List.of(
                        palette.sea(),
                        palette.signal(),
                        palette.gold(),
                        palette.seaMid(),
                        palette.calm(),
                        palette.faint()));
        return new Design(language.tag(), colours, prompts(language));
    }

    private static Design.Prompts prompts(Language language) {
        return new Design.Prompts(
                new Text("图表", "Chart").in(language),
                new Text("标题", "Title").in(language),
                new Text("章节", "Section").in(language),
                new Text("副标题", "Subtitle").in(language),
                new Text("来源", "Source").in(language),
                new Text("文字", "Text").in(language),
                new Text("页码", "Slide number").in(language),
                new Text("底板", "Ground").in(language),
                new Text("幻灯片", "Slide").in(language),
                new Text("备注", "Notes").in(language));
    }
}
