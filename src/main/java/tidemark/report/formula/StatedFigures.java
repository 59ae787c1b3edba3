package tidemark.report.formula;

import java.util.List;
import tidemark.report.Figure;
import tidemark.report.Indicator;

/// Makes the figures of an indicator from its observations.
final class StatedFigures {
    private StatedFigures() {}

    static List<Figure> of(Indicator indicator) {
        List<Indicator.Observation> observations = indicator.observations();
        if (observations.size() == 1) {
            return List.of(figure(indicator, observations.getFirst()));
        }
        return observations.stream()
                .map(observation -> figure(indicator, observation))
                .toList();
    }

    private static Figure figure(Indicator indicator, Indicator.Observation observation) {
        return new Figure(
                indicator.id(),
                indicator.section(),
                indicator.name(),
                indicator.shortName(),
                indicator.definition(),
                indicator.kind(),
                indicator.unit(),
                observation.value(),
                PrintedDigits.interval(observation.value(), indicator.unit(), indicator.kind(), observation.qualifier())
                        .orElse(null),
                observation.timePeriod(),
                observation.refArea(),
                observation.obsStatus(),
                observation.qualifier(),
                observation.growth(),
                observation.ranks(),
                indicator.comparableGroup(),
                indicator.better(),
                indicator.partOf(),
                indicator.whole(),
                new Figure.Origin.Stated(observation.printed(), observation.place()));
    }
}
