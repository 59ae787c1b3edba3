package tidemark.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.report.Language;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;
import tidemark.talk.Talk;
import tidemark.talk.TalkStock;

/// Talks of the shipped reports, to be taken away.
public final class TalkRequests {
    public static final Size WIDE = Size.HD;
    public static final Size FOUR_BY_THREE = new Size(1440, 1080);

    private TalkRequests() {}

    /// Every report in both languages, in Chinese light and wide, in English dark and 4:3.
    public static Stream<TalkRequest> all() {
        return Shipped.ids().stream()
                .flatMap(id -> Stream.of(
                        automatic(id, Language.ZH, Theme.LIGHT, WIDE),
                        automatic(id, Language.EN, Theme.DARK, FOUR_BY_THREE)));
    }

    public static TalkRequest automatic(String id, Language language, Theme theme, Size size) {
        var whole = Shipped.whole(id, language, theme);
        return new TalkRequest(Talk.of(whole.report(), whole.charts(), size), language, theme, size);
    }

    /// A talk in Chinese with notes of the speaker's own to a chart.
    ///
    /// @param hidden charts that it leaves out
    public static TalkRequest noted(String id, String chart, String notes, List<String> hidden) {
        var whole = Shipped.whole(id, Language.ZH, Theme.LIGHT);
        var items = Stream.concat(
                        Stream.of(item(chart, false, Map.of(Language.ZH, notes))),
                        hidden.stream().map(each -> item(each, true, Map.of())))
                .toList();
        var own = new OwnTalk("talk-1", "给代表团", List.of(), items, List.of(), TalkLook.PLAIN);
        var talk = new TalkStock(whole.report(), whole.charts(), WIDE)
                .talk(own, Sidecar.empty(whole.report().id()));
        return new TalkRequest(talk, Language.ZH, Theme.LIGHT, WIDE);
    }

    private static TalkItem item(String chart, boolean hidden, Map<Language, String> notes) {
        return new TalkItem(new SlideKey.Chart(chart), hidden, Map.of(), notes, null, List.of());
    }
}
