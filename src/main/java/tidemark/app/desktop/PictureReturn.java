package tidemark.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.export.ChangedSheet;
import tidemark.desk.mine.MineViewModel;
import tidemark.desk.shell.Overlay;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.tasks.Tasks;
import tidemark.report.ChartSpec;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.service.PictureOrigin;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// Takes a reader from the file of a picture back to the chart that it was made from, or says what has changed since.
final class PictureReturn {
    private static final Set<String> PICTURES = Set.of("png", "svg", "pdf");

    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final ShellViewModel shell;
    private final Overlay overlay;
    private final Consumer<String> notice;
    private @Nullable PictureOrigin awaited;

    /// @param notice says something in passing
    PictureReturn(
            Session session,
            Messages messages,
            Tasks tasks,
            ShellViewModel shell,
            Overlay overlay,
            Consumer<String> notice) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        this.shell = shell;
        this.overlay = overlay;
        this.notice = notice;
        session.reportProperty().subscribe(this::came);
    }

    /// Whether a file, by its name, may be a picture of this program.
    static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName());
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// @param otherwise called where the file tells of no picture, with what is known of it
    void open(Path file, Consumer<Text> otherwise) {
        tasks.run(this, () -> PictureOrigin.read(file), outcome -> {
            switch (outcome) {
                case PictureOrigin.Outcome.Unknown(Text reason) -> otherwise.accept(reason);
                case PictureOrigin.Outcome.Found(PictureOrigin origin) -> find(origin);
            }
        });
    }

    private void find(PictureOrigin origin) {
        Optional<OpenReport> open = session.library().stream()
                .filter(report -> report.report().id().equals(origin.report()))
                .findFirst();
        if (open.isPresent()) {
            show(origin, open.get());
            return;
        }
        shipped(origin)
                .ifPresentOrElse(
                        location -> openThen(location, origin),
                        () -> notice.accept(messages.text("back.report", origin.reportTitle(), origin.report())));
    }

    private static Optional<ReportLocation> shipped(PictureOrigin origin) {
        return ShippedReports.all().stream()
                .filter(shipped -> shipped.id().equals(origin.report()))
                .<ReportLocation>map(shipped -> shipped)
                .findFirst();
    }

    private void openThen(ReportLocation location, PictureOrigin origin) {
        awaited = origin;
        shell.open(location);
    }

    /// Goes on with a picture whose report had to be opened first.
    private void came(@Nullable OpenReport open) {
        PictureOrigin origin = awaited;
        if (origin != null && open != null && open.report().id().equals(origin.report())) {
            awaited = null;
            show(origin, open);
        }
    }

    private void show(PictureOrigin origin, OpenReport open) {
        shell.front(open);
        switch (origin.standing(open, own(open))) {
            case PictureOrigin.Standing.OtherReport _ ->
                notice.accept(messages.text("back.report", origin.reportTitle(), origin.report()));
            case PictureOrigin.Standing.Unchanged(ChartSpec chart, boolean isSameFile) -> {
                reopen(origin, chart);
                notice.accept(messages.text(isSameFile ? "back.same" : "back.agrees"));
            }
            case PictureOrigin.Standing.Changed(ChartSpec chart, List<Text> changes) -> {
                var sheet = new ChangedSheet(
                        origin.title(),
                        changes.stream()
                                .map(change -> change.in(session.getLanguage()))
                                .toList(),
                        messages,
                        Optional.ofNullable(chart).map(there -> () -> {
                            overlay.close();
                            reopen(origin, there);
                        }),
                        overlay::close);
                overlay.open(sheet, () -> {});
                sheet.focusFirst();
            }
        }
    }

    private List<ChartSpec> own(OpenReport open) {
        return new MineViewModel(session, open, messages)
                .charts().stream().map(ChartViewModel::chart).toList();
    }

    /// The view as it was: language, theme, and the chart with the keyboard on it.
    private void reopen(PictureOrigin origin, ChartSpec chart) {
        session.setLanguage(origin.language());
        session.setTheme(origin.theme());
        session.reveal(EvidenceRequest.chart(chart.id()));
    }
}
