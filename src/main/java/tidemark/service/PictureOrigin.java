package tidemark.service;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.export.provenance.ChartOrigin;
import tidemark.export.provenance.Evidence;
import tidemark.export.provenance.PictureFileReader;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Text;

/// Where the picture in a file comes from, and how the report stands to it by now. The file may come from anyone: what
/// it says is only ever looked up or shown.
public final class PictureOrigin {

    private static final long MOST_BYTES = 256L << 20;

    private final ChartOrigin origin;

    private PictureOrigin(ChartOrigin origin) {
        this.origin = origin;
    }

    /// What came of reading a file.
    public sealed interface Outcome {
        record Found(PictureOrigin origin) implements Outcome {}

        /// @param reason why nothing is known of it
        record Unknown(Text reason) implements Outcome {}
    }

    /// How an open report stands to a picture.
    public sealed interface Standing {

        /// The picture is of a report of another id.
        record OtherReport() implements Standing {}

        /// Everything in the picture reads now as it did.
        ///
        /// @param isSameFile whether the report's file is the very one that it was made from
        record Unchanged(ChartSpec chart, boolean isSameFile) implements Standing {}

        /// Something in the picture reads otherwise now.
        ///
        /// @param chart null where the report has it no more
        /// @param changes at least one, each a sentence
        record Changed(@Nullable ChartSpec chart, List<Text> changes) implements Standing {
            public Changed {
                changes = List.copyOf(changes);
            }
        }
    }

    /// Reads a PNG, SVG or PDF file.
    public static Outcome read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return unknown("这是文件夹，请选择其中的图片。", "This is a folder; choose a picture in it.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return unknown("图片超过 256 MB，没有读取。", "The picture is over 256 MB and was not read.");
            }
            return read(Files.readAllBytes(file))
                    .<Outcome>map(Outcome.Found::new)
                    .orElseGet(() -> unknown(
                            "这个文件没有写明图片的来历：或许由别的程序制作，或在另存时丢掉了。",
                            "This file does not say where its picture comes from: another program made it, or dropped"
                                    + " that when it was saved."));
        } catch (NoSuchFileException e) {
            return unknown("没有这个文件：" + e.getFile(), "There is no such file: " + e.getFile());
        } catch (AccessDeniedException e) {
            return unknown("没有读取此文件的权限。", "There is no permission to read this file.");
        } catch (IOException e) {
            return unknown("读取失败：" + e.getMessage(), "Reading failed: " + e.getMessage());
        }
    }

    /// Empty where the bytes of a file tell of no picture of this program.
    public static Optional<PictureOrigin> read(byte[] file) {
        return PictureFileReader.read(file).map(PictureOrigin::new);
    }

    private static Outcome unknown(String zh, String en) {
        return new Outcome.Unknown(new Text(zh, en));
    }

    /// The id of the report.
    public String report() {
        return origin.report();
    }

    /// In the language of the picture.
    public String reportTitle() {
        return OriginChange.shown(origin.reportTitle());
    }

    /// The id of the chart.
    public String chart() {
        return origin.chart();
    }

    /// The finding of the chart, in the language of the picture.
    public String title() {
        return OriginChange.shown(origin.title());
    }

    public Language language() {
        return origin.language();
    }

    public Theme theme() {
        return origin.theme();
    }

    public boolean isPlain() {
        return origin.plain();
    }

    /// The ids of the figures and events in it, each once.
    public List<String> shown() {
        return origin.evidence().stream().map(Evidence::id).distinct().toList();
    }

    /// Compares with a report as it is now.
    ///
    /// @param own charts that a reader has made of it, beside its own
    public Standing standing(OpenReport report, List<ChartSpec> own) {
        if (!report.report().id().equals(origin.report())) {
            return new Standing.OtherReport();
        }
        Optional<ChartSpec> chart = Stream.concat(report.charts().stream(), own.stream())
                .filter(one -> one.id().equals(origin.chart()))
                .findFirst();
        boolean isSameFile = origin.sha256() != null && origin.sha256().equals(report.sha256());
        if (isSameFile && chart.isPresent()) {
            return new Standing.Unchanged(chart.get(), true);
        }
        var changes = new ArrayList<Text>();
        if (chart.isEmpty()) {
            changes.add(OriginChange.NO_CHART);
        } else {
            OriginChange.title(origin, chart.get(), report.report()).ifPresent(changes::add);
        }
        changes.addAll(OriginChange.evidence(origin, chart.orElse(null), report.report()));
        return chart.isPresent() && changes.isEmpty()
                ? new Standing.Unchanged(chart.get(), false)
                : new Standing.Changed(chart.orElse(null), changes);
    }
}
