package tidemark.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.SlideKey;

/// The words of a talk that are the speaker's own. They may refer to figures, as in `{gdp}`, whose values are the
/// report's.
final class TalkTitles {
    private final Report report;
    private final OwnTalk own;

    TalkTitles(Report report, OwnTalk own) {
        this.report = report;
        this.own = own;
    }

    /// The report with the titles that the speaker gives it and its sections, so that the agenda, the openings and the
    /// line above a chart agree.
    Report worded() {
        Text title = of(new SlideKey.Cover(), report.title());
        List<Section> sections = report.sections().stream()
                .map(section -> section.withTitle(of(new SlideKey.Opening(section.id()), section.title())))
                .toList();
        return title.equals(report.title()) && sections.equals(report.sections())
                ? report
                : report.worded(title, sections);
    }

    /// The title that the speaker gives a slide, in each language the one of the report where they give none.
    Text of(SlideKey key, Text without) {
        Map<Language, String> titles = own.item(key).titles();
        return new Text(
                plain(titles, Language.ZH).orElse(without.zh()),
                plain(titles, Language.EN).orElse(without.en()));
    }

    ChartSpec retitled(SlideKey key, ChartSpec chart) {
        return own.item(key).titles().isEmpty() ? chart : chart.withTitle(of(key, chart.title()));
    }

    Slide.Words words(ExtraSlide.Words words) {
        return new Slide.Words(either(own.item(words.key()).titles()), either(words.words()));
    }

    Slide.Image image(ExtraSlide.Image image) {
        return new Slide.Image(either(own.item(image.key()).titles()), image.image(), either(image.captions()));
    }

    /// What a slide with a picture is called without a title.
    Text caption(ExtraSlide.Image image) {
        return new Slide.Image(new Text("", ""), image.image(), either(image.captions())).name();
    }

    /// What a slide of words is called without a title.
    Text firstLine(ExtraSlide.Words words) {
        return new Slide.Words(new Text("", ""), either(words.words())).name();
    }

    /// Where there is nothing in one language, what there is in the other.
    private Text either(Map<Language, String> words) {
        return new Text(either(words, Language.ZH), either(words, Language.EN));
    }

    private String either(Map<Language, String> words, Language language) {
        return plain(words, language).or(() -> plain(words, language.other())).orElse("");
    }

    /// With its references written out.
    Text plain(Text words) {
        return new Text(Narrative.plain(words, report, Language.ZH), Narrative.plain(words, report, Language.EN));
    }

    private Optional<String> plain(Map<Language, String> words, Language language) {
        return Optional.ofNullable(words.get(language))
                .map(said -> Narrative.plain(new Text(said, said), report, language));
    }
}
