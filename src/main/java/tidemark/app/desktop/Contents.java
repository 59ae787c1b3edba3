package tidemark.app.desktop;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.compare.CompareView;
import tidemark.desk.compare.CompareViewModel;
import tidemark.desk.data.DataView;
import tidemark.desk.data.DataViewModel;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.events.EventsView;
import tidemark.desk.events.EventsViewModel;
import tidemark.desk.mine.MineView;
import tidemark.desk.mine.MineViewModel;
import tidemark.desk.outline.OutlineView;
import tidemark.desk.outline.OutlineViewModel;
import tidemark.desk.overview.OverviewView;
import tidemark.desk.overview.OverviewViewModel;
import tidemark.desk.problems.ProblemsView;
import tidemark.desk.problems.ProblemsViewModel;
import tidemark.desk.section.SectionView;
import tidemark.desk.section.SectionViewModel;
import tidemark.desk.shell.ShellView;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.shell.ToolPage;
import tidemark.desk.tasks.Tasks;
import tidemark.desk.terms.TermsView;
import tidemark.desk.terms.TermsViewModel;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.sidecar.SlideKey;
import tidemark.talk.TalkStock;

/// Builds what the tabs hold. The first section, where others follow it, is the overview.
final class Contents implements ShellView.Tabs {

    private final Session session;
    private final Messages messages;
    private final ChartActions actions;
    private final ShellViewModel shell;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Function<OpenReport, TalkStock> stocks;
    private final Consumer<SlideKey> give;
    private final Runnable onDrawn;
    private @Nullable DataViewModel table;
    private @Nullable EventsViewModel events;
    private @Nullable OutlineViewModel outline;
    private @Nullable OutlineView outlineView;

    /// @param stocks what the talks on a report are put together from
    /// @param give begins the talk at a slide
    Contents(
            Session session,
            Messages messages,
            ChartActions actions,
            ShellViewModel shell,
            Tasks tasks,
            Dialogs dialogs,
            Function<OpenReport, TalkStock> stocks,
            Consumer<SlideKey> give,
            Runnable onDrawn) {
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        this.shell = shell;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.stocks = stocks;
        this.give = give;
        this.onDrawn = onDrawn;
        session.onTable(ids -> table().showOnly(ids));
    }

    /// The table's rows are made when it is first wanted, and then follow the open report.
    private DataViewModel table() {
        if (table == null) {
            table = new DataViewModel(session, messages, tasks);
        }
        return table;
    }

    @Override
    public ShellView.Tab section(OpenReport open, int number) {
        return number == 0 && open.report().sections().size() > 1 ? overview(open) : chapter(open, number);
    }

    private ShellView.Tab overview(OpenReport open) {
        var view = new OverviewView(
                new OverviewViewModel(session, open), session, messages, actions, shell::chooseSection);
        view.setOnDrawn(onDrawn);
        return new ShellView.Tab(view, view.areas(), view, view::reveal, view::dispose);
    }

    private ShellView.Tab chapter(OpenReport open, int number) {
        var model = new SectionViewModel(session, open, open.report().sections().get(number));
        var view = new SectionView(model, session, messages, actions);
        view.setOnDrawn(onDrawn);
        return new ShellView.Tab(view, view.areas(), view.charts(), view::reveal, view::dispose);
    }

    @Override
    public Node problems(OpenOutcome.Refused refused) {
        var model = new ProblemsViewModel(messages, session.languageProperty());
        model.findingsProperty()
                .set(new ProblemsViewModel.Findings(
                        refused.location().display(), refused.problems(), refused.unlisted()));
        return new ProblemsView(model, messages, shell::dismissFailure);
    }

    @Override
    public ShellView.Tab tool(OpenReport open, ToolPage page) {
        return switch (page) {
            case EVENTS -> events(open);
            case DATA -> data();
            case MINE -> mine(open);
            case OUTLINE -> outline(open);
            case COMPARE -> compare(open);
            case TERMS -> terms(open);
        };
    }

    private ShellView.Tab compare(OpenReport open) {
        var model = new CompareViewModel(session, tasks, open);
        var wishes = new CompareView.Actions(actions, shell::front, shell::open);
        var view = new CompareView(model, session, messages, wishes);
        return new ShellView.Tab(view, view.areas(), null, view::dispose);
    }

    private ShellView.Tab terms(OpenReport open) {
        var model = new TermsViewModel(tasks, open.report());
        var view =
                new TermsView(model, session, messages, shell.wayBackProperty().map(_ -> true), shell::goBack);
        return new ShellView.Tab(view, view.areas(), null, view::reveal, view::dispose);
    }

    private ShellView.Tab outline(OpenReport open) {
        var model = new OutlineViewModel(session, open, messages, tasks, stocks.apply(open));
        outline = model;
        var view = new OutlineView(
                model, messages, dialogs, new OutlineView.Actions(give, () -> shell.choose(ToolPage.DATA)));
        outlineView = view;
        return new ShellView.Tab(view, view.areas(), null, view::dispose);
    }

    /// Keeps what is being written.
    void keep() {
        if (outlineView != null) {
            outlineView.keep();
        }
    }

    /// Goes to the page where the talk is arranged, the keyboard to its slides.
    void arrange() {
        shell.choose(ToolPage.OUTLINE);
        if (outlineView != null && shell.isOn(ToolPage.OUTLINE)) {
            outlineView.focusFirst();
        }
    }

    /// The slide that is chosen while the talk is arranged; empty while another page is in front.
    Optional<SlideKey> arranged() {
        return outline == null || !shell.isOn(ToolPage.OUTLINE) ? Optional.empty() : outline.giveFrom();
    }

    private ShellView.Tab events(OpenReport open) {
        if (events == null || !events.isOf(open.report())) {
            events = new EventsViewModel(session, open);
        }
        var view = new EventsView(events, session, messages, actions);
        view.setOnDrawn(onDrawn);
        return new ShellView.Tab(view, view.areas(), view.charts(), view::reveal, view::dispose);
    }

    private ShellView.Tab data() {
        var view = new DataView(table(), session, messages, () -> shell.choose(ToolPage.MINE));
        return new ShellView.Tab(view, view.areas(), null, id -> session.requestTable(Set.of(id)), view::dispose);
    }

    private ShellView.Tab mine(OpenReport open) {
        var model = new MineViewModel(session, open, messages);
        var view = new MineView(model, session, messages, actions, () -> shell.choose(ToolPage.DATA));
        return new ShellView.Tab(view, view.areas(), view.charts(), view::reveal, view::dispose);
    }
}
