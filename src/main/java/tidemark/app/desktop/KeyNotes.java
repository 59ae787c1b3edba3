package tidemark.app.desktop;

import java.util.List;
import tidemark.desk.keys.KeyGroup;
import tidemark.desk.keys.KeyNote;
import tidemark.desk.keys.Shortcuts;

/// What is said of the keys that parts of the window heed by themselves.
final class KeyNotes {

    private KeyNotes() {}

    static void addTo(Shortcuts shortcuts) {
        note(shortcuts, KeyGroup.WAY, "keys.tabs", "Ctrl+1", "…", "Ctrl+9");
        note(shortcuts, KeyGroup.WAY, "keys.tab", "←", "→");
        note(shortcuts, KeyGroup.WAY, "keys.areas", "F6", "Shift+F6");
        note(shortcuts, KeyGroup.WAY, "keys.stops", "Tab", "Shift+Tab");
        note(shortcuts, KeyGroup.WINDOW, "keys.sheet", "?");
        note(shortcuts, KeyGroup.WINDOW, "keys.escape", "Esc");
        note(shortcuts, KeyGroup.CHART, "keys.marks", "←", "→", "Home", "End");
        note(shortcuts, KeyGroup.CHART, "keys.twin", "T");
        note(shortcuts, KeyGroup.CHART, "chart.copy", "Ctrl+C");
        note(shortcuts, KeyGroup.CHART, "chart.save", "Ctrl+S");
        note(shortcuts, KeyGroup.CHART, "keys.evidence", "Enter", "Space");
        note(shortcuts, KeyGroup.SOURCE, "keys.source.marks", "←", "→");
        note(shortcuts, KeyGroup.SOURCE, "keys.source.ends", "Home", "End");
        note(shortcuts, KeyGroup.SOURCE, "keys.source.choose", "Enter", "Space");
        note(shortcuts, KeyGroup.SOURCE, "keys.source.clear", "Esc");
        note(shortcuts, KeyGroup.CHART, "why.title", "W");
        note(shortcuts, KeyGroup.TABLE, "keys.row", "Enter");
        note(shortcuts, KeyGroup.TABLE, "keys.copy", "Ctrl+C");
        note(shortcuts, KeyGroup.TABLE, "keys.copyraw", "Ctrl+Shift+C");
        note(shortcuts, KeyGroup.TABLE, "keys.unselect", "Esc");
        note(shortcuts, KeyGroup.CHART, "chart.guess", "G");
        note(shortcuts, KeyGroup.OUTLINE, "keys.outline.move", "Alt+↑", "Alt+↓");
        note(shortcuts, KeyGroup.OUTLINE, "keys.outline.hide", "H");
        note(shortcuts, KeyGroup.OUTLINE, "keys.outline.remove", "Delete");
        note(shortcuts, KeyGroup.OUTLINE, "keys.outline.title", "Enter", "F2");
        note(shortcuts, KeyGroup.TALK, "keys.talk.next", "→", "Space", "PgDn");
        note(shortcuts, KeyGroup.TALK, "keys.talk.previous", "←", "PgUp");
        note(shortcuts, KeyGroup.TALK, "keys.talk.ends", "Home", "End");
        note(shortcuts, KeyGroup.TALK, "keys.talk.number", "1", "2", "…", "Enter");
        note(shortcuts, KeyGroup.TALK, "keys.talk.evidence", "Enter", "Tab");
        note(shortcuts, KeyGroup.TALK, "keys.talk.overview", "O");
        note(shortcuts, KeyGroup.TALK, "keys.talk.jump", "J");
        note(shortcuts, KeyGroup.TALK, "keys.talk.question", "/", "Ctrl+F");
        note(shortcuts, KeyGroup.TALK, "keys.talk.compare", "C");
        note(shortcuts, KeyGroup.TALK, "keys.talk.black", "B");
        note(shortcuts, KeyGroup.TALK, "keys.talk.white", "W");
        note(shortcuts, KeyGroup.TALK, "keys.talk.freeze", "F");
        note(shortcuts, KeyGroup.TALK, "keys.talk.swap", "S");
        note(shortcuts, KeyGroup.TALK, "keys.talk.language", "L");
        note(shortcuts, KeyGroup.TALK, "keys.talk.theme", "D");
        note(shortcuts, KeyGroup.TALK, "keys.talk.timer", "T");
        note(shortcuts, KeyGroup.TALK, "keys.talk.timer.reset", "Shift+T");
        note(shortcuts, KeyGroup.TALK, "keys.talk.answers", "A");
        note(shortcuts, KeyGroup.TALK, "keys.talk.notes.size", "Ctrl+=", "Ctrl+-", "Ctrl+0");
        note(shortcuts, KeyGroup.TALK, "keys.talk.notes.scroll", "Ctrl+↓", "Ctrl+↑");
        note(shortcuts, KeyGroup.TALK, "keys.talk.kiosk", "K");
        note(shortcuts, KeyGroup.TALK, "keys.hand.pointer", "Ctrl+L");
        note(shortcuts, KeyGroup.TALK, "keys.hand.pen", "Ctrl+P");
        note(shortcuts, KeyGroup.TALK, "keys.hand.ink", "C");
        note(shortcuts, KeyGroup.TALK, "keys.hand.undo", "Ctrl+Z", "Ctrl+Y");
        note(shortcuts, KeyGroup.TALK, "keys.hand.clear", "E");
        note(shortcuts, KeyGroup.TALK, "keys.hand.light", "H");
        note(shortcuts, KeyGroup.TALK, "keys.hand.mark", "Tab");
        note(shortcuts, KeyGroup.TALK, "keys.hand.zoom", "Z");
        note(shortcuts, KeyGroup.TALK, "keys.hand.size", "+", "-");
        note(shortcuts, KeyGroup.TALK, "keys.hand.release", "Esc");
        note(shortcuts, KeyGroup.TALK, "keys.talk.end", "Esc");
    }

    private static void note(Shortcuts shortcuts, KeyGroup group, String words, String... keys) {
        shortcuts.note(new KeyNote(List.of(keys), words, group));
    }
}
