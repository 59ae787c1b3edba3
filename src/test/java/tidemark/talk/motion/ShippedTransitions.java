package tidemark.talk.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Examples;
import tidemark.chart.layout.Charts;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.talk.ShippedTalks;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.Talk;

/// From each slide of the shipped talks to the next, and from an empty one to each form of the gallery.
final class ShippedTransitions {

    record Step(String name, Picture before, Picture after) {
        Transition transition() {
            return Transition.between(before, after);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private ShippedTransitions() {}

    static List<Step> all() {
        return Stream.concat(
                        ShippedTalks.on(Size.HD).stream()
                                .flatMap(talk -> Stream.of(Language.values())
                                        .flatMap(language -> steps(talk, language).stream())),
                        Examples.all().stream()
                                .flatMap(example ->
                                        Stream.of(Language.values()).map(language -> step(example, language))))
                .toList();
    }

    private static Step step(Examples.Example example, Language language) {
        Picture after = Charts.draw(example.request(language, Theme.LIGHT, Size.HD, Purpose.STAGE));
        var before = new Picture(
                "empty", after.width(), after.height(), after.ground(), after.language(), "", "", List.of());
        return new Step(example.form() + " " + language.tag(), before, after);
    }

    private static List<Step> steps(Talk talk, Language language) {
        var steps = new ArrayList<Step>();
        Picture before = slide(talk, 0, language);
        for (int number = 1; number < talk.size(); number++) {
            Picture after = slide(talk, number, language);
            steps.add(new Step(talk.report().id() + " " + language.tag() + " " + (number + 1), before, after));
            before = after;
        }
        return steps;
    }

    private static Picture slide(Talk talk, int number, Language language) {
        return SlideLayout.draw(new SlideRequest(talk, number, language, Theme.LIGHT, Size.HD));
    }
}
