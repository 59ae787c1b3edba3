package tidemark.service;

import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;

/// A talk that a speaker made of a report.
///
/// @param sidecar with the charts of their own
public record TalkChoice(OwnTalk own, Sidecar sidecar) {}
