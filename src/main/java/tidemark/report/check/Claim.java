package tidemark.report.check;

import java.util.ArrayList;
import java.util.List;
import tidemark.report.Event;
import tidemark.report.Indicator;
import tidemark.report.Place;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Source;

/// Words that a report says its source prints, and where.
///
/// @param id of the indicator or event; for a number left out, what is printed of it
public record Claim(String id, Kind kind, String printed, Place place) {

    public enum Kind {
        FIGURE,
        GROWTH,
        RANK,
        EVENT,
        LEFT_OUT
    }

    static List<Claim> of(Report report) {
        var claims = new ArrayList<Claim>();
        for (Indicator indicator : report.indicators()) {
            indicator.observations().forEach(observation -> add(claims, indicator.id(), observation));
        }
        for (Event event : report.events()) {
            claims.add(new Claim(event.id(), Kind.EVENT, event.printed(), event.place()));
        }
        for (Source.LeftOut number : report.source().leftOut()) {
            claims.add(new Claim(number.printed(), Kind.LEFT_OUT, number.printed(), number.place()));
        }
        return List.copyOf(claims);
    }

    private static void add(List<Claim> claims, String id, Indicator.Observation observation) {
        claims.add(new Claim(id, Kind.FIGURE, observation.printed(), observation.place()));
        if (observation.growth() != null) {
            claims.add(new Claim(id, Kind.GROWTH, observation.growth().printed(), observation.place()));
        }
        for (Rank rank : observation.ranks()) {
            claims.add(new Claim(id, Kind.RANK, rank.printed(), observation.place()));
        }
    }
}
