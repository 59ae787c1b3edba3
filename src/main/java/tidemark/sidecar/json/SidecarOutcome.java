package tidemark.sidecar.json;

import java.util.List;
import tidemark.report.Text;
import tidemark.sidecar.Sidecar;

/// What came of reading a side-car.
public sealed interface SidecarOutcome {

    /// @param broken paths of the members that make no sense and were left out, such as `charts[2].figures`
    record Read(Sidecar sidecar, List<String> broken) implements SidecarOutcome {
        public Read {
            broken = List.copyOf(broken);
        }
    }

    /// A later program wrote it: what this one understands of it. Not to be written over.
    ///
    /// @param schema as the file names it
    record Newer(Sidecar sidecar, String schema) implements SidecarOutcome {}

    /// No side-car at all.
    ///
    /// @param reason what is wrong, with line and column where they are known
    record Broken(Text reason) implements SidecarOutcome {}
}
