package tidemark.app.desktop;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.TalkProgress;
import tidemark.sidecar.TalksEdit;
import tidemark.talk.TalkStock;

/// Offers to go on with a talk that did not come to its end: when its report opens after a fault, and when it is left
/// before its last slide.
final class TalkOffer {
    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final ObservableValue<Boolean> given;
    private final Consumer<String> offer;
    private final Set<TalkProgress> offered = new HashSet<>();

    /// @param given whether a talk is given now: then nothing is offered
    /// @param offer shows the words with a way to go on
    TalkOffer(Session session, Messages messages, Tasks tasks, ObservableValue<Boolean> given, Consumer<String> offer) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        this.given = given;
        this.offer = offer;
    }

    void listen() {
        session.own().sidecarProperty().subscribe(_ -> look());
        given.subscribe(_ -> look());
    }

    private void look() {
        Sidecar sidecar = session.own().sidecarProperty().get();
        TalkProgress progress = sidecar.talks().progress();
        OpenReport open = session.getReport();
        if (open != null && progress != null && !given.getValue() && offered.add(progress)) {
            var talks = new TalksEdit.ChooseTalk(progress.talk()).apply(sidecar);
            tasks.run(
                    List.of(this, "title"),
                    () -> new TalkStock(open.report(), open.charts(), Size.HD)
                            .title(progress.at().key(), talks),
                    title -> title.ifPresent(words -> tell(words, progress)));
        }
    }

    /// A talk that began meanwhile is not disturbed: the offer is made after it.
    private void tell(Text title, TalkProgress progress) {
        if (given.getValue()) {
            offered.remove(progress);
            return;
        }
        long seconds = progress.elapsed().toSeconds();
        String time = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        offer.accept(messages.text("talk.goon.offer", title.in(session.getLanguage()), time));
    }
}
