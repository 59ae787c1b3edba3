package tidemark.app.cli;

import java.util.ArrayList;
import java.util.List;
import tidemark.report.Text;
import tidemark.service.ExportOutcome;
import tidemark.service.FileOutcome;

/// What an export came to, in a sentence.
final class ExportWords {
    private ExportWords() {}

    static Text of(FileOutcome.Failed failed) {
        Text reason = failed.reason();
        return failed.cause() == FileOutcome.Cause.OCCUPIED
                ? new Text(reason.zh() + "要替换请加 --overwrite。", reason.en() + " --overwrite replaces it.")
                : reason;
    }

    static Text summary(ExportOutcome.Done done) {
        var parts = new ArrayList<Text>();
        parts.add(new Text("写入 " + done.written() + " 个文件", "wrote " + files(done.written())));
        if (done.unchanged() > 0) {
            parts.add(new Text(done.unchanged() + " 个没有变化", done.unchanged() + " unchanged"));
        }
        addRest(done, parts);
        return sentence(parts);
    }

    static Text summary(FileOutcome archive, ExportOutcome.Done contents) {
        var parts = new ArrayList<Text>();
        var name = archive.file().getFileName();
        parts.add(
                switch (archive) {
                    case FileOutcome.Written _, FileOutcome.Packed _ ->
                        new Text(
                                "写入 " + name + "，内含 " + contents.packed() + " 个文件",
                                "wrote " + name + " with " + files(contents.packed()));
                    case FileOutcome.Unchanged _ ->
                        new Text(
                                name + " 没有变化，内含 " + contents.packed() + " 个文件",
                                name + " is unchanged, with " + files(contents.packed()));
                    case FileOutcome.Failed _ -> new Text("没有写成 " + name, "did not write " + name);
                });
        addRest(contents, parts);
        return sentence(parts);
    }

    private static void addRest(ExportOutcome.Done done, List<Text> parts) {
        int failures = done.failures().size();
        if (failures > 0) {
            parts.add(new Text(failures + " 个没有写成", failures + " not written"));
        }
        if (done.isCancelled()) {
            parts.add(new Text("中途停止", "stopped before the end"));
        }
        if (done.left() > 0) {
            parts.add(new Text("还有 " + done.left() + " 个没有开始", done.left() + " not begun"));
        }
    }

    private static Text sentence(List<Text> parts) {
        return new Text(
                String.join("，", parts.stream().map(Text::zh).toList()) + "。",
                String.join(", ", parts.stream().map(Text::en).toList()) + ".");
    }

    private static String files(long count) {
        return count == 1 ? "1 file" : count + " files";
    }
}
