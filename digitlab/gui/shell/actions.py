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

_Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Command:
    """What is said once about an action; as an attribute of :class:`Actions` it is that action.

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
        action = QAction(self.text, window)
        action.setObjectName(f"{name}_action")
        action.setCheckable(self.checkable)
        if isinstance(self.keys, str | tuple):
            keys = (self.keys,) if isinstance(self.keys, str) else self.keys
            action.setShortcuts([QKeySequence(each) for each in keys])
        elif self.keys is not None:
            action.setShortcuts(self.keys)  # all that the system has for it
        if self.tip:
            action.setToolTip(_with_shortcut(self.tip, action))
        return action


class Actions:
    """The actions of a window, which fill its menus in this order.

    Attributes:
        made: The action of each command.
    """

    new_session = Command(
        "&File", "&New", tip="Begin with an empty canvas, and all as it always begins", keys=_Keys.New
    )
    open_session = Command(
        "&File",
        "&Open…",
        tip="Open a session that was saved; it can be dropped on the window, too",
        keys=_Keys.Open,
    )
    recent_sessions = Command("&File", "Open &recent")
    save_session = Command("&File", "&Save", tip="Save all that is set in the window in a file", keys=_Keys.Save)
    save_session_as = Command("&File", "Save &as…", tip="Save all that is set in another file", keys="Ctrl+Shift+S")

    report = Command(
        "&File", "Repor&t…", tip="Save digit, answers, maps and curves as PDF or HTML", keys="Ctrl+Shift+P"
    )

    open = Command(
        "&File",
        "Open p&icture…",
        icon="open",
        tip="Open a picture of a digit; pictures can be dropped on the window, too",
        keys="Ctrl+Shift+O",
        apart=True,
    )
    open_network = Command(
        "&File",
        "Open net&work…",
        tip="Open a network of another program: ONNX, or weights saved as .safetensors; it can be dropped on the window, too",
    )
    paste = Command("&File", "&Paste picture", "paste", "Paste a picture from the clipboard", _Keys.Paste)
    quit = Command("&File", "&Quit", keys=_Keys.Quit, apart=True)

    undo = Command("&Edit", "&Undo", "undo", "Undo", _Keys.Undo)
    redo = Command("&Edit", "&Redo", "redo", "Redo", _Keys.Redo)
    pen = Command("&Edit", "Pe&n", "pen", "Draw", "Ctrl+1", checkable=True, apart=True)
    eraser = Command(
        "&Edit",
        "&Eraser",
        icon="eraser",
        tip="Take ink away; the right mouse button does so, too",
        keys="Ctrl+2",
        checkable=True,
    )
    hand = Command(
        "&Edit",
        "&Hand",
        icon="hand",
        tip="Take hold of the digit: drag, turn or size it on the paper",
        keys="Ctrl+H",
        checkable=True,
    )
    clear = Command("&Edit", "&Clear", "clear", "Take all ink away", "Ctrl+L")

    previous_digit = Command("Di&git", "&Previous test digit", "previous", "Previous test digit", "Ctrl+Left")
    next_digit = Command("Di&git", "&Next test digit", "next", "Next test digit", "Ctrl+Right")
    random_digit = Command("Di&git", "&Random test digit", "random", "Random test digit", "Ctrl+R")
    reset_pose = Command(
        "Di&git",
        "Reset &sliders",
        icon="reset",
        tip="Back to as drawn: no shift, no turn, full size, nothing changed",
        keys="Ctrl+B",
        apart=True,
    )

    more_changes = Command(
        "Di&git",
        "&More ways to change it",
        tip="Show a slider for all else that can happen to the digit: pen, shear, paper, light, lens, noise",
        keys="Ctrl+M",
        checkable=True,
    )

    # Their keys are plain ones, which no shortcut may take from a field: they come by way of SpareKeys.
    play = Command("&Play", "&Play, or pause\tSpace")
    step_back = Command("&Play", "One step &back\t,")
    step_forward = Command("&Play", "One step &forward\t.")

    next_lesson = Command("Lect&ure", "&Next page", tip="The next page; Page down does so, too", keys="Alt+Right")
    previous_lesson = Command("Lect&ure", "&Page before", tip="The page before; Page up does so, too", keys="Alt+Left")
    reveal_lesson = Command(
        "Lect&ure", "Show &me", tip="Show the answer, or go where it can be seen", keys="Ctrl+Return"
    )
    again_lesson = Command(
        "Lect&ure", "&Set up again", tip="Set the window to where this page began", keys="Ctrl+Shift+R"
    )
    leave_lesson = Command(
        "Lect&ure", "&Close the page", tip="Leave the lecture; the window stays as it is", keys="Ctrl+W"
    )
    open_lesson = Command("Lect&ure", "&Open a page…", apart=True)
    save_lesson = Command("Lect&ure", "S&ave as a page…")
    handout = Command(
        "Lect&ure",
        "&Handout…",
        tip="Save the texts and questions of the course as PDF or HTML, with room to write, the answers on a sheet of their own",
        apart=True,
    )
    answers_given = Command(
        "Lect&ure", "Answers &given…", tip="Save what was answered, when, and whether it was right, as a table"
    )
    teachers_notes = Command(
        "Lect&ure",
        "&Teacher's notes",
        tip="Show beside each page how long it takes and what students usually get wrong",
        checkable=True,
    )

    third = Command("&View", "&Third network", tip="Show a third network beside the two", keys="Ctrl+3", checkable=True)
    larger = Command("&View", "La&rger", tip="Show all type and pictures larger", keys=("Ctrl++", "Ctrl+="), apart=True)
    smaller = Command("&View", "S&maller", tip="Show all type and pictures smaller", keys="Ctrl+-")
    usual_size = Command("&View", "&Usual size", tip="Show all type and pictures as large as usual", keys="Ctrl+0")
    hall = Command(
        "&View",
        "&For the hall",
        tip="Fill the screen with large type, without menus and small print; Escape leads back",
        keys="F11",
        checkable=True,
    )
    high_contrast = Command(
        "&View",
        "High &contrast",
        tip="Stronger outlines and text, also where the system does not ask for them",
        checkable=True,
    )
    follow_system = Command("&View", "Colours of the &system", checkable=True, apart=True)
    light = Command("&View", "&Light", checkable=True)
    dark = Command("&View", "&Dark", checkable=True)
    language = Command("&View", "Langua&ge", apart=True)
    reduced_motion = Command("&View", "Reduced m&otion", tip="Let nothing glide", checkable=True, apart=True)
    reopen = Command("&View", "Begin with the last s&ession", checkable=True, apart=True)

    ask = Command(
        "&Help",
        "&What is this?",
        tip="Click on whatever you want to know about; the key twice asks about what has the keyboard",
        keys=("F1", "Shift+F1"),
    )
    tour = Command("&Help", "&Tour", tip="Six things to do, one after the other, each beside its control")
    show_again = Command(
        "&Help", "&Show again", tip="Let a digit move by itself until one network falls, as at the very first start"
    )
    all_hints = Command(
        "&Help", "A&ll hints again", tip="Show hints again that were not wanted, in the line at the window's lower edge"
    )
    palette = Command(
        "&Help",
        "&Go to…",
        tip="Find a command, a page, a lesson or a network by a few letters",
        keys="Ctrl+K",
        apart=True,
    )
    handbook = Command("&Help", "&Handbook")
    shortcuts = Command("&Help", "&Keyboard shortcuts", keys="Ctrl+F1")
    about = Command("&Help", "&About digitlab")

    def __init__(self, window: QMainWindow) -> None:
        """Make all actions, and the window's menus of them."""
        commands = {name: command for name, command in vars(type(self)).items() if isinstance(command, Command)}
        self.made = {command: command.make(name, window) for name, command in commands.items()}
        menus: dict[str, QMenu] = {}
        for command, action in self.made.items():
            if command.menu not in menus:
                menus[command.menu] = window.menuBar().addMenu(command.menu)
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
