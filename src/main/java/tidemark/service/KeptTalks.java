package tidemark.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tidemark.report.Text;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.json.SidecarOutcome;
import tidemark.sidecar.json.SidecarReader;

/// The talks that a speaker made of a report, as its side-car keeps them. It is only read.
public final class KeptTalks {

    /// What came of looking for one.
    public sealed interface Outcome {
        record Found(TalkChoice talk) implements Outcome {}

        /// @param reason that there is none, and what there is
        record Missing(Text reason) implements Outcome {}

        /// @param reason why the side-car cannot be read
        record Unreadable(Text reason) implements Outcome {}
    }

    private final Path file;

    /// @param own the folder of the user's settings, for reports that come with the program
    public KeptTalks(ReportLocation report, Path own) {
        file = SidecarFile.of(report, own);
    }

    /// @param report its id
    /// @param named name or id of the talk
    public Outcome find(String report, String named) {
        return switch (new KeptFile(file).read(SidecarReader.MOST_BYTES)) {
            case KeptFile.Content.Missing _ -> new Outcome.Missing(none());
            case KeptFile.Content.Unreadable(Text reason) -> unreadable(reason);
            case KeptFile.Content.Found(byte[] bytes) ->
                switch (SidecarReader.read(bytes, report)) {
                    case SidecarOutcome.Read(Sidecar sidecar, var _) -> find(sidecar, named);
                    case SidecarOutcome.Newer(Sidecar sidecar, var _) -> find(sidecar, named);
                    case SidecarOutcome.Broken(Text reason) -> unreadable(reason);
                };
        };
    }

    private Outcome find(Sidecar sidecar, String named) {
        List<OwnTalk> all = sidecar.talks().all();
        Optional<OwnTalk> found = all.stream()
                .filter(talk -> talk.name().equalsIgnoreCase(named))
                .findFirst()
                .or(() -> sidecar.talks().talk(named));
        return found.<Outcome>map(own -> new Outcome.Found(new TalkChoice(own, sidecar)))
                .orElseGet(() -> new Outcome.Missing(all.isEmpty() ? none() : others(all, named)));
    }

    private Text none() {
        return new Text(
                "这份报告没有自己编排的讲稿（" + file + "）；不写 --talk，就导出自动编排的讲稿。",
                "There is no talk of your own of this report (" + file
                        + "); without --talk you get the one that the report makes by itself.");
    }

    private static Text others(List<OwnTalk> all, String named) {
        List<String> names = all.stream().map(OwnTalk::name).toList();
        return new Text(
                "没有讲稿“" + named + "”；有" + String.join("、", names) + "。",
                "There is no talk '" + named + "'; there are " + String.join(", ", names) + ".");
    }

    private Outcome unreadable(Text reason) {
        return new Outcome.Unreadable(new Text(file + "：" + reason.zh(), file + ": " + reason.en()));
    }
}
