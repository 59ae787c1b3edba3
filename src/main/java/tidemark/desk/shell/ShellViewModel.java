package tidemark.desk.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import tidemark.service.Opening;
import tidemark.service.ReportLocation;

/// What the window decides: which report is open, which tab is chosen, what is being opened and what was refused.
public final class ShellViewModel {

    private static final String PROGRAM = "Tidemark · 潮标";

    private final Session session;
    private final Messages messages;
    private final IntegerProperty tab = new SimpleIntegerProperty(this, "tab");
    private final Openings openings;
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
        openings = new Openings(session, tasks, this::front);
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

    /// Reports on their way into the window.
    public Openings openings() {
        return openings;
    }

    /// Opens a report in the background. Of several at once, the newest is shown.
    public void open(ReportLocation location) {
        openings.open(new Opening(location), List.of());
    }

    /// Opens several reports in the background, one after the other: the first comes to the front, the others stand
    /// behind it.
    public void openAll(List<ReportLocation> locations) {
        if (!locations.isEmpty()) {
            openings.open(new Opening(locations.getFirst()), locations.subList(1, locations.size()));
        }
    }

    /// Brings an open report to the front, at the page where it was left.
    public void front(OpenReport open) {
        front(open, () -> {});
    }

    /// @param then called once it is there
    public void front(OpenReport open, Runnable then) {
        leave();
        int chosen = session.place(open.location()).page();
        session.bring(open, () -> {
            tab.set(Math.min(chosen, tabs().size() - 1));
            then.run();
        });
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

    /// Whether a page behind the sections is chosen.
    public boolean isOn(ToolPage page) {
        OpenReport open = session.getReport();
        return open != null && tab.get() == open.report().sections().size() + page.ordinal();
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
        Optional<String> asked = EvidenceRequest.chartIn(id);
        if (asked.isPresent()) {
            open.chart(asked.get())
                    .map(ChartSpec::section)
                    .ifPresentOrElse(this::chooseSection, () -> choose(ToolPage.MINE));
            return true;
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

    /// What to say of the reports that did not open: why, or, where the problems of one are shown, what stays open;
    /// of several, how many they are.
    public Optional<String> failureWords() {
        List<OpenOutcome> failures = openings.failuresProperty().get();
        if (failures.size() > 1) {
            return Optional.of(messages.text("shell.failed.several", failures.size()));
        }
        if (refused().isPresent()) {
            return Optional.ofNullable(session.getReport()).map(_ -> messages.text("shell.kept", title()));
        }
        return failures.stream()
                .findFirst()
                .map(failure -> messages.text("shell.failed", failure.location().display(), reason(failure)));
    }

    /// The reports that did not open, if they are several.
    List<OpenOutcome> failed() {
        List<OpenOutcome> failures = openings.failuresProperty().get();
        return failures.size() > 1 ? failures : List.of();
    }

    /// Why a report did not open.
    String reason(OpenOutcome failure) {
        return switch (failure) {
            case OpenOutcome.Opened _ -> "";
            case OpenOutcome.Refused refused ->
                messages.text("shell.failed.problems", refused.problems().size() + refused.unlisted());
            case OpenOutcome.Unreadable unreadable -> unreadable.reason().in(session.getLanguage());
        };
    }

    /// The only report that did not open, if it was read and is no sound one.
    public Optional<OpenOutcome.Refused> refused() {
        List<OpenOutcome> failures = openings.failuresProperty().get();
        return failures.size() == 1 && failures.getFirst() instanceof OpenOutcome.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    /// Shows the problems of one of several reports that did not open.
    void showProblems(OpenOutcome.Refused refused) {
        openings.failuresProperty().set(List.of(refused));
    }

    /// Is done with the reports that did not open.
    public void dismissFailure() {
        openings.failuresProperty().set(List.of());
    }

    /// Where the report is from, for the status line.
    public String source() {
        OpenReport open = session.getReport();
        return open == null ? "" : Wording.sourceLine(open.report(), session.getLanguage());
    }
}
