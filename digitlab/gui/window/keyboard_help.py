"""All keys of the window in a list."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTabBar, QWidget

from digitlab.gui.kit.controls.scrolled import Scrolled
from digitlab.gui.kit.layout import STRETCH, grid, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.kit.zoom import zoom_window
from digitlab.gui.shell.actions import Actions
from digitlab.language import mark, tr

_SIZE = QSize(760, 600)
_OTHERS = {
    mark("On the canvas"): {
        mark("Arrows"): mark("Move the pen; with Shift in quarters of a pixel"),
        mark("Space"): mark("Lower the pen, or lift it"),
        mark("Escape"): mark("Drop the stroke that is being drawn"),
    },
    mark("Anywhere the key has no other use"): {
        mark("0 to 9"): mark("Say which digit the drawing is meant to be"),
        mark("Page down, Page up"): mark("The next page of the lecture, or the previous one"),
        mark("Escape (in the hall)"): mark("Leave full screen"),
    },
}


def keys(actions: Actions, rail: QTabBar) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Headings, and below each its keys with what they do."""
    menus: dict[str, list[tuple[str, str]]] = {}
    for command, action in actions.made.items():
        words, _, plain = action.text().replace("&", "").partition("\t")
        ours = (
            action.shortcuts() if isinstance(command.keys, str | tuple) else action.shortcuts()[:1]
        )  # of a system's many, one
        if text := ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in ours) or plain:
            menus.setdefault(tr(command.menu).replace("&", ""), []).append((text, words.removesuffix("…")))
    yield from menus.items()
    letters = [QKeySequence.mnemonic(rail.tabText(index)).toString() for index in range(rail.count())]
    yield tr("Pages"), [(key, rail.tabText(index).replace("&", "")) for index, key in enumerate(letters)]
    for heading, others in _OTHERS.items():
        yield tr(heading), [(tr(key), tr(words)) for key, words in others.items()]


class KeyboardHelp(QDialog):
    """The list, in two columns."""

    def __init__(self, actions: Actions, rail: QTabBar, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("keyboard_help")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        columns: list[list[QWidget]] = [[], []]
        lengths = [0, 0]
        for heading, rows in keys(actions, rail):
            shorter = lengths.index(min(lengths))
            columns[shorter].append(_Block(heading, rows))
            lengths[shorter] += len(rows) + 2
        left, right = (vbox(*column, STRETCH, spacing=16) for column in columns)
        vbox(Scrolled(hbox((left, 1), (right, 1), spacing=32, margins=16)), on=self)
        zoom_window(self, zoom_of(window))
        self.resize(_SIZE * zoom_of(window))


class _Block(QWidget):
    """A heading and its keys."""

    def __init__(self, heading: str, rows: list[tuple[str, str]]) -> None:
        super().__init__()
        lines = grid(
            [[Text(key, bold=True), Text(words, wrap=True)] for key, words in rows], spacing=(16, 4), columns=(0, 1)
        )
        vbox(title(heading), lines, spacing=8, on=self)
