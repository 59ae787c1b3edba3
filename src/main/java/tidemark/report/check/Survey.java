package tidemark.report.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.text.FoundNumber;
import tidemark.report.text.NumberScanner;

/// What a report and the text of its source say of each other: where each claim stands, and what each number of the
/// text is. Both the check and the marked text tell of it, so that they cannot disagree.
///
/// @param proved claims found where the report says
/// @param elsewhere claims found in other paragraphs only
/// @param missing claims found nowhere
record Survey(
        SourceText text,
        List<Paragraph> paragraphs,
        List<Claim> proved,
        List<Elsewhere> elsewhere,
        List<Claim> missing) {

    /// Below this part of its claims found anywhere, a text without headings is another text.
    private static final double FEWEST_FOUND = 0.2;

    /// A claim and the paragraphs that hold its words instead.
    record Elsewhere(Claim claim, List<Place> places) {}

    /// The words of a claim in a paragraph.
    ///
    /// @param span of the bare text
    record Hit(Claim claim, BareText.Span span) {}

    /// A paragraph of the text with what was found in it.
    ///
    /// @param unexplained quantities that no claim touches
    /// @param recognised dates, ordinals and numbers in names
    record Paragraph(
            Place place, BareText bare, List<Hit> hits, List<FoundNumber> unexplained, List<FoundNumber> recognised) {}

    static Survey of(Report report, String sourceText) {
        SourceText text = SourceText.split(report.source(), sourceText);
        var bare = new LinkedHashMap<Place, BareText>();
        text.paragraphs().forEach(each -> bare.put(each.place(), BareText.of(each.lines())));
        var proved = new ArrayList<Claim>();
        var elsewhere = new ArrayList<Elsewhere>();
        var missing = new ArrayList<Claim>();
        for (Claim claim : Claim.of(report)) {
            List<Place> places = placesOf(claim, bare);
            if (places.contains(claim.place())) {
                proved.add(claim);
            } else if (places.isEmpty()) {
                missing.add(claim);
            } else {
                elsewhere.add(new Elsewhere(claim, places));
            }
        }
        return new Survey(text, paragraphs(bare, proved, elsewhere), proved, elsewhere, missing);
    }

    /// False for a text of something else.
    boolean isOfTheSource() {
        int found = proved.size() + elsewhere.size();
        return !paragraphs.isEmpty() && (text.headed() || found >= FEWEST_FOUND * (found + missing.size()));
    }

    private static List<Place> placesOf(Claim claim, Map<Place, BareText> bare) {
        BareText stated = bare.get(claim.place());
        if (stated != null && stated.contains(claim.printed())) {
            return List.of(claim.place());
        }
        return bare.entrySet().stream()
                .filter(entry -> entry.getValue().contains(claim.printed()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Paragraph> paragraphs(
            Map<Place, BareText> bare, List<Claim> proved, List<Elsewhere> elsewhere) {
        var byPlace = new LinkedHashMap<Place, List<Claim>>();
        proved.forEach(claim ->
                byPlace.computeIfAbsent(claim.place(), _ -> new ArrayList<>()).add(claim));
        elsewhere.forEach(each -> each.places()
                .forEach(place ->
                        byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(each.claim())));
        return bare.entrySet().stream()
                .map(entry ->
                        paragraph(entry.getKey(), entry.getValue(), byPlace.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Paragraph paragraph(Place place, BareText bare, List<Claim> claims) {
        List<Hit> hits = claims.stream()
                .flatMap(claim -> bare.spans(claim.printed()).stream().map(span -> new Hit(claim, span)))
                .toList();
        var touched = new BitSet(bare.text().length());
        hits.forEach(hit -> touched.set(hit.span().start(), hit.span().end()));
        var unexplained = new ArrayList<FoundNumber>();
        var recognised = new ArrayList<FoundNumber>();
        for (FoundNumber number : NumberScanner.scan(bare.text())) {
            if (number.kind() != FoundNumber.Kind.QUANTITY) {
                recognised.add(number);
            } else if (touched.get(number.start(), number.end()).isEmpty()) {
                unexplained.add(number);
            }
        }
        return new Paragraph(place, bare, hits, unexplained, recognised);
    }
}
