package tidemark.desk.outline;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalkItem;

/// Keeps what a speaker writes about a slide, or says why it cannot be kept.
final class SlideWords {
    private final TalkInHand hand;
    private final Messages messages;

    SlideWords(TalkInHand hand, Messages messages) {
        this.hand = hand;
        this.messages = messages;
    }

    /// @param title empty, or the one that it has anyway, for none of the speaker's own
    Optional<String> title(SlideDetail slide, String title) {
        String own = title.equals(slide.titleOtherwise()) ? "" : title;
        return kept(
                slide,
                title,
                TalkItem.MOST_CHARACTERS_OF_A_TITLE,
                talk -> new TalkEdit.TitleSlide(talk, slide.key(), slide.language(), own));
    }

    /// @param words empty for what is said by itself
    Optional<String> notes(SlideDetail slide, String words) {
        return kept(
                slide,
                words,
                TalkItem.MOST_CHARACTERS_OF_NOTES,
                talk -> new TalkEdit.NoteSlide(talk, slide.key(), slide.language(), words));
    }

    Optional<String> words(SlideDetail slide, String words) {
        return switch (slide.content()) {
            case SlideDetail.Content.Words(ExtraSlide.Words extra) ->
                kept(
                        slide,
                        words,
                        ExtraSlide.Words.MOST_CHARACTERS,
                        talk -> new TalkEdit.ChangeSlide(talk, extra.with(slide.language(), words)));
            case SlideDetail.Content.Image _, SlideDetail.Content.Given _ -> Optional.empty();
        };
    }

    Optional<String> caption(SlideDetail slide, String caption) {
        return switch (slide.content()) {
            case SlideDetail.Content.Image(ExtraSlide.Image extra) ->
                kept(
                        slide,
                        caption,
                        ExtraSlide.Image.MOST_CHARACTERS,
                        talk -> new TalkEdit.ChangeSlide(talk, extra.with(slide.language(), caption)));
            case SlideDetail.Content.Words _, SlideDetail.Content.Given _ -> Optional.empty();
        };
    }

    /// @param words minutes and seconds, or minutes; empty for no plan
    Optional<String> plan(SlideDetail slide, String words) {
        return switch (PlannedTime.read(words)) {
            case PlannedTime.Wish.Nothing _ -> plan(slide, (Duration) null);
            case PlannedTime.Wish.Time(Duration time) -> plan(slide, time);
            case PlannedTime.Wish.Wrong _ ->
                Optional.of(messages.text("outline.planned.wrong", words, TalkItem.LONGEST.toHours()));
        };
    }

    private Optional<String> plan(SlideDetail slide, @Nullable Duration time) {
        hand.edit(slide.talk(), talk -> new TalkEdit.PlanSlide(talk, slide.key(), time));
        return Optional.empty();
    }

    private Optional<String> kept(SlideDetail slide, String words, int most, Function<String, TalkEdit> change) {
        if (words.length() > most) {
            return Optional.of(messages.text("outline.long", most, words.length()));
        }
        hand.edit(slide.talk(), change);
        return Optional.empty();
    }
}
