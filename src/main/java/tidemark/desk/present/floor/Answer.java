package tidemark.desk.present.floor;

import java.util.List;
import java.util.Set;
import tidemark.chart.Size;
import tidemark.picture.Picture;
import tidemark.report.Report;
import tidemark.talk.AnswerSlide;
import tidemark.talk.StageLook;

/// A figure, an event or a term in answer to a question.
///
/// @param id of a figure or an event that the report knows
public record Answer(Report report, String id, AnswerSlide.On on) implements Interlude {

    @Override
    public List<Page> pages(Size size) {
        return List.of(new Page(this::draw, (shown, look) -> AnswerSlide.unsaid(shown, on, report, look)));
    }

    @Override
    public Set<String> figures() {
        return Set.of(id);
    }

    Picture draw(StageLook look) {
        return AnswerSlide.of(id, on, report, look).orElseThrow();
    }
}
