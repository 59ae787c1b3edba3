package tidemark.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.json.SidecarOutcome;
import tidemark.sidecar.json.SidecarReader;
import tidemark.sidecar.json.SidecarWriter;

/// Keeps the side-car of one report in a file. Many edits in a row are written once, a moment after the last.
public final class SidecarFile implements AutoCloseable {
    private static final String ENDING = ".tidemark.json";
    private static final String ASIDE = ".tidemark.broken";
    private static final String OTHER = ".tidemark.other";

    private final KeptFile file;
    private final String report;
    private final String stem;
    private final Consumer<Text> onFailure;
    private final CalmWriter<Sidecar> writer = new CalmWriter<>("side-car", this::write);
    private byte[] known = {};
    private boolean isWritable = true;
    private @Nullable Sidecar unsaved;

    /// @param path of the file
    /// @param report the report's id
    /// @param onFailure told, on a thread of its own, why a side-car could not be kept
    public SidecarFile(Path path, String report, Consumer<Text> onFailure) {
        this.file = new KeptFile(path);
        this.report = report;
        this.stem = stem(path.getFileName().toString(), ENDING);
        this.onFailure = onFailure;
    }

    /// Where the side-car of a report is: beside it, or, for one that comes with the program, in the user's own folder.
    ///
    /// @param own the folder of the user's settings
    public static Path of(ReportLocation location, Path own) {
        return switch (location) {
            case ReportLocation.Shipped shipped -> own.resolve(shipped.id() + ENDING);
            case ReportLocation.OnDisk onDisk -> {
                Path path = onDisk.path().toAbsolutePath();
                yield path.resolveSibling(stem(path.getFileName().toString(), ".json") + ENDING);
            }
        };
    }

    private static String stem(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    /// What was kept.
    ///
    /// @param notice what was wrong with it and what became of it; null if nothing
    public record Loaded(Sidecar sidecar, @Nullable Text notice) {}

    /// Reads what was kept. A broken file is put aside, and as much of it taken as makes sense.
    public synchronized Loaded load() {
        return switch (file.read(SidecarReader.MOST_BYTES)) {
            case KeptFile.Content.Missing _ -> new Loaded(Sidecar.empty(report), null);
            case KeptFile.Content.Unreadable(Text reason) -> {
                isWritable = false;
                yield new Loaded(Sidecar.empty(report), unreadable(reason));
            }
            case KeptFile.Content.Found(byte[] bytes) -> read(bytes);
        };
    }

    private Loaded read(byte[] bytes) {
        return switch (SidecarReader.read(bytes, report)) {
            case SidecarOutcome.Read(var sidecar, var broken) -> {
                known = bytes;
                yield new Loaded(sidecar, broken.isEmpty() ? null : repaired(sidecar, broken));
            }
            case SidecarOutcome.Newer(var sidecar, var schema) -> {
                isWritable = false;
                yield new Loaded(sidecar, newer(schema));
            }
            case SidecarOutcome.Broken(var reason) -> new Loaded(Sidecar.empty(report), putAside(reason));
        };
    }

    /// Puts the file aside and writes what made sense in its place.
    private Text repaired(Sidecar sidecar, List<String> broken) {
        Text notice = putAside(new Text(
                "其中有无效的内容（" + String.join("、", broken) + "），已略过",
                "it has members that make no sense (" + String.join(", ", broken) + "), which are left out"));
        write(sidecar);
        return notice;
    }

    /// Moves the broken file to another name; where that fails nothing is written over it.
    private Text putAside(Text what) {
        String name = free(stem + ASIDE);
        Optional<Text> failure = file.putAside(name);
        isWritable = failure.isEmpty();
        return failure.map(reason -> new Text(
                        "随附文件 " + file.path() + " 有问题：" + what.zh() + "。原文件没能另存（" + reason.zh()
                                + "），所以保持不动，这次的改动只留在窗口里。",
                        "There is a problem with the side-car " + file.path() + ": " + what.en()
                                + ". It could not be put aside (" + reason.en()
                                + "), so it stays as it is, and what you change now stays in the window only."))
                .orElseGet(() -> new Text(
                        "随附文件 " + file.path() + " 有问题：" + what.zh() + "。原文件已另存为 " + name + "。",
                        "There is a problem with the side-car " + file.path() + ": " + what.en()
                                + ". The old file is kept as " + name + "."));
    }

    /// A name that nothing has yet, so that what was put aside before stays.
    private String free(String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> name + (number == 1 ? "" : "-" + number) + ".json")
                .filter(each -> !Files.exists(file.path().resolveSibling(each)))
                .findFirst()
                .orElseThrow();
    }

    private Text unreadable(Text reason) {
        return new Text(
                "随附文件 " + file.path() + " 没有读出来（" + reason.zh() + "），所以保持不动，这次的改动只留在窗口里。",
                "The side-car " + file.path() + " could not be read (" + reason.en()
                        + "), so it stays as it is, and what you change now stays in the window only.");
    }

    private Text newer(String schema) {
        return new Text(
                "随附文件 " + file.path() + " 由更新版本的程序写成（" + schema + "），只能查看；这次的改动只留在窗口里。",
                "The side-car " + file.path() + " was written by a later version (" + schema
                        + ") and can only be read; what you change now stays in the window only.");
    }

    /// Writes a side-car in a moment.
    public void keep(Sidecar sidecar) {
        writer.keep(sidecar);
    }

    private synchronized void write(Sidecar sidecar) {
        if (isWritable) {
            makeWay();
            byte[] content = SidecarWriter.write(sidecar, known);
            Optional<Text> failure = tooLarge(content).or(() -> file.write(content));
            failure.ifPresent(reason -> onFailure.accept(failed(reason)));
            unsaved = failure.isEmpty() ? null : sidecar;
            known = failure.isEmpty() ? content : known;
        }
    }

    /// What could not be read again is not written.
    private static Optional<Text> tooLarge(byte[] content) {
        return content.length <= SidecarReader.MOST_BYTES
                ? Optional.empty()
                : Optional.of(new Text(
                        "随附文件会超过 " + (SidecarReader.MOST_BYTES >> 20) + " MB，请删去一些图片、讲稿或笔迹",
                        "the side-car would be larger than " + (SidecarReader.MOST_BYTES >> 20)
                                + " MB; delete some pictures, talks or drawings"));
    }

    /// What another program wrote since goes under another name.
    private void makeWay() {
        if (file.read(SidecarReader.MOST_BYTES) instanceof KeptFile.Content.Found(byte[] bytes)
                && !Arrays.equals(bytes, known)) {
            String name = free(stem + OTHER);
            if (file.putAside(name).isEmpty()) {
                onFailure.accept(new Text(
                        "随附文件 " + file.path() + " 在别处改过；那份已另存为 " + name + "，这里的改动照常保存。",
                        "The side-car " + file.path() + " was changed elsewhere; that one is kept as " + name
                                + ", and what you change here is saved as usual."));
            }
        }
    }

    private Text failed(Text reason) {
        return new Text(
                "改动没有存到 " + file.path() + "：" + unended(reason.zh()) + "。改动都还在窗口里；原因消除后再改一处，就会一并保存。",
                "Your changes were not saved to " + file.path() + ": " + unended(reason.en())
                        + ". They are all still in the window; once the cause is gone, your next change saves them.");
    }

    private static String unended(String sentence) {
        return sentence.endsWith("。") || sentence.endsWith(".")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }

    /// Writes what still waits, tries once more what could not be written, and ends.
    @Override
    public synchronized void close() {
        writer.end().or(() -> Optional.ofNullable(unsaved)).ifPresent(this::write);
    }
}
