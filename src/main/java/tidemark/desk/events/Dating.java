package tidemark.desk.events;

import tidemark.report.Event;
import tidemark.report.Text;

/// How exactly the source says when an event was.
enum Dating {
    MONTH(new Text("写明月份", "month stated")),
    YEAR(new Text("只写年份", "year only")),
    UNDATED(new Text("日期未注明", "date not stated"));

    private static final int YEAR_LENGTH = 4;

    private final Text label;

    Dating(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }

    static Dating of(Event event) {
        String date = event.date();
        if (date == null) {
            return UNDATED;
        }
        return date.length() > YEAR_LENGTH ? MONTH : YEAR;
    }
}
