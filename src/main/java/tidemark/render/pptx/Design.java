package tidemark.render.pptx;

import java.util.List;
import tidemark.picture.Colour;

/// How a presentation of our own looks and what its places for words are called.
///
/// @param language of its words, `zh` or `en`
public record Design(String language, Colours colours, Prompts prompts) {

    /// @param accents six, for charts that a reader adds
    public record Colours(
            Colour ground, Colour ink, Colour calm, Colour pale, Colour section, Colour faint, List<Colour> accents) {
        public Colours {
            accents = List.copyOf(accents);
            if (accents.size() != 6) {
                throw new IllegalArgumentException("a theme has six accents, not " + accents.size());
            }
        }
    }

    /// Names of the layout and of what stands in it.
    ///
    /// @param ground of a panel behind a chart
    public record Prompts(
            String layout,
            String title,
            String section,
            String subtitle,
            String source,
            String text,
            String number,
            String ground,
            String slide,
            String notes) {}
}
