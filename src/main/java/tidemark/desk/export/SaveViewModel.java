package tidemark.desk.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.export.LengthUnit;
import tidemark.export.PictureSize;
import tidemark.export.Preset;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ChartPreview;
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

/// A chart about to be saved: how, and the very picture that will be written.
public final class SaveViewModel {

    /// What stands in the way of saving, or came of it.
    public sealed interface State {
        record Ready() implements State {}

        record Saving() implements State {}

        /// @param reason what is wrong and what would be right
        record Wrong(Text reason) implements State {}

        /// Another file has the name.
        record Occupied(Path file) implements State {}

        record Failed(Text reason) implements State {}

        record Saved(Path file) implements State {}
    }

    private final OpenReport report;
    private final ChartSpec chart;
    private final Tasks tasks;
    private final ObjectProperty<ExportFormat> format;
    private final ObjectProperty<@Nullable Preset> preset;
    private final StringProperty width;
    private final StringProperty height;
    private final ObjectProperty<LengthUnit> unit;
    private final StringProperty dpi;
    private final ObjectProperty<Language> language;
    private final MannerModel manner;
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyObjectWrapper<@Nullable SaveChoices> choices = new ReadOnlyObjectWrapper<>(this, "choices");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Ready());

    /// @param begin how charts were last saved
    /// @param language of the window, in which the chart is saved at first
    /// @param theme of the window, in which the chart is saved at first
    /// @param home where files go that nobody said a folder for
    public SaveViewModel(
            OpenReport report,
            ChartSpec chart,
            SaveChoices begin,
            Language language,
            Theme theme,
            Path home,
            Tasks tasks) {
        this.report = report;
        this.chart = chart;
        this.tasks = tasks;
        format = property("format", formats().contains(begin.format()) ? begin.format() : PictureFormat.PNG);
        preset = new SimpleObjectProperty<>(this, "preset", begin.preset());
        width = new SimpleStringProperty(this, "width", plainNumber(begin.own().width()));
        height =
                new SimpleStringProperty(this, "height", plainNumber(begin.own().height()));
        unit = property("unit", begin.own().unit());
        dpi = new SimpleStringProperty(this, "dpi", plainNumber(begin.own().dpi()));
        this.language = property("language", language);
        manner = new MannerModel(begin.manner(), theme, home, tasks);
        Stream.<ObservableValue<?>>of(format, preset, width, height, unit, dpi, this.language)
                .forEach(each -> each.subscribe((_, _) -> draw()));
        manner.onChange(this::draw);
        draw();
    }

    private <T> ObjectProperty<T> property(String name, T initial) {
        return new SimpleObjectProperty<>(this, name, initial);
    }

    /// What one chart can become: any picture, and a slide.
    public static List<ExportFormat> formats() {
        var formats = new ArrayList<ExportFormat>(List.of(PictureFormat.values()));
        ExportFormat.ofCode("pptx").ifPresent(formats::add);
        return formats;
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /// Null for a size of one's own.
    public ObjectProperty<@Nullable Preset> presetProperty() {
        return preset;
    }

    public StringProperty widthProperty() {
        return width;
    }

    public StringProperty heightProperty() {
        return height;
    }

    public ObjectProperty<LengthUnit> unitProperty() {
        return unit;
    }

    public StringProperty dpiProperty() {
        return dpi;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// How the file is written.
    public MannerModel manner() {
        return manner;
    }

    /// The picture as it will be written; null while it is not drawn yet.
    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether files of the chosen format are made of pixels.
    public boolean hasPixels() {
        return format.get() == PictureFormat.PNG;
    }

    /// Whether the chosen format is a picture, which has a size, can go without a ground, and without title and source.
    public boolean isPicture() {
        return format.get() instanceof PictureFormat;
    }

    /// Whether the chosen format has a size, and one of the reader's own.
    public boolean hasOwnSize() {
        return isPicture() && preset.get() == null;
    }

    /// Whether words of the chosen format can be text or outlines.
    public boolean hasLettering() {
        return isPicture() && !hasPixels();
    }

    /// What the file will measure: its pixels and its size on paper. Empty for a size that is none.
    public Optional<Text> measure() {
        return look().map(look -> {
            String paper =
                    paper(look.size().width(), look) + " × " + paper(look.size().height(), look);
            if (!hasPixels()) {
                return new Text(paper + " 毫米", paper + " mm");
            }
            String pixels = Math.round(look.size().width() * look.scale()) + " × "
                    + Math.round(look.size().height() * look.scale());
            String resolution = plainNumber(look.dpi()) + " dpi";
            return new Text(
                    pixels + " 像素 · " + resolution + " · " + paper + " 毫米",
                    pixels + " pixels · " + resolution + " · " + paper + " mm");
        });
    }

    private static String paper(double pixels, PictureOrder look) {
        return Math.round(LengthUnit.MM.length(pixels, look.dpi() / look.scale())) + "";
    }

    /// The name of the file that will be written; empty where the pattern is wrong.
    public Optional<String> fileName() {
        return order(false).map(order -> ExportService.fileNames(order).getFirst());
    }

    /// What is chosen; changes with every choice but that of language and theme.
    public ReadOnlyObjectProperty<@Nullable SaveChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// What was chosen, for the next time.
    public SaveChoices choices() {
        return new SaveChoices(
                format.get(),
                preset.get(),
                new SaveChoices.OwnSize(number(width.get()), number(height.get()), unit.get(), number(dpi.get())),
                manner.manner());
    }

    /// Writes the file. Where another one has its name, that one stays unless it may be replaced.
    public void save(boolean replace) {
        order(replace).ifPresent(order -> {
            state.set(new State.Saving());
            tasks.run(this, () -> ExportService.export(order, Progress.UNSEEN), this::saved);
        });
    }

    private void saved(ExportOutcome outcome) {
        state.set(
                switch (outcome) {
                    case ExportOutcome.NoFolder(Path wanted, Text reason) ->
                        new State.Failed(new Text(wanted + "：" + reason.zh(), wanted + ": " + reason.en()));
                    case ExportOutcome.Done done -> state(done.files().getFirst());
                    case ExportOutcome.Zipped zipped -> state(zipped.archive());
                });
    }

    private static State state(FileOutcome file) {
        return switch (file) {
            case FileOutcome.Written written -> new State.Saved(written.file());
            case FileOutcome.Unchanged unchanged -> new State.Saved(unchanged.file());
            case FileOutcome.Packed packed -> new State.Saved(packed.file());
            case FileOutcome.Failed failed ->
                failed.cause() == FileOutcome.Cause.OCCUPIED
                        ? new State.Occupied(failed.file())
                        : new State.Failed(failed.reason());
        };
    }

    private void draw() {
        judge();
        look().ifPresent(look -> tasks.run(picture, () -> ChartPreview.draw(report, chart, look), drawn -> {
            picture.set(drawn);
            judge();
        }));
    }

    /// Says what stands in the way of saving.
    private void judge() {
        choices.set(choices());
        state.set(wrong().<State>map(State.Wrong::new).orElseGet(State.Ready::new));
    }

    private Optional<Text> wrong() {
        if (size() instanceof PictureSize.Reading.Wrong(Text reason)) {
            return Optional.of(reason);
        }
        Optional<Text> wrong = manner.wrong(!isPicture());
        if (wrong.isPresent()) {
            return wrong;
        }
        Picture drawn = picture.get();
        return drawn == null ? Optional.empty() : ChartPreview.missing(drawn);
    }

    /// A slide has the size of slides.
    private PictureSize.Reading size() {
        Preset named = isPicture() ? preset.get() : Preset.SLIDE;
        return named != null
                ? new PictureSize.Reading.Good(PictureSize.of(named))
                : PictureSize.of(number(width.get()), number(height.get()), unit.get(), number(dpi.get()));
    }

    private Optional<PictureOrder> look() {
        return switch (size()) {
            case PictureSize.Reading.Wrong _ -> Optional.empty();
            case PictureSize.Reading.Good(PictureSize size) -> {
                double times = hasPixels() ? manner.scaleProperty().get() : 1;
                PictureOrder look = manner.look(language.get(), size, times);
                yield Optional.of(isPicture() ? look : look.ofSlide());
            }
        };
    }

    private Optional<ExportOrder> order(boolean replace) {
        return manner.pattern()
                .flatMap(pattern -> look().map(look -> new ExportOrder(
                        report,
                        List.of(chart),
                        new LinkedHashSet<>(List.of(format.get())),
                        List.of(look),
                        pattern,
                        new ExportTarget.Folder(manner.folderProperty().get()),
                        replace)))
                .map(order -> isPicture()
                        ? order
                        : order.withTemplate(manner.template().template()));
    }

    /// Not a number where it is none.
    private static double number(String typed) {
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String plainNumber(double number) {
        return new BigDecimal(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
