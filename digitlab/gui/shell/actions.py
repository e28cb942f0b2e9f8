"""Every command of the window, once: menus, buttons and shortcuts share these actions."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.theme import Theme

_Keys = QKeySequence.StandardKey

_SPECS: dict[str, tuple[str, str, str, QKeySequence.StandardKey | str | None]] = {
    # name: (text, icon, tooltip, shortcut)
    "open": (
        "&Open picture…",
        "open",
        "Open a picture of a digit; pictures can be dropped on the window, too",
        _Keys.Open,
    ),
    "paste": ("&Paste picture", "paste", "Paste a picture from the clipboard", _Keys.Paste),
    "open_lesson": ("&Open a page…", "", "", None),
    "save_lesson": ("S&ave as a page…", "", "", None),
    "quit": ("&Quit", "", "", _Keys.Quit),
    "undo": ("&Undo", "undo", "Undo", _Keys.Undo),
    "redo": ("&Redo", "redo", "Redo", _Keys.Redo),
    "clear": ("&Clear", "clear", "Take all ink away", "Ctrl+L"),
    "pen": ("Pe&n", "pen", "Draw", "Ctrl+1"),
    "eraser": ("&Eraser", "eraser", "Take ink away; the right mouse button does so, too", "Ctrl+2"),
    "previous_digit": ("&Previous test digit", "previous", "Previous test digit", "Ctrl+Left"),
    "next_digit": ("&Next test digit", "next", "Next test digit", "Ctrl+Right"),
    "random_digit": ("&Random test digit", "random", "Random test digit", "Ctrl+R"),
    "reset_pose": ("Reset &sliders", "reset", "Back to as drawn: no shift, no turn, full size", "Ctrl+0"),
    "third": ("&Third network", "", "Show a third network beside the two", "Ctrl+3"),
    "play": ("&Play, or pause\tSpace", "", "", None),
    "step_back": ("One step &back\t,", "", "", None),
    "step_forward": ("One step &forward\t.", "", "", None),
    "next_lesson": ("&Next page", "", "The next page; Page down does so, too", "Alt+Right"),
    "previous_lesson": ("&Page before", "", "The page before; Page up does so, too", "Alt+Left"),
    "reveal_lesson": ("Show &me", "", "Show the answer, or go where it can be seen", "Ctrl+Return"),
    "again_lesson": ("&Set up again", "", "Set the window to where this page began", "Ctrl+Shift+R"),
    "leave_lesson": ("&Close the page", "", "Leave the lecture; the window stays as it is", "Ctrl+W"),
    "follow_system": ("Colours of the &system", "", "", None),
    "light": ("&Light", "", "", None),
    "dark": ("&Dark", "", "", None),
    "about": ("&About digitlab", "", "", None),
}


@dataclass(frozen=True, slots=True)
class Actions:
    """The window's actions by name."""

    open: QAction
    paste: QAction
    open_lesson: QAction
    save_lesson: QAction
    quit: QAction
    undo: QAction
    redo: QAction
    clear: QAction
    pen: QAction
    eraser: QAction
    previous_digit: QAction
    next_digit: QAction
    random_digit: QAction
    reset_pose: QAction
    third: QAction
    play: QAction
    step_back: QAction
    step_forward: QAction
    next_lesson: QAction
    previous_lesson: QAction
    reveal_lesson: QAction
    again_lesson: QAction
    leave_lesson: QAction
    follow_system: QAction
    light: QAction
    dark: QAction
    about: QAction

    def tint(self, theme: Theme) -> None:
        """Give every action its icon in the theme's colour."""
        for field in fields(self):
            if name := _SPECS[field.name][1]:
                getattr(self, field.name).setIcon(icon(name, theme))


def build_actions(parent: QWidget) -> Actions:
    """All actions, not yet connected."""
    made = {}
    for name, (text, _, tip, keys) in _SPECS.items():
        action = QAction(text, parent)
        action.setObjectName(f"{name}_action")
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        if tip:
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{tip} ({shortcut})" if shortcut else tip)
        made[name] = action
    actions = Actions(**made)
    for action in (actions.pen, actions.eraser, actions.third, actions.follow_system, actions.light, actions.dark):
        action.setCheckable(True)
    actions.pen.setChecked(True)
    return actions


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Lay all actions out in menus."""
    menus: dict[str, tuple[QAction | None, ...]] = {
        "&File": (actions.open, actions.paste, None, actions.quit),
        "&Edit": (actions.undo, actions.redo, None, actions.pen, actions.eraser, actions.clear),
        "Di&git": (actions.previous_digit, actions.next_digit, actions.random_digit, None, actions.reset_pose),
        "&Play": (actions.play, actions.step_back, actions.step_forward),
        "Lect&ure": (
            actions.next_lesson,
            actions.previous_lesson,
            actions.reveal_lesson,
            actions.again_lesson,
            actions.leave_lesson,
            None,
            actions.open_lesson,
            actions.save_lesson,
        ),
        "&View": (actions.third, None, actions.follow_system, actions.light, actions.dark),
        "&Help": (actions.about,),
    }
    for title, entries in menus.items():
        menu = bar.addMenu(title)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(entry)
