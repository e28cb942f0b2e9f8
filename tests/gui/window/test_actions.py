"""Every command stands in a menu once, with its key."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence


def entries(menu) -> list[str]:
    """What stands in a menu, with "-" for a line."""
    return ["-" if action.isSeparator() else action.text().replace("&", "") for action in menu.actions()]


def test_the_menus_hold_the_commands_in_their_order(app):
    menus = {action.text().replace("&", ""): entries(action.menu()) for action in app.window.menuBar().actions()}
    assert list(menus) == ["File", "Edit", "Digit", "Play", "Lecture", "View", "Help"]
    assert menus["File"][:5] == ["New", "Open…", "Open recent", "Save", "Save as…"]
    assert menus["File"][5:] == ["Report…", "-", "Open picture…", "Open network…", "Paste picture", "-", "Quit"]
    assert menus["Edit"] == ["Undo", "Redo", "-", "Pen", "Eraser", "Hand", "Clear"]
    sizes, colours = ["Larger", "Smaller", "Usual size", "For the hall"], ["Colours of the system", "Light", "Dark"]
    assert menus["View"] == [
        "Third network",
        "-",
        *sizes,
        "High contrast",
        "-",
        *colours,
        "-",
        "Language",
        "-",
        "Reduced motion",
        "-",
        "Begin with the last session",
    ]
    assert menus["Help"][:5] == ["What is this?", "Tour", "Show again", "All hints again", "-"]
    assert menus["Help"][5:] == ["Go to…", "Handbook", "Keyboard shortcuts", "About digitlab"]
    assert menus["Lecture"][-7:-4] == ["-", "Open a page…", "Save as a page…"]
    assert menus["Lecture"][-4:] == ["-", "Handout…", "Answers given…", "Teacher's notes"]


def test_no_key_has_two_meanings(app):
    keys = [
        action.shortcut().toString() for action in app.window.findChildren(QAction) if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys)) > 10


@pytest.mark.parametrize(("one", "other"), [("pen", "eraser"), ("eraser", "hand"), ("light", "dark")])
def test_of_some_commands_one_is_on(app, one, other):
    first, second = (app.find(f"{name}_action", QAction) for name in (one, other))
    second.trigger()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    first.trigger()
    assert (first.isChecked(), second.isChecked()) == (True, False)


def test_a_tip_names_the_key(app):
    action = app.find("clear_action", QAction)
    keys = QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText)
    assert action.toolTip() == f"Erase all ink ({keys})"


def test_a_menu_that_is_pointed_at_leaves_what_the_line_below_says(app):
    status = app.window.statusBar()
    before = status.currentMessage()
    app.find("ask_action", QAction).showStatusText(app.window)  # as a menu does under the mouse, and as it closes
    assert status.currentMessage() == before != ""
    app.window.session.told.emit("Something was done")
    app.find("ask_action", QAction).showStatusText(app.window)
    assert status.currentMessage() == "Something was done"
