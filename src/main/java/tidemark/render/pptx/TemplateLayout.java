package tidemark.render.pptx;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.render.pptx.PresentationException.Fault;

/// The layout of a reader's presentation that has a title and the most fitting room for a chart.
///
/// @param area for the chart, in points
/// @param ground empty where it is not one colour
record TemplateLayout(XSLFSlideLayout layout, Bounds area, OptionalLong numberIndex, Optional<Colour> ground) {
    private static final double LEAST_SHARE = 0.3;
    private static final double MARGIN = 0.05;
    private static final double GAP = 0.025;

    /// @param page in points
    static TemplateLayout find(XMLSlideShow show, Bounds page) throws PresentationException {
        var titled = show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .filter(layout -> title(layout).isPresent())
                .toList();
        if (titled.isEmpty()) {
            throw new PresentationException(Fault.NO_TITLE);
        }
        return titled.stream()
                .flatMap(layout -> room(layout, page).map(area -> of(layout, area)).stream())
                .max(Comparator.comparingDouble(TemplateLayout::worth))
                .orElseThrow(() -> new PresentationException(Fault.NO_ROOM));
    }

    private static TemplateLayout of(XSLFSlideLayout layout, Bounds area) {
        return new TemplateLayout(layout, area, numberIndex(layout), ground(layout));
    }

    /// The larger the better, yet rather a layout that is made for a title and nothing else, or for one piece of
    /// content.
    private double worth() {
        double fitness = switch (layout.getType()) {
            case TITLE_ONLY -> 2;
            case TITLE_AND_CONTENT -> 1.5;
            case null, default -> 1;
        };
        return fitness * area.width() * area.height();
    }

    private static Optional<XSLFTextShape> title(XSLFSheet sheet) {
        return shapes(sheet, Placeholder.TITLE).findFirst();
    }

    private static Stream<XSLFTextShape> shapes(XSLFSheet sheet, Placeholder... kinds) {
        return Stream.of(sheet.getPlaceholders())
                .filter(shape -> Stream.of(kinds).anyMatch(kind -> kind == shape.getTextType()));
    }

    private static Optional<Bounds> room(XSLFSlideLayout layout, Bounds page) {
        Optional<Bounds> title = title(layout).flatMap(TemplateLayout::box);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return rooms(layout, title.get(), page).stream()
                .filter(room -> room.width() >= LEAST_SHARE * page.width()
                        && room.height() >= LEAST_SHARE * page.height()
                        && !room.overlaps(title.get(), 1))
                .findFirst();
    }

    /// What the layout gives to content, what its master does, and what is left below the title.
    private static List<Bounds> rooms(XSLFSlideLayout layout, Bounds title, Bounds page) {
        XSLFSlideMaster master = layout.getSlideMaster();
        var rooms = new ArrayList<Bounds>();
        Stream.of(layout, master)
                .flatMap(sheet -> Stream.of(sheet.getPlaceholders()))
                .filter(shape -> isForContent(shape.getTextType()))
                .map(TemplateLayout::box)
                .flatMap(Optional::stream)
                .map(box -> within(box, page))
                .forEach(rooms::add);
        double top = title.bottom() + GAP * page.height();
        double bottom = Stream.of(layout, master)
                .flatMap(sheet -> shapes(sheet, Placeholder.FOOTER, Placeholder.DATETIME, Placeholder.SLIDE_NUMBER))
                .map(TemplateLayout::box)
                .flatMap(Optional::stream)
                .mapToDouble(Bounds::y)
                .filter(y -> y > top)
                .min()
                .orElse(page.height() * (1 - MARGIN));
        double left = Math.max(0, Math.min(MARGIN * page.width(), title.x()));
        double right = Math.min(page.width(), Math.max((1 - MARGIN) * page.width(), title.right()));
        rooms.add(new Bounds(left, top, Math.max(0, right - left), Math.max(0, bottom - top)));
        return rooms;
    }

    /// A place for content of any kind has no type of its own.
    private static boolean isForContent(@Nullable Placeholder type) {
        return type == null || type == Placeholder.CONTENT || type == Placeholder.BODY;
    }

    private static Bounds within(Bounds box, Bounds page) {
        double left = Math.max(0, box.x());
        double top = Math.max(0, box.y());
        return new Bounds(
                left,
                top,
                Math.max(0, Math.min(page.width(), box.right()) - left),
                Math.max(0, Math.min(page.height(), box.bottom()) - top));
    }

    private static Optional<Bounds> box(XSLFTextShape shape) {
        @Nullable Rectangle2D anchor = shape.getAnchor();
        return Optional.ofNullable(anchor)
                .map(box -> new Bounds(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
    }

    private static OptionalLong numberIndex(XSLFSlideLayout layout) {
        return shapes(layout, Placeholder.SLIDE_NUMBER)
                .filter(shape -> shape.getXmlObject() instanceof CTShape)
                .mapToLong(shape -> ((CTShape) shape.getXmlObject())
                        .getNvSpPr()
                        .getNvPr()
                        .getPh()
                        .getIdx())
                .findFirst();
    }

    private static Optional<Colour> ground(XSLFSlideLayout layout) {
        return Optional.ofNullable(layout.getBackground())
                .map(background -> background.getFillColor())
                .map(colour -> new Colour(colour.getRed(), colour.getGreen(), colour.getBlue()));
    }
}
