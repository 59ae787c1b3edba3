package tidemark.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
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

    /// @param tasks read reports
    public ShellViewModel(Session session, Messages messages, Tasks tasks) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
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

    /// Shows a report that is being opened elsewhere.
    ///
    /// @param reading waits for what comes of it
    public void show(ReportLocation location, Supplier<OpenOutcome> reading) {
        show(location, reading, () -> {});
    }

    private void show(ReportLocation location, Supplier<OpenOutcome> reading, Runnable onOpened) {
        opening.set(location);
        tasks.run(this, reading, outcome -> {
            opening.set(null);
            take(outcome);
            if (outcome instanceof OpenOutcome.Opened) {
                onOpened.run();
            }
        });
    }

    private void take(OpenOutcome outcome) {
        switch (outcome) {
            case OpenOutcome.Opened opened -> take(opened.report());
            case OpenOutcome.Refused _, OpenOutcome.Unreadable _ -> failure.set(outcome);
        }
    }

    private void take(OpenReport opened) {
        OpenReport before = session.getReport();
        boolean again = before != null && before.location().equals(opened.location());
        failure.set(null);
        int chosen = tab.get();
        session.setReport(opened);
        int last = opened.report().sections().size();
        tab.set(again ? Math.min(chosen, last) : 0);
    }

    /// Reads the open report anew, as when its file has changed.
    ///
    /// @param onOpened called when it has opened; not where it is no sound report any more
    public void reload(Runnable onOpened) {
        OpenReport open = session.getReport();
        if (open != null) {
            ReportLocation location = open.location();
            show(location, () -> ReportOpener.open(location), onOpened);
        }
    }

    /// The words on the tabs: the sections in order, then the data.
    public List<String> tabs() {
        OpenReport open = session.getReport();
        if (open == null) {
            return List.of();
        }
        var titles = new ArrayList<>(open.report().sections().stream()
                .map(section -> section.title().in(session.getLanguage()))
                .toList());
        titles.add(messages.text("shell.data"));
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

    /// Chooses the last tab, which holds the table.
    public void chooseData() {
        choose(tabs().size() - 1);
    }

    public void switchLanguage() {
        session.setLanguage(session.getLanguage().other());
    }

    public void switchTheme() {
        session.setTheme(session.getTheme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
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
        return open == null
                ? ""
                : switch (open.location()) {
                    case ReportLocation.Shipped shipped -> shipped.display();
                    case ReportLocation.OnDisk file -> file.path().getFileName().toString();
                };
    }

    /// What the checks found: how many figures and events stand, how many warnings there are.
    public String check() {
        OpenReport open = session.getReport();
        if (open == null) {
            return "";
        }
        var report = open.report();
        String checked = messages.text(
                "shell.checked",
                report.indicators().size() + report.derived().size(),
                report.events().size());
        return open.warnings().isEmpty()
                ? checked
                : checked + " · "
                        + messages.text("shell.warnings", open.warnings().size());
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
