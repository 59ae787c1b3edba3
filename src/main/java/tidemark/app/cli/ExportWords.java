package tidemark.app.cli;

import java.util.ArrayList;
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
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        zh.add("写入 " + done.written() + " 个文件");
        en.add(done.written() == 1 ? "wrote 1 file" : "wrote " + done.written() + " files");
        if (done.unchanged() > 0) {
            zh.add(done.unchanged() + " 个没有变化");
            en.add(done.unchanged() + " unchanged");
        }
        if (!done.failures().isEmpty()) {
            zh.add(done.failures().size() + " 个没有写成");
            en.add(done.failures().size() + " not written");
        }
        if (done.isCancelled()) {
            zh.add("中途停止");
            en.add("stopped before the end");
        }
        return new Text(String.join("，", zh) + "。", String.join(", ", en) + ".");
    }
}
