package tidemark.desk.present;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tidemark.desk.present.hand.HandKeys;

/// The keys of a talk, the same on the audience's screen and on the speaker's.
final class TalkKeys {
    /// The key of the slash, whatever a keyboard or an input method makes of it.
    private static final String QUESTION = "/?／？、";
    private static final String COMMANDS = "bwofsldnpatck";

    private final TalkViewModel model;
    private final HandKeys hand;
    private final Kiosk kiosk;
    private final TalkCommands commands;

    /// @param hand asked first
    /// @param kiosk lets the talk run by itself
    TalkKeys(TalkViewModel model, HandKeys hand, Kiosk kiosk, TalkCommands commands) {
        this.model = model;
        this.hand = hand;
        this.kiosk = kiosk;
        this.commands = commands;
    }

    /// Listens to the keys that are typed in a view.
    void addTo(Node view) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        Aside aside = model.asideProperty().get();
        if (aside != Aside.NONE && aside != Aside.OVERVIEW) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            model.ask();
        }
        boolean taken = aside == Aside.NONE && hand.handle(event);
        if (!taken && !event.isShortcutDown() && !event.isAltDown()) {
            if (aside == Aside.OVERVIEW) {
                inOverview(event);
            } else {
                onSlide(event);
            }
        }
        event.consume();
    }

    private void inOverview(KeyEvent event) {
        int chosen = model.chosenProperty().get();
        switch (event.getCode()) {
            case RIGHT -> model.choose(chosen + 1);
            case LEFT -> model.choose(chosen - 1);
            case DOWN -> model.choose(chosen + OverviewGrid.COLUMNS);
            case UP -> model.choose(chosen - OverviewGrid.COLUMNS);
            case HOME -> model.choose(0);
            case END -> model.choose(Integer.MAX_VALUE);
            case ENTER, SPACE -> model.goFromAside(chosen);
            case O -> model.switchOverview();
            case ESCAPE -> model.escape();
            default -> {}
        }
    }

    private void onSlide(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN, SPACE, PAGE_DOWN, N -> model.next();
            case LEFT, UP, BACK_SPACE, PAGE_UP, P -> model.previous();
            case HOME -> model.first();
            case END -> model.last();
            case ENTER -> model.enter();
            case TAB -> model.explainFurther(event.isShiftDown() ? -1 : 1);
            case B, PERIOD -> model.switchVeil(Veil.BLACK);
            case W, COMMA -> model.switchVeil(Veil.WHITE);
            case F -> model.switchFreeze();
            case C -> commands.compare().run();
            case S -> commands.swap().run();
            case O -> model.switchOverview();
            case K -> kiosk.switchRunning();
            case L -> model.switchLanguage();
            case D -> model.switchTheme();
            case ESCAPE -> {
                if (!model.escape() && !kiosk.escape()) {
                    commands.end().run();
                }
            }
            default -> {}
        }
    }

    /// Digits make a number, letters that are no command of their own begin a title.
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (model.asideProperty().get() != Aside.NONE || typed.length() != 1) {
            return;
        }
        char character = typed.charAt(0);
        if (hand.handle(event)) {
            event.consume();
            return;
        }
        if (QUESTION.indexOf(character) >= 0) {
            model.ask();
        } else if (character >= '0' && character <= '9') {
            model.type(character);
        } else if (Character.toLowerCase(character) == 'j') {
            model.jump("");
        } else if (Character.isLetter(character) && COMMANDS.indexOf(Character.toLowerCase(character)) < 0) {
            model.jump(typed);
        }
        event.consume();
    }
}
