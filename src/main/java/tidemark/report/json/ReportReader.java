package tidemark.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.json.ReadOutcome.Opened;
import tidemark.report.json.ReadOutcome.Refused;

/// Reads report files of the format `tidemark-report/1`: JSON in UTF-8, with or without a byte order mark.
///
/// Reading lists every problem at once and never throws for what a file holds. The time is in proportion to the size of
/// the file; problems cost one more pass.
/// Limits: 1 GiB, 1,000,000 indicators, 64 levels, 10,000 characters a text, 40 digits a number. At most 1,000 problems
/// are kept.
public final class ReportReader {
    /// A file may be so large.
    public static final int MOST_BYTES = Limits.STANDARD.bytes();

    private ReportReader() {}

    /// @param name what to call the file
    /// @throws IOException where the stream cannot be read
    public static ReadOutcome read(InputStream stream, String name) throws IOException {
        return read(stream.readNBytes(MOST_BYTES + 1), name);
    }

    /// @param bytes the whole file; not to be changed while it is read
    /// @param name what to call the file
    /// @param judge says which charts may be drawn
    /// @param watch told of progress; may end the reading
    public static ReadOutcome read(byte[] bytes, String name, ChartJudge judge, ReadWatch watch) {
        return read(bytes, name, Limits.STANDARD, judge, watch);
    }

    /// Reads a file whose charts nobody judges.
    public static ReadOutcome read(byte[] bytes, String name) {
        return read(bytes, name, Limits.STANDARD);
    }

    static ReadOutcome read(byte[] bytes, String name, Limits limits) {
        return read(bytes, name, limits, ChartJudge.LENIENT, ReadWatch.UNSEEN);
    }

    private static ReadOutcome read(byte[] bytes, String name, Limits limits, ChartJudge judge, ReadWatch watch) {
        var findings = new Findings(limits.problems());
        int start = Encoding.start(bytes);
        int end = bytes.length;
        Report report = null;
        if (isReadable(bytes, start, limits, findings)) {
            int fault = Encoding.firstFault(bytes, start);
            if (fault >= 0) {
                end = fault;
            }
            report = new Reading(bytes, start, end, limits, judge, findings, watch).read(fault < 0);
            if (fault >= 0) {
                notUtf8(bytes, fault, findings);
            }
        } else {
            end = start;
        }
        return outcome(report, new Locator(bytes, start, end).locate(findings.kept()), findings, name);
    }

    private static ReadOutcome outcome(
            @Nullable Report report, List<Problem> problems, Findings findings, String name) {
        if (report == null || findings.hasErrors()) {
            return new Refused(problems, findings.unlisted(), name);
        }
        return new Opened(report, problems, findings.unlisted(), name);
    }

    /// Reports files that are not worth parsing at all.
    private static boolean isReadable(byte[] bytes, int start, Limits limits, Findings findings) {
        if (bytes.length > limits.bytes()) {
            findings.error(
                    start,
                    new Text(
                            "文件超过 " + size(limits.bytes(), "字节") + "。",
                            "The file is larger than " + size(limits.bytes(), "bytes") + "."),
                    new Text("分成几份报告。", "Split the report."));
            return false;
        }
        if (isBlank(bytes, start)) {
            findings.error(
                    start,
                    new Text("文件是空的。", "The file is empty."),
                    new Text("选择一份 tidemark-report/1 报告。", "Choose a report in the format tidemark-report/1."));
            return false;
        }
        String other = Encoding.other(bytes);
        if (other != null) {
            findings.error(
                    start, new Text("文件的编码是 " + other + "。", "The file is in " + other + "."), Encoding.repair());
            return false;
        }
        return true;
    }

    private static String size(int bytes, String unit) {
        return bytes == 1 << 30 ? "1 GiB" : bytes + " " + unit;
    }

    private static boolean isBlank(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static void notUtf8(byte[] bytes, int at, Findings findings) {
        String found = String.format(java.util.Locale.ROOT, "0x%02X", bytes[at] & 0xff);
        findings.error(
                at,
                new Text("这里的字节 " + found + " 不是 UTF-8。", "The byte " + found + " here is not UTF-8."),
                Encoding.repair());
    }
}
