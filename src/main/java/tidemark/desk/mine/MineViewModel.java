package tidemark.desk.mine;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.report.Language;
import tidemark.report.wording.Narrative;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.SidecarFile;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;
import tidemark.talk.OwnChartSpec;

/// The charts that a reader made of a report, in the reader's order, and what can be done with them.
public final class MineViewModel {
    private final Session session;
    private final OpenReport open;
    private final Messages messages;

    public MineViewModel(Session session, OpenReport open, Messages messages) {
        this.session = session;
        this.open = open;
        this.messages = messages;
    }

    /// Changes with every edit, but for those of talks.
    public ObservableValue<Sidecar> sidecarProperty() {
        return session.sidecarProperty().map(Sidecar::besidesTalks);
    }

    /// The charts to be seen.
    public List<ChartViewModel> charts() {
        var specs = new OwnChartSpec(open.report(), sidecar());
        return sidecar().ordered().stream()
                .filter(chart -> !sidecar().hidden().contains(chart.id()))
                .map(chart -> new ChartViewModel(session, open.report(), specs.of(chart)))
                .toList();
    }

    public boolean isEmpty() {
        return sidecar().charts().isEmpty();
    }

    /// How many charts are not to be seen.
    public int hidden() {
        return (int) sidecar().charts().stream()
                .filter(chart -> sidecar().hidden().contains(chart.id()))
                .count();
    }

    /// Where they are kept, in words.
    public String where() {
        return switch (open.location()) {
            case ReportLocation.Shipped shipped -> messages.text("mine.where.own", file(shipped));
            case ReportLocation.OnDisk file -> messages.text("mine.where", file(file));
        };
    }

    private static String file(ReportLocation location) {
        return SidecarFile.of(location, Path.of("")).getFileName().toString();
    }

    /// Whether the reader worded a chart's title in the language of the moment.
    public boolean isTitleChanged(String id) {
        return sidecar()
                .chart(id)
                .map(chart -> chart.isTitleChanged(session.getLanguage()))
                .orElse(false);
    }

    /// The title as it is written, with references to figures as such.
    public String title(String id) {
        var specs = new OwnChartSpec(open.report(), sidecar());
        return sidecar()
                .chart(id)
                .map(chart -> specs.of(chart).title().in(session.getLanguage()))
                .orElse("");
    }

    /// The title with its figures written out.
    public String plainTitle(String id) {
        var specs = new OwnChartSpec(open.report(), sidecar());
        return sidecar()
                .chart(id)
                .map(chart -> Narrative.plain(specs.of(chart).title(), open.report(), session.getLanguage()))
                .orElse(id);
    }

    public String note(String id) {
        return sidecar().notes().getOrDefault(id, "");
    }

    public boolean isFirst(String id) {
        return place(id) == 0;
    }

    public boolean isLast(String id) {
        return place(id) == sidecar().charts().size() - 1;
    }

    private int place(String id) {
        return sidecar().ordered().stream().map(OwnChart::id).toList().indexOf(id);
    }

    /// Words a title in the language of the moment; one that is the program's own, or blank, is none of the reader's.
    public void rename(String id, String title) {
        if (title.strip().equals(title(id))) {
            return;
        }
        Language language = session.getLanguage();
        var bare = new SidecarEdit.RenameChart(id, language, "").apply(sidecar());
        String proposed = bare.chart(id)
                .map(chart ->
                        new OwnChartSpec(open.report(), bare).of(chart).title().in(language))
                .orElse("");
        session.edit(new SidecarEdit.RenameChart(id, language, title.strip().equals(proposed) ? "" : title));
    }

    public void note(String id, String words) {
        session.edit(new SidecarEdit.Note(id, words));
    }

    /// @param by places towards the end
    public void move(String id, int by) {
        session.edit(new SidecarEdit.MoveChart(id, by));
    }

    public void hide(String id) {
        session.edit(new SidecarEdit.Hide(id, true));
    }

    public void delete(String id) {
        session.edit(new SidecarEdit.DeleteChart(id));
    }

    public void showAll() {
        sidecar().charts().forEach(chart -> session.edit(new SidecarEdit.Hide(chart.id(), false)));
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return session.own().canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return session.own().canRedoProperty();
    }

    public void undo() {
        session.undo();
    }

    public void redo() {
        session.redo();
    }

    private Sidecar sidecar() {
        return session.getSidecar();
    }
}
