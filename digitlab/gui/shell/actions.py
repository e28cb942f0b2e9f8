"""Every command of the window, once: menus, buttons and shortcuts share these actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.text import as_plain
from digitlab.gui.kit.theme import Theme
from digitlab.gui.shell.history import Steps
from digitlab.language import mark, tr

_Keys = QKeySequence.StandardKey

_FILE = mark("&File")
_EDIT = mark("&Edit")
_DIGIT = mark("Di&git")
_PLAY = mark("&Play")
_LECTURE = mark("Lect&ure")
_VIEW = mark("&View")
_HELP = mark("&Help")


@dataclass(frozen=True, slots=True)
class Command:
    """What is said once about an action, in English; as an attribute of :class:`Actions` it is that action, in the language in use.

    Attributes:
        menu: The menu it stands in, below those declared before it.
        text: What stands there.
        icon: The name of its icon; "" for none.
        tip: What it does, where a menu's words are too few.
        keys: Its shortcut, or all of them.
        checkable: Whether it stays on until it is taken again, or until another of its group is.
        apart: Whether a line stands above it.
    """

    menu: str
    text: str
    icon: str = ""
    tip: str = ""
    keys: QKeySequence.StandardKey | str | tuple[str, ...] | None = None
    checkable: bool = False
    apart: bool = False

    def __get__(self, actions: Actions, _owner: type) -> QAction:
        return actions.made[self]

    def make(self, name: str, window: QMainWindow) -> QAction:
        """The action, owned by a window and not yet connected."""
        action = QAction(tr(self.text), window)
        action.setObjectName(f"{name}_action")
        action.setCheckable(self.checkable)
        if isinstance(self.keys, str | tuple):
            keys = (self.keys,) if isinstance(self.keys, str) else self.keys
            action.setShortcuts([QKeySequence(each) for each in keys])
        elif self.keys is not None:
            action.setShortcuts(self.keys)  # all that the system has for it
        if self.tip:
            action.setToolTip(_with_shortcut(tr(self.tip), action))
        return action


class Actions:
    """The actions of a window, which fill its menus in this order.

    Attributes:
        made: The action of each command.
    """

    new_session = Command(
        _FILE, mark("&New"), tip=mark("Start with an empty canvas and the usual settings"), keys=_Keys.New
    )
    open_session = Command(
        _FILE,
        mark("&Open…"),
        tip=mark("Open a session that was saved; you can also drop it on the window"),
        keys=_Keys.Open,
    )
    recent_sessions = Command(_FILE, mark("Open &recent"))
    save_session = Command(
        _FILE, mark("&Save"), tip=mark("Save everything that is set in the window to a file"), keys=_Keys.Save
    )
    save_session_as = Command(
        _FILE, mark("Save &as…"), tip=mark("Save everything that is set to another file"), keys="Ctrl+Shift+S"
    )

    report = Command(
        _FILE, mark("Repor&t…"), tip=mark("Save digit, answers, maps and curves as PDF or HTML"), keys="Ctrl+Shift+P"
    )

    open = Command(
        _FILE,
        mark("Open p&icture…"),
        icon="open",
        tip=mark("Open a picture of a digit; you can also drop pictures on the window"),
        keys="Ctrl+Shift+O",
        apart=True,
    )
    open_network = Command(
        _FILE,
        mark("Open net&work…"),
        tip=mark(
            "Open a network from another program: ONNX, or weights saved as .safetensors; you can also drop it on "
            "the window"
        ),
    )
    paste = Command(_FILE, mark("&Paste picture"), "paste", mark("Paste a picture from the clipboard"), _Keys.Paste)
    quit = Command(_FILE, mark("&Quit"), keys=_Keys.Quit, apart=True)

    undo = Command(_EDIT, mark("&Undo"), "undo", mark("Undo"), _Keys.Undo)
    redo = Command(_EDIT, mark("&Redo"), "redo", mark("Redo"), _Keys.Redo)
    pen = Command(_EDIT, mark("Pe&n"), "pen", mark("Draw"), "Ctrl+1", checkable=True, apart=True)
    eraser = Command(
        _EDIT,
        mark("&Eraser"),
        icon="eraser",
        tip=mark("Erase ink; the right mouse button does this, too"),
        keys="Ctrl+2",
        checkable=True,
    )
    hand = Command(
        _EDIT,
        mark("&Hand"),
        icon="hand",
        tip=mark("Take hold of the digit: drag, turn or size it on the paper"),
        keys="Ctrl+H",
        checkable=True,
    )
    clear = Command(_EDIT, mark("&Clear"), "clear", mark("Erase all ink"), "Ctrl+L")

    previous_digit = Command(_DIGIT, mark("&Previous test digit"), "previous", mark("Previous test digit"), "Ctrl+Left")
    next_digit = Command(_DIGIT, mark("&Next test digit"), "next", mark("Next test digit"), "Ctrl+Right")
    random_digit = Command(_DIGIT, mark("&Random test digit"), "random", mark("Random test digit"), "Ctrl+R")
    reset_pose = Command(
        _DIGIT,
        mark("Reset &sliders"),
        icon="reset",
        tip=mark("Put the digit back as it was drawn: no shift, no turn, full size, nothing changed"),
        keys="Ctrl+B",
        apart=True,
    )

    more_changes = Command(
        _DIGIT,
        mark("&More ways to change it"),
        tip=mark(
            "Show sliders for everything else that can happen to the digit: pen, shear, paper, light, lens, noise"
        ),
        keys="Ctrl+M",
        checkable=True,
    )

    # Their keys are plain ones, which no shortcut may take from a field: they come by way of SpareKeys.
    play = Command(_PLAY, mark("&Play, or pause\tSpace"))
    step_back = Command(_PLAY, mark("One step &back\t,"))
    step_forward = Command(_PLAY, mark("One step &forward\t."))

    begin_lesson = Command(
        _LECTURE, mark("&Begin the lecture"), tip=mark("Open the page to go on with: the first that is not done")
    )
    next_lesson = Command(
        _LECTURE, mark("&Next page"), tip=mark("The next page; Page Down does this, too"), keys="Alt+Right"
    )
    previous_lesson = Command(
        _LECTURE, mark("&Previous page"), tip=mark("The previous page; Page Up does this, too"), keys="Alt+Left"
    )
    reveal_lesson = Command(
        _LECTURE, mark("Show &me"), tip=mark("Show the answer, or go where it can be seen"), keys="Ctrl+Return"
    )
    again_lesson = Command(
        _LECTURE,
        mark("&Set up again"),
        tip=mark("Set the window up as it was when this page began"),
        keys="Ctrl+Shift+R",
    )
    leave_lesson = Command(
        _LECTURE, mark("&Close the page"), tip=mark("Leave the lecture; the window stays as it is"), keys="Ctrl+W"
    )
    open_lesson = Command(_LECTURE, mark("&Open a page…"), apart=True)
    save_lesson = Command(_LECTURE, mark("S&ave as a page…"))
    handout = Command(
        _LECTURE,
        mark("&Handout…"),
        tip=mark(
            "Save the texts and questions of the course as PDF or HTML, with room to write, and the answers on a "
            "separate sheet"
        ),
        apart=True,
    )
    answers_given = Command(
        _LECTURE,
        mark("Answers &given…"),
        tip=mark("Save what was answered, when, and whether it was right, as a table"),
    )
    teachers_notes = Command(
        _LECTURE,
        mark("&Teacher's notes"),
        tip=mark("Show beside each page how long it takes and what students usually get wrong"),
        checkable=True,
    )

    third = Command(
        _VIEW, mark("&Third network"), tip=mark("Show a third network beside the two"), keys="Ctrl+3", checkable=True
    )
    larger = Command(
        _VIEW, mark("La&rger"), tip=mark("Make all text and pictures larger"), keys=("Ctrl++", "Ctrl+="), apart=True
    )
    smaller = Command(_VIEW, mark("S&maller"), tip=mark("Make all text and pictures smaller"), keys="Ctrl+-")
    usual_size = Command(
        _VIEW, mark("&Usual size"), tip=mark("Show all text and pictures at their usual size"), keys="Ctrl+0"
    )
    hall = Command(
        _VIEW,
        mark("&For the hall"),
        tip=mark("Fill the screen with large text, without menus and small print; Escape leads back"),
        keys="F11",
        checkable=True,
    )
    high_contrast = Command(
        _VIEW,
        mark("High &contrast"),
        tip=mark("Stronger outlines and text, even where the system does not ask for them"),
        checkable=True,
    )
    follow_system = Command(_VIEW, mark("Colours of the &system"), checkable=True, apart=True)
    light = Command(_VIEW, mark("&Light"), checkable=True)
    dark = Command(_VIEW, mark("&Dark"), checkable=True)
    language = Command(_VIEW, mark("Langua&ge"), apart=True)
    reduced_motion = Command(
        _VIEW,
        mark("Reduced m&otion"),
        tip=mark("Let everything change at once, without animation"),
        checkable=True,
        apart=True,
    )
    reopen = Command(_VIEW, mark("Begin with the last s&ession"), checkable=True, apart=True)

    ask = Command(
        _HELP,
        mark("&What is this?"),
        tip=mark("Click on whatever you want to know about; press the key twice to ask about what has the keyboard"),
        keys=("F1", "Shift+F1"),
    )
    tour = Command(_HELP, mark("&Tour"), tip=mark("Six things to do, one after another, each beside its control"))
    show_again = Command(
        _HELP,
        mark("&Show again"),
        tip=mark("Let a digit move by itself until one network fails, as at the very first start"),
    )
    all_hints = Command(
        _HELP,
        mark("A&ll hints again"),
        tip=mark("Show again, in the line at the window's lower edge, the hints that you did not want to see again"),
    )
    palette = Command(
        _HELP,
        mark("&Go to…"),
        tip=mark("Find a command, a page, a lesson or a network by a few letters"),
        keys="Ctrl+K",
        apart=True,
    )
    handbook = Command(_HELP, mark("&Handbook"))
    shortcuts = Command(_HELP, mark("&Keyboard shortcuts"), keys="Ctrl+F1")
    about = Command(_HELP, mark("&About digitlab"))

    def __init__(self, window: QMainWindow) -> None:
        """Make all actions, and the window's menus of them."""
        commands = {name: command for name, command in vars(type(self)).items() if isinstance(command, Command)}
        self.made = {command: command.make(name, window) for name, command in commands.items()}
        menus: dict[str, QMenu] = {}
        for command, action in self.made.items():
            if command.menu not in menus:
                menus[command.menu] = window.menuBar().addMenu(tr(command.menu))
            if command.apart:
                menus[command.menu].addSeparator()
            menus[command.menu].addAction(action)
        self.show_steps(Steps())
        self.pen.setChecked(True)
        for group in ((self.pen, self.eraser, self.hand), (self.follow_system, self.light, self.dark)):
            exclusive = QActionGroup(window)
            for action in group:
                exclusive.addAction(action)

    def join(self, deeds: Mapping[QAction, Callable[[], object]]) -> None:
        """Let these actions do something whenever they are taken."""
        for action, deed in deeds.items():
            action.triggered.connect(deed)

    def show_steps(self, steps: Steps) -> None:
        """Say what undo and redo would do, and offer them where there is something to do."""
        for action, text, can in (
            (self.undo, steps.undo_text, steps.undo),
            (self.redo, steps.redo_text, steps.redo),
        ):
            action.setEnabled(bool(can))
            action.setText("&" + text.replace("&", "&&"))
            action.setToolTip(as_plain(_with_shortcut(text, action)))

    def tint(self, theme: Theme) -> None:
        """Give every action its icon in the theme's colour."""
        for command, action in self.made.items():
            if command.icon:
                action.setIcon(icon(command.icon, theme))


def _with_shortcut(tip: str, action: QAction) -> str:
    shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{tip} ({shortcut})" if shortcut else tip
