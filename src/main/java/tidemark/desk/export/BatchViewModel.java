package tidemark.desk.export;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.export.PictureSize;
import tidemark.export.Preset;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.DocumentFormat;
import tidemark.service.ExportFormat;
import tidemark.service.ExportOrder;
import tidemark.service.ExportOutcome;
import tidemark.service.ExportService;
import tidemark.service.ExportTarget;
import tidemark.service.FileOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;
import tidemark.service.Progress;
import tidemark.service.TalkChoice;
import tidemark.service.TalkFormat;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;

/// Many charts about to be exported at once: which, as what, how and where to; then how far that is, and what came of
/// it.
public final class BatchViewModel {

    /// How it stands.
    public sealed interface State {

        /// @param files how many will be written; of files that belong together, their folder counts
        record Ready(int files) implements State {}

        /// @param reason what is wrong and what would be right
        record Wrong(Text reason) implements State {}

        /// @param done how many files are
        /// @param of how many there will be
        /// @param latest name of the latest; empty before the first
        record Running(int done, int of, String latest) implements State {}

        record Ended(ExportOutcome outcome) implements State {}
    }

    private final OpenReport report;
    private final Tasks tasks;
    private final Executor window;
    private final Language words;
    private final ObjectProperty<Set<String>> charts;
    private final ObjectProperty<Set<ExportFormat>> formats;
    private final ObjectProperty<Set<Preset>> sizes;
    private final ObjectProperty<Set<Language>> languages;
    private final Sidecar sidecar;
    private final ObjectProperty<Optional<OwnTalk>> talk;
    private final BooleanProperty zipped;
    private final MannerModel manner;
    private final BooleanProperty overwriting = new SimpleBooleanProperty(this, "overwriting", false);
    private final ReadOnlyObjectWrapper<State> state;
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param sidecar with the talks that the reader made of the report
    /// @param begin how charts were last exported
    /// @param words language of the window
    /// @param theme of the window, in which charts are exported at first
    /// @param home where files go that nobody said a folder for
    /// @param window runs on the JavaFX thread
    public BatchViewModel(
            OpenReport report,
            Sidecar sidecar,
            BatchChoices begin,
            Language words,
            Theme theme,
            Path home,
            Tasks tasks,
            Executor window) {
        this.report = report;
        this.sidecar = sidecar;
        this.tasks = tasks;
        this.window = window;
        this.words = words;
        charts = property("charts", ids(report.charts()));
        formats = property("formats", begin.formats());
        sizes = property("sizes", Set.copyOf(begin.sizes()));
        languages = property("languages", begin.languages().isEmpty() ? Set.of(words) : begin.languages());
        talk = property("talk", sidecar.talks().given());
        zipped = new SimpleBooleanProperty(this, "zipped", begin.zipped());
        manner = new MannerModel(begin.manner(), theme, home, tasks);
        state = new ReadOnlyObjectWrapper<>(this, "state", judged());
        Stream.<ObservableValue<?>>of(charts, formats, sizes, languages, talk, zipped, overwriting)
                .forEach(each -> each.subscribe((_, _) -> judge()));
        manner.onChange(this::judge);
    }

    private <T> ObjectProperty<T> property(String name, T initial) {
        return new SimpleObjectProperty<>(this, name, initial);
    }

    private static Set<String> ids(Collection<ChartSpec> charts) {
        return Set.copyOf(charts.stream().map(ChartSpec::id).toList());
    }

    public OpenReport report() {
        return report;
    }

    /// Ids of the charts that were chosen.
    public ObjectProperty<Set<String>> chartsProperty() {
        return charts;
    }

    public ObjectProperty<Set<ExportFormat>> formatsProperty() {
        return formats;
    }

    public ObjectProperty<Set<Preset>> sizesProperty() {
        return sizes;
    }

    public ObjectProperty<Set<Language>> languagesProperty() {
        return languages;
    }

    /// Which talk is exported; empty for the one that the report makes by itself.
    public ObjectProperty<Optional<OwnTalk>> talkProperty() {
        return talk;
    }

    /// The talks that there are, the one that the report makes by itself first.
    public List<Optional<OwnTalk>> talks() {
        return Stream.concat(
                        Stream.of(Optional.<OwnTalk>empty()),
                        sidecar.talks().all().stream().map(Optional::of))
                .toList();
    }

    /// Whether a talk is exported and there are several to choose from.
    public boolean hasTalks() {
        return hasTalk() && talks().size() > 1;
    }

    private boolean hasTalk() {
        return formats.get().stream().anyMatch(TalkFormat.class::isInstance);
    }

    /// Whether all goes into one ZIP file.
    public BooleanProperty zippedProperty() {
        return zipped;
    }

    /// How files are written.
    public MannerModel manner() {
        return manner;
    }

    /// Whether slides are among the chosen formats.
    public boolean hasSlides() {
        return formats.get().contains(DocumentFormat.PPTX);
    }

    /// Whether different files of the same names are replaced.
    public BooleanProperty overwritingProperty() {
        return overwriting;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isRunning() {
        return state.get() instanceof State.Running;
    }

    /// Whether a chosen format has pictures, for which content and background mean something.
    public boolean hasPictures() {
        return formats.get().stream().anyMatch(PictureFormat.class::isInstance);
    }

    /// Whether what is exported has a size of its own: pictures and slides of the talk.
    public boolean hasSizes() {
        return hasPictures() || hasTalk();
    }

    /// Whether a chosen format is made of pixels.
    public boolean hasPixels() {
        return formats.get().contains(PictureFormat.PNG) || formats.get().contains(TalkFormat.SLIDES);
    }

    /// Whether words of a chosen format can be text or outlines.
    public boolean hasLettering() {
        return Stream.of(PictureFormat.SVG, PictureFormat.PDF, TalkFormat.PDF).anyMatch(formats.get()::contains);
    }

    /// Chooses the charts of a section, or none of them.
    public void choose(String section, boolean wanted) {
        change(ids(report.chartsOf(section)), wanted);
    }

    /// Chooses every chart, or none.
    public void chooseAll(boolean wanted) {
        change(ids(report.charts()), wanted);
    }

    private void change(Set<String> ids, boolean wanted) {
        var chosen = new LinkedHashSet<>(charts.get());
        if (wanted) {
            chosen.addAll(ids);
        } else {
            chosen.removeAll(ids);
        }
        charts.set(chosen);
    }

    /// Where all goes: the folder, or the archive in it.
    public Path target() {
        Path folder = manner.folderProperty().get();
        return zipped.get() ? folder.resolve(ExportService.archiveName(report, words)) : folder;
    }

    /// Examples of the names of the files, at most so many.
    public List<String> examples(int most) {
        return order().map(order ->
                        ExportService.fileNames(order).stream().limit(most).toList())
                .orElse(List.of());
    }

    /// What was chosen, for the next time.
    public BatchChoices choices() {
        Set<Language> wanted = languages.get();
        return new BatchChoices(
                formats.get(),
                inOrder(sizes.get()),
                wanted.equals(Set.of(words)) ? Set.of() : wanted,
                zipped.get(),
                manner.manner());
    }

    private static List<Preset> inOrder(Set<Preset> sizes) {
        return Stream.of(Preset.values()).filter(sizes::contains).toList();
    }

    /// Writes the files beside the JavaFX thread.
    public void start() {
        if (isRunning()) {
            return;
        }
        order().ifPresent(order -> {
            var stop = new AtomicBoolean();
            cancelled = stop;
            state.set(new State.Running(0, ExportService.fileNames(order).size(), ""));
            tasks.run(
                    this,
                    () -> ExportService.export(order, progress(stop)),
                    outcome -> state.set(new State.Ended(outcome)));
        });
    }

    private Progress progress(AtomicBoolean stop) {
        return new Progress() {
            @Override
            public void reached(int done, int of, FileOutcome latest) {
                String name = String.valueOf(latest.file().getFileName());
                window.execute(() -> show(new State.Running(done, of, name)));
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }

    private void show(State.Running now) {
        if (isRunning()) {
            state.set(now);
        }
    }

    /// Ends the writing before the next file.
    public void cancel() {
        cancelled.set(true);
    }

    /// Back to the choices, after it has ended.
    public void again() {
        if (!isRunning()) {
            state.set(judged());
        }
    }

    private void judge() {
        if (!isRunning()) {
            state.set(judged());
        }
    }

    private State judged() {
        return wrong().<State>map(State.Wrong::new)
                .or(() -> order().map(order ->
                        new State.Ready(ExportService.fileNames(order).size())))
                .orElseThrow();
    }

    private Optional<Text> wrong() {
        if (charts.get().isEmpty()) {
            return Optional.of(new Text("请至少选择一个图表。", "Choose at least one chart."));
        }
        if (formats.get().isEmpty()) {
            return Optional.of(new Text("请至少选择一种格式。", "Choose at least one format."));
        }
        if (sizes.get().isEmpty() && hasSizes()) {
            return Optional.of(new Text("请至少选择一种尺寸。", "Choose at least one size."));
        }
        if (languages.get().isEmpty()) {
            return Optional.of(new Text("请至少选择一种语言。", "Choose at least one language."));
        }
        return manner.wrong(hasSlides());
    }

    private Optional<ExportOrder> order() {
        return wrong().isPresent()
                ? Optional.empty()
                : manner.pattern()
                        .map(pattern -> new ExportOrder(
                                        report,
                                        chosen(),
                                        formatsInOrder(),
                                        looks(),
                                        pattern,
                                        exportTarget(),
                                        overwriting.get())
                                .withTemplate(hasSlides() ? manner.template().template() : null)
                                .withTalk(talk.get()
                                        .map(own -> new TalkChoice(own, sidecar))
                                        .orElse(null)));
    }

    private List<ChartSpec> chosen() {
        return report.charts().stream()
                .filter(chart -> charts.get().contains(chart.id()))
                .toList();
    }

    private SequencedSet<ExportFormat> formatsInOrder() {
        var ordered = new LinkedHashSet<ExportFormat>();
        ExportFormat.all().stream().filter(formats.get()::contains).forEach(ordered::add);
        return ordered;
    }

    private ExportTarget exportTarget() {
        return zipped.get() ? new ExportTarget.Zip(target()) : new ExportTarget.Folder(target());
    }

    /// A document needs a look for its language and theme only, whatever its size.
    private List<PictureOrder> looks() {
        Set<Preset> wanted = sizes.get().isEmpty() ? Set.of(Preset.SLIDE) : sizes.get();
        return Stream.of(Language.values())
                .filter(languages.get()::contains)
                .flatMap(language -> inOrder(wanted).stream()
                        .map(size -> manner.look(
                                language,
                                PictureSize.of(size),
                                manner.scaleProperty().get())))
                .toList();
    }
}
