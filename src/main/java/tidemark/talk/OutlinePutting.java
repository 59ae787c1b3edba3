package tidemark.talk;

import java.util.Optional;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.SlideKey;

/// Puts the outline of one talk together.
///
/// @param plain the report with its own titles
record OutlinePutting(Arrangement talk, Report plain) {

    Outline made() {
        return new Outline(talk.order().stream().map(this::entry).toList());
    }

    private Outline.Entry entry(SlideKey key) {
        Text without = given(key);
        Text title = talk.own()
                .extra(key)
                .flatMap(this::name)
                .orElseGet(() -> talk.titles().of(key, without));
        return new Outline.Entry(
                key, talk.standing(key), title, without, talk.own().item(key));
    }

    /// Empty for a chart.
    private Optional<Text> name(ExtraSlide extra) {
        return switch (extra) {
            case ExtraSlide.Words words ->
                Optional.of(talk.titles().words(words).name());
            case ExtraSlide.Image image ->
                Optional.of(talk.titles().image(image).name());
            case ExtraSlide.Mine _ -> Optional.empty();
        };
    }

    /// The title of a slide where the speaker words none; of one that is missing, its id.
    private Text given(SlideKey key) {
        return switch (key) {
            case SlideKey.Cover _ -> plain.title();
            case SlideKey.Agenda _ -> Talk.AGENDA;
            case SlideKey.Opening(String section) ->
                plain.section(section).map(Section::title).orElse(new Text(section, section));
            case SlideKey.Chart(String id) -> chartTitle(key, id);
            case SlideKey.Honours(String section) -> chartTitle(key, section);
            case SlideKey.Mine(String chart) -> chartTitle(key, chart);
            case SlideKey.Words(String id) ->
                talk.own().extra(key).flatMap(this::unnamed).orElse(new Text(id, id));
            case SlideKey.Image(String id) ->
                talk.own().extra(key).flatMap(this::unnamed).orElse(new Text(id, id));
            case SlideKey.Closing _ -> Talk.SOURCE;
        };
    }

    private Optional<Text> unnamed(ExtraSlide extra) {
        return switch (extra) {
            case ExtraSlide.Words words -> Optional.of(talk.titles().firstLine(words));
            case ExtraSlide.Image image -> Optional.of(talk.titles().caption(image));
            case ExtraSlide.Mine _ -> Optional.empty();
        };
    }

    private Text chartTitle(SlideKey key, String id) {
        return talk.chart(key).map(chart -> talk.titles().plain(chart.title())).orElse(new Text(id, id));
    }
}
