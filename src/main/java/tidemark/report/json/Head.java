package tidemark.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.report.Area;
import tidemark.report.Place;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// What the rest of a report leans on: its area and period, the areas, the source and the sections.
final class Head {
    /// The members that make up the head.
    static final List<String> MEMBERS = List.of("refArea", "timePeriod", "areas", "source", "sections");

    private static final List<String> AREA = List.of("code", "name", "level", "within");
    private static final List<String> SOURCE =
            List.of("title", "subtitle", "authors", "publisher", "issued", "sections", "leftOut");
    private static final List<String> SOURCE_SECTION = List.of("id", "title", "paragraphs");
    private static final List<String> LEFT_OUT = List.of("printed", "reason", "note", "source");
    private static final List<String> SECTION = List.of("id", "title", "message", "paragraphs", "spoken");
    private static final List<String> PARAGRAPH = List.of("zh", "en", "source");
    private static final List<String> PLACE = List.of("section", "paragraph");

    private final Checks checks;
    private final Narratives narratives;
    private final Set<String> areaCodes = new LinkedHashSet<>();
    private final Set<String> sectionIds = new LinkedHashSet<>();
    private final Map<String, Integer> paragraphs = new LinkedHashMap<>();
    /// True where something could not be read, so that what looks like a reference to nothing may mean that.
    private boolean areasUnsure;

    private boolean sectionsUnsure;
    private boolean paragraphsUnsure;
    private final Map<Place, Place> places = new LinkedHashMap<>();

    final List<Area> areas;
    final @Nullable String refArea;
    final @Nullable TimePeriod timePeriod;
    final @Nullable Source source;
    final List<Section> sections;

    Head(Members root, Checks checks, Narratives narratives) {
        this.checks = checks;
        this.narratives = narratives;
        areas = areas(root);
        refArea = refArea(root);
        timePeriod = root.period("timePeriod");
        Node stated = root.require("source", Shape.OBJECT);
        source = stated == null ? null : source(stated);
        sections = sections(root);
    }

    private List<Area> areas(Members root) {
        var read = new ArrayList<Area>();
        var within = new ArrayList<Node.Str>();
        for (Node item : root.filledList("areas")) {
            Members m = Members.of(item, Shape.OBJECT, AREA, checks);
            areasUnsure |= m == null;
            if (m != null) {
                Area area = area(m);
                if (m.peek("within") instanceof Node.Str around) {
                    within.add(around);
                }
                if (area != null) {
                    read.add(area);
                }
            }
        }
        areasUnsure |= areaCodes.isEmpty();
        for (Node.Str around : within) {
            if (!areasUnsure && !areaCodes.contains(around.value())) {
                checks.unknown(around, around.value(), areaCodes, "地区", "area");
            }
        }
        return read;
    }

    private @Nullable Area area(Members m) {
        String code = m.code("code");
        Text name = m.text("name");
        Area.Level level = m.choice("level", Codes.LEVEL);
        String within = m.optionalString("within");
        m.close();
        areasUnsure |= code == null;
        if (code != null && !areaCodes.add(code)) {
            Node node = m.peek("code");
            checks.error(
                    node == null ? m.node() : node,
                    "地区代码“" + Quote.of(code) + "”出现了两次。",
                    "The area code \"" + Quote.of(code) + "\" stands twice.",
                    "每个地区只写一次。",
                    "Give each area once.");
        }
        return code == null || name == null || level == null ? null : new Area(code, name, level, within);
    }

    /// The area that an object names, or that of the report.
    @Nullable
    String refAreaOrOwn(Members m) {
        return m.peek("refArea") == null ? refArea : refArea(m);
    }

    /// The area that an object must name.
    @Nullable
    String refArea(Members m) {
        String code = m.string("refArea");
        Node node = m.peek("refArea");
        if (code == null || node == null) {
            return null;
        }
        if (!areaCodes.contains(code)) {
            if (!areasUnsure) {
                checks.unknown(node, code, areaCodes, "地区", "area");
            }
            return null;
        }
        return checks.shared(code);
    }

    private @Nullable Source source(Node node) {
        Members m = Members.of(node, Shape.OBJECT, SOURCE, checks);
        if (m == null) {
            return null;
        }
        String title = m.string("title");
        String subtitle = m.optionalString("subtitle");
        List<String> authors = m.strings("authors");
        String publisher = m.optionalString("publisher");
        String issued = m.date("issued");
        var read = new ArrayList<Source.Section>();
        for (Node item : m.filledList("sections")) {
            Source.Section section = sourceSection(item);
            if (section != null) {
                read.add(section);
            }
        }
        var leftOut = new ArrayList<Source.LeftOut>();
        for (Node item : m.list("leftOut")) {
            Source.LeftOut left = leftOut(item);
            if (left != null) {
                leftOut.add(left);
            }
        }
        m.close();
        return title == null ? null : new Source(title, subtitle, authors, publisher, issued, read, leftOut);
    }

    private Source.@Nullable Section sourceSection(Node node) {
        Members m = Members.of(node, Shape.OBJECT, SOURCE_SECTION, checks);
        if (m == null) {
            paragraphsUnsure = true;
            return null;
        }
        String id = m.id("id");
        String title = m.string("title");
        Integer count = m.whole("paragraphs", 1);
        m.close();
        paragraphsUnsure |= id == null;
        if (id != null && paragraphs.putIfAbsent(id, count == null ? Integer.MAX_VALUE : count) != null) {
            Ids.repeated(m, id, checks);
        }
        return id == null || title == null || count == null ? null : new Source.Section(id, title, count);
    }

    private Source.@Nullable LeftOut leftOut(Node node) {
        Members m = Members.of(node, Shape.OBJECT, LEFT_OUT, checks);
        if (m == null) {
            return null;
        }
        String printed = m.string("printed");
        Source.LeftOut.Reason reason = m.choice("reason", Codes.REASON);
        Text note = m.text("note");
        Place place = place(m);
        m.close();
        if (printed == null || reason == null || note == null || place == null) {
            return null;
        }
        return new Source.LeftOut(printed, reason, note, place);
    }

    private List<Section> sections(Members root) {
        var read = new ArrayList<Section>();
        for (Node item : root.filledList("sections")) {
            Members m = Members.of(item, Shape.OBJECT, SECTION, checks);
            sectionsUnsure |= m == null;
            Section section = m == null ? null : section(m);
            if (section != null) {
                read.add(section);
            }
        }
        return read;
    }

    private @Nullable Section section(Members m) {
        String id = m.id("id");
        sectionsUnsure |= id == null;
        if (id != null && !sectionIds.add(id)) {
            Ids.repeated(m, id, checks);
        }
        Text title = m.text("title");
        narratives.title(m.peek("title"));
        Text message = m.text("message");
        narratives.words(m.peek("message"));
        var read = new ArrayList<Section.Paragraph>();
        for (Node item : m.requiredList("paragraphs")) {
            Section.Paragraph paragraph = paragraph(item);
            if (paragraph != null) {
                read.add(paragraph);
            }
        }
        Text spoken = m.optionalText("spoken");
        narratives.words(m.peek("spoken"));
        m.close();
        return id == null || title == null || message == null ? null : new Section(id, title, message, read, spoken);
    }

    private Section.@Nullable Paragraph paragraph(Node node) {
        Members m = Members.of(node, Shape.OBJECT, PARAGRAPH, checks);
        if (m == null) {
            return null;
        }
        String zh = m.string("zh");
        String en = m.string("en");
        narratives.words(node);
        Place place = place(m);
        m.close();
        return zh == null || en == null || place == null ? null : new Section.Paragraph(new Text(zh, en), place);
    }

    /// The place in the source that an object must name.
    @Nullable
    Place place(Members owner) {
        Node node = owner.require("source", Shape.PLACE);
        Members m = node == null ? null : Members.of(node, Shape.PLACE, PLACE, checks);
        if (m == null) {
            return null;
        }
        String section = m.string("section");
        Integer paragraph = m.whole("paragraph", 1);
        m.close();
        if (section == null || paragraph == null) {
            return null;
        }
        Integer count = paragraphs.get(section);
        Node sectionNode = m.peek("section");
        Node paragraphNode = m.peek("paragraph");
        if (count == null && sectionNode != null) {
            if (!paragraphsUnsure && !paragraphs.isEmpty()) {
                checks.unknown(sectionNode, section, paragraphs.keySet(), "原文部分", "section of the source");
            }
            return null;
        }
        if (count != null && paragraph > count && paragraphNode != null) {
            checks.error(
                    paragraphNode,
                    "原文部分“" + section + "”只有 " + count + " 段，没有第 " + paragraph + " 段。",
                    "Section \"" + section + "\" of the source has " + count + " paragraphs, so there is no paragraph "
                            + paragraph + ".",
                    "写成 1 至 " + count + "，或改正 source.sections 中的段数。",
                    "Write 1 to " + count + ", or correct the count in source.sections.");
            return null;
        }
        var place = new Place(checks.shared(section), paragraph);
        return places.size() > 20_000 ? place : places.computeIfAbsent(place, p -> p);
    }

    /// The section of the report that an object must name.
    @Nullable
    String section(Members m, String member) {
        String id = m.string(member);
        Node node = m.peek(member);
        if (id == null || node == null) {
            return null;
        }
        if (!sectionIds.contains(id)) {
            if (!sectionsUnsure && !sectionIds.isEmpty()) {
                checks.unknown(node, id, sectionIds, "章节", "section");
            }
            return null;
        }
        return checks.shared(id);
    }
}
