package tidemark.service;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tidemark.chart.ChartPlanner;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.json.ChartJudge;
import tidemark.report.json.ReadOutcome;
import tidemark.report.json.ReadWatch;
import tidemark.report.json.ReportReader;

/// Opens reports: reads the file, checks it, and puts its charts before the rules.
public final class ReportOpener {
    private ReportOpener() {}

    public static OpenOutcome open(ReportLocation location) {
        return open(location, ReadWatch.UNSEEN);
    }

    /// @param watch told of progress, on the thread that calls; may end the work by an exception, which comes out of it
    public static OpenOutcome open(ReportLocation location, ReadWatch watch) {
        try {
            return switch (location) {
                case ReportLocation.Shipped shipped -> read(location, ShippedReports.read(shipped.id()), watch);
                case ReportLocation.OnDisk file
                when Files.isDirectory(file.path()) && !Files.isReadable(file.path()) ->
                    new OpenOutcome.Unreadable(
                            location, new Text("没有读取此文件夹的权限。", "There is no permission to read this folder."));
                case ReportLocation.OnDisk file
                when Files.isDirectory(file.path()) ->
                    new OpenOutcome.Unreadable(
                            location,
                            new Text(
                                    "这是文件夹，其中没有报告文件（.json）。",
                                    "This is a folder without any report file (.json) in it."));
                case ReportLocation.OnDisk file -> read(location, ReportBytes.load(file.path(), watch), watch);
            };
        } catch (NoSuchFileException e) {
            return new OpenOutcome.Unreadable(location, missing(e));
        } catch (AccessDeniedException e) {
            return new OpenOutcome.Unreadable(
                    location, new Text("没有读取此文件的权限。", "There is no permission to read this file."));
        } catch (IOException e) {
            return new OpenOutcome.Unreadable(
                    location, new Text("读取失败：" + e.getMessage(), "Reading failed: " + e.getMessage()));
        } catch (OutOfMemoryError e) {
            return new OpenOutcome.Unreadable(location, tooLittleMemory());
        }
    }

    /// What was read so far is garbage by now, so there is room again to say so.
    private static Text tooLittleMemory() {
        long mega = Runtime.getRuntime().maxMemory() >> 20;
        return new Text(
                "内存不够：程序最多可用 " + mega + " MB。请关闭别的报告再打开，或把这份报告分成几份。",
                "There is not enough memory: the program may use " + mega
                        + " MB. Close other reports and open it again, or split the report.");
    }

    private static Text missing(NoSuchFileException e) {
        return new Text(
                "没有这个文件：" + e.getFile() + "。随程序附带的报告有：" + String.join("、", ShippedReports.ids()) + "。",
                "There is no such file: " + e.getFile() + ". Reports that come with the program: "
                        + String.join(", ", ShippedReports.ids()) + ".");
    }

    /// The hash is taken beside the reading: of a large file it takes about a quarter as long.
    private static OpenOutcome read(ReportLocation location, byte[] bytes, ReadWatch watch) {
        var hash = CompletableFuture.supplyAsync(() -> Sha256.of(bytes));
        return switch (ReportReader.read(bytes, location.display(), ReportOpener::judge, watch)) {
            case ReadOutcome.Opened opened -> {
                watch.reached(ReadWatch.Stage.RELATING, bytes.length, bytes.length);
                yield new OpenOutcome.Opened(new OpenReport(
                        location,
                        opened.report(),
                        ChartPlanner.chartsOf(opened.report()),
                        opened.warnings(),
                        hash.join()));
            }
            case ReadOutcome.Refused refused ->
                new OpenOutcome.Refused(location, refused.problems(), refused.unlisted());
        };
    }

    private static Optional<ChartJudge.Refusal> judge(ChartSpec chart, Report report) {
        return switch (FormRules.choose(chart, report)) {
            case Choice.Drawn drawn -> Optional.empty();
            case Choice.Refused refused ->
                Optional.of(new ChartJudge.Refusal(
                        new Text(
                                refused.rule() + "：" + refused.reason().zh(),
                                refused.rule() + ": " + refused.reason().en()),
                        refused.repair()));
        };
    }
}
