package tidemark.desk.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TermRequest;
import tidemark.desk.tasks.Tasks;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.wording.Wording;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

/// What the window decides: which report is open, which tab is chosen, what is being opened and what was refused.
public final class ShellViewModel {

    private static final String PROGRAM = "Tidemark · 潮标";

    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final IntegerProperty tab = new SimpleIntegerProperty(this, "tab");
    private final ObjectProperty<@Nullable ReportLocation> opening = new SimpleObjectProperty<>(this, "opening");
    private final ObjectProperty<@Nullable OpenOutcome> failure = new SimpleObjectProperty<>(this, "failure");
    private final ObjectProperty<@Nullable WayBack> wayBack = new SimpleObjectProperty<>(this, "wayBack");

    /// Whence a reader came to the glossary.
    ///
    /// @param page its number
    /// @param explained what was explained there, as an [EvidenceRequest] names it
    public record WayBack(int page, String explained) {}

    /// @param tasks read reports
    public ShellViewModel(Session session, Messages messages, Tasks tasks) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        tab.subscribe((_, _) -> wayBack.set(null));
        session.reportProperty().subscribe((_, _) -> wayBack.set(null));
    }

    /// Goes to the glossary and remembers whence.
    public void visit(TermRequest request) {
        int from = tab.get();
        choose(ToolPage.TERMS);
        wayBack.set(new WayBack(from, request.from()));
    }

    /// The way back from the glossary; null where the reader came to it by its tab, and once it has been gone.
    public ReadOnlyObjectProperty<@Nullable WayBack> wayBackProperty() {
        return wayBack;
    }

    /// Goes back to where a term was asked for, and explains again what was explained there.
    public void goBack() {
        WayBack back = wayBack.get();
        if (back != null) {
            wayBack.set(null);
            choose(back.page());
            session.requestEvidence(new EvidenceRequest(back.explained(), null));
        }
    }

    /// The number of the chosen tab, from 0.
    public IntegerProperty tabProperty() {
        return tab;
    }

    /// Where the report is that is being opened; null while none is.
    public ObjectProperty<@Nullable ReportLocation> openingProperty() {
        return opening;
    }

    /// What came of the last report that did not open; null once another one opens or the reader is done with it.
    public ObjectProperty<@Nullable OpenOutcome> failureProperty() {
        return failure;
    }

    /// Opens a report in the background. Of several at once, the newest is shown.
    public void open(ReportLocation location) {
        show(location, () -> ReportOpener.open(location));
    }

    /// Opens several reports in the background, one after the other: the first comes to the front, the others stand
    /// behind it.
    public void openAll(List<ReportLocation> locations) {
        if (!locations.isEmpty()) {
            ReportLocation first = locations.getFirst();
            showAll(locations, () -> ReportOpener.open(first));
        }
    }

    /// The same where the first is being opened elsewhere.
    ///
    /// @param locations at least one
    /// @param reading waits for what comes of the first
    public void showAll(List<ReportLocation> locations, Supplier<OpenOutcome> reading) {
        show(locations.getFirst(), reading, () -> {}, () -> openBehind(locations.subList(1, locations.size())));
    }

    /// What does not open is told of.
    private void openBehind(List<ReportLocation> locations) {
        if (!locations.isEmpty()) {
            ReportLocation next = locations.getFirst();
            tasks.run(next, () -> ReportOpener.open(next), outcome -> {
                takeBehind(outcome);
                openBehind(locations.subList(1, locations.size()));
            });
        }
    }

    private void takeBehind(OpenOutcome outcome) {
        switch (outcome) {
            case OpenOutcome.Opened(OpenReport report) -> {
                if (session.getReport() == null) {
                    take(report);
                } else {
                    keep(report);
                }
            }
            case OpenOutcome.Refused _, OpenOutcome.Unreadable _ -> failure.set(outcome);
        }
    }

    /// Gives up the report that is being opened; what was open stays.
    public void cancelOpening() {
        if (opening.get() != null) {
            opening.set(null);
            tasks.run(this, () -> false, _ -> {});
        }
    }

    /// Shows a report that is being opened elsewhere.
    ///
    /// @param reading waits for what comes of it
    public void show(ReportLocation location, Supplier<OpenOutcome> reading) {
        show(location, reading, () -> {});
    }

    private void show(ReportLocation location, Supplier<OpenOutcome> reading, Runnable onOpened) {
        show(location, reading, onOpened, () -> {});
    }

    /// @param onOpened called when it has opened
    /// @param afterwards called whatever came of it
    private void show(ReportLocation location, Supplier<OpenOutcome> reading, Runnable onOpened, Runnable afterwards) {
        opening.set(location);
        tasks.run(this, reading, outcome -> {
            opening.set(null);
            take(outcome);
            if (outcome instanceof OpenOutcome.Opened) {
                onOpened.run();
            }
            afterwards.run();
        });
    }

    private void take(OpenOutcome outcome) {
        switch (outcome) {
            case OpenOutcome.Opened opened -> take(opened.report());
            case OpenOutcome.Refused _, OpenOutcome.Unreadable _ -> failure.set(outcome);
        }
    }

    /// A report that was open before takes its old place, others come last.
    private void take(OpenReport opened) {
        failure.set(null);
        keep(opened);
        front(opened);
    }

    private void keep(OpenReport opened) {
        int before = numberOf(opened.location());
        if (before < 0) {
            session.library().add(opened);
        } else {
            session.library().set(before, opened);
        }
    }

    /// Brings an open report to the front, at the page where it was left.
    public void front(OpenReport open) {
        leave();
        int chosen = session.place(open.location()).page();
        session.setReport(open);
        tab.set(Math.min(chosen, tabs().size() - 1));
    }

    /// Remembers the page that the reader is on.
    public void leave() {
        OpenReport open = session.getReport();
        if (open != null) {
            session.place(open.location(), place -> place.withPage(tab.get()));
        }
    }

    /// Closes an open report, unless it is the only one.
    public void close(OpenReport open) {
        int number = numberOf(open.location());
        if (number < 0 || session.library().size() == 1) {
            return;
        }
        session.library().remove(number);
        OpenReport shown = session.getReport();
        if (shown != null && shown.location().equals(open.location())) {
            front(session.library().get(Math.max(0, number - 1)));
        }
    }

    /// Closes the report in front, unless it is the only one.
    public void closeFront() {
        OpenReport front = session.getReport();
        if (front != null) {
            close(front);
        }
    }

    /// Brings the next open report to the front; the first follows the last.
    public void frontNext() {
        OpenReport front = session.getReport();
        if (front != null && session.library().size() > 1) {
            int next = (numberOf(front.location()) + 1) % session.library().size();
            front(session.library().get(next));
        }
    }

    private int numberOf(ReportLocation location) {
        return session.library().stream().map(OpenReport::location).toList().indexOf(location);
    }

    /// Reads an open report anew, as when its file has changed; one behind stays there.
    ///
    /// @param onOpened called when it has opened; not where it is no sound report any more
    public void reload(ReportLocation location, Runnable onOpened) {
        OpenReport shown = session.getReport();
        if (shown != null && shown.location().equals(location)) {
            show(location, () -> ReportOpener.open(location), onOpened);
        } else {
            tasks.run(location, () -> ReportOpener.open(location), outcome -> {
                int number = numberOf(location);
                if (outcome instanceof OpenOutcome.Opened opened && number >= 0) {
                    session.library().set(number, opened.report());
                    onOpened.run();
                }
            });
        }
    }

    /// The words on the tabs: the sections in order, then the other pages.
    public List<String> tabs() {
        OpenReport open = session.getReport();
        if (open == null) {
            return List.of();
        }
        var titles = new ArrayList<>(open.report().sections().stream()
                .map(section -> section.title().in(session.getLanguage()))
                .toList());
        Stream.of(ToolPage.values()).map(page -> messages.text(page.words())).forEach(titles::add);
        return titles;
    }

    /// Chooses a tab, if there is one of that number.
    ///
    /// @param number from 0
    public void choose(int number) {
        if (number >= 0 && number < tabs().size()) {
            tab.set(number);
        }
    }

    /// Chooses the tab of a section.
    public void chooseSection(String id) {
        OpenReport open = session.getReport();
        if (open != null) {
            List<String> ids =
                    open.report().sections().stream().map(Section::id).toList();
            choose(ids.indexOf(id));
        }
    }

    public void choose(ToolPage page) {
        OpenReport open = session.getReport();
        if (open != null) {
            choose(open.report().sections().size() + page.ordinal());
        }
    }

    /// Chooses the page that shows a figure, an event or a section: that of a chart which does, of its own section
    /// first, else the events or the table.
    ///
    /// @return false for an id that the report does not know
    public boolean choosePageOf(String id) {
        OpenReport open = session.getReport();
        if (open == null) {
            return false;
        }
        Report report = open.report();
        if (report.section(id).isPresent()) {
            chooseSection(id);
            return true;
        }
        Optional<String> own =
                report.figure(id).map(Figure::section).or(() -> report.event(id).map(Event::section));
        own.ifPresent(section -> open.charts().stream()
                .filter(chart -> chart.figures().contains(id) || chart.events().contains(id))
                .map(ChartSpec::section)
                .min(Comparator.comparing(shown -> !shown.equals(section)))
                .ifPresentOrElse(
                        this::chooseSection,
                        () -> choose(report.event(id).isPresent() ? ToolPage.EVENTS : ToolPage.DATA)));
        return own.isPresent();
    }

    public void switchLanguage() {
        session.setLanguage(session.getLanguage().other());
    }

    public void switchTheme() {
        session.setTheme(session.getTheme().opposite());
    }

    /// The report's title; the program's name where none is open.
    public String title() {
        OpenReport open = session.getReport();
        return open == null ? PROGRAM : open.report().title().in(session.getLanguage());
    }

    /// What the window is called: the program's name and, where one is open, the report's title.
    public String windowTitle() {
        return session.getReport() == null ? PROGRAM : PROGRAM + " – " + title();
    }

    /// The name of the report's file.
    public String file() {
        OpenReport open = session.getReport();
        return open == null ? "" : file(open.location());
    }

    private static String file(ReportLocation location) {
        return switch (location) {
            case ReportLocation.Shipped shipped -> shipped.display();
            case ReportLocation.OnDisk file -> file.path().getFileName().toString();
        };
    }

    /// What the checks found: how many figures and events stand.
    public String check() {
        OpenReport open = session.getReport();
        return open == null
                ? ""
                : messages.text(
                        "shell.checked",
                        open.report().indicators().size()
                                + open.report().derived().size(),
                        open.report().events().size());
    }

    /// How many things in the report a reader should look at, in words; empty for none.
    public String notes() {
        OpenReport open = session.getReport();
        return open == null || open.warnings().isEmpty()
                ? ""
                : messages.text("shell.warnings", open.warnings().size());
    }

    /// Goes to what a path of the open report's file leads to.
    ///
    /// @return false where that is nothing that can be shown
    public boolean reveal(String path) {
        OpenReport open = session.getReport();
        Optional<String> id = open == null
                ? Optional.empty()
                : session.library().stream()
                        .filter(read -> read.location().equals(open.location()))
                        .findFirst()
                        .flatMap(read -> read.idAt(path));
        id.ifPresent(session::reveal);
        return id.isPresent();
    }

    /// Why the last report could not be read, in words; empty where it could.
    public Optional<String> unreadable() {
        return failure.get() instanceof OpenOutcome.Unreadable unreadable
                ? Optional.of(messages.text(
                        "shell.failed",
                        unreadable.location().display(),
                        unreadable.reason().in(session.getLanguage())))
                : Optional.empty();
    }

    /// What to say of the last report that did not open: why, or, where its problems are shown, what stays open.
    public Optional<String> failureWords() {
        return refused().isPresent() && session.getReport() != null
                ? Optional.of(messages.text("shell.kept", title()))
                : unreadable();
    }

    /// The last report, if it was read and is no sound one.
    public Optional<OpenOutcome.Refused> refused() {
        return failure.get() instanceof OpenOutcome.Refused refused ? Optional.of(refused) : Optional.empty();
    }

    /// Is done with the report that did not open.
    public void dismissFailure() {
        failure.set(null);
    }

    /// Where the report is from, for the status line.
    public String source() {
        OpenReport open = session.getReport();
        return open == null ? "" : Wording.sourceLine(open.report(), session.getLanguage());
    }
}
