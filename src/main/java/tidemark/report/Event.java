package tidemark.report;

import org.jspecify.annotations.Nullable;

/// An honour, a launch or the like: something stated without a figure.
///
/// @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the source does not say
/// @param scope the level that gave or contains it
/// @param printed the words of the source that state it
public record Event(
        String id,
        String section,
        Text name,
        @Nullable Text shortName,
        @Nullable Text detail,
        @Nullable String date,
        Kind kind,
        Scope scope,
        @Nullable Claim claim,
        String printed,
        Place place) {

    public enum Kind {
        HONOUR(new Text("荣誉", "Honour")),
        LAUNCH(new Text("首创与启用", "Launch")),
        POLICY(new Text("政策", "Policy")),
        PROJECT(new Text("项目", "Project")),
        INSTITUTION(new Text("机构与平台", "Institution")),
        REFORM(new Text("改革试点", "Reform")),
        MILESTONE(new Text("里程碑", "Milestone"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /// What the source claims for it.
    public enum Claim {
        FIRST,
        ONLY,
        BEST,
        LEADING,
        CONSECUTIVE
    }

    /// The short name where there is one.
    public Text label() {
        return shortName == null ? name : shortName;
    }
}
