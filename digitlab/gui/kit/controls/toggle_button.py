"""A button that shows plainly that it is pressed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.theme import blend, current_theme
from digitlab.gui.kit.themed import follow_theme

_PRESSED, _SOFT = 0.24, 0.1  # how much of the highlight a pressed button has, and a softly pressed one


class ToggleButton(QToolButton):
    """A button that is tinted in the highlight's colour while it is pressed."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._soft = False
        self.setText(text)
        self.setCheckable(True)
        self.toggled.connect(self._tint)
        follow_theme(self, self._tint)

    def show_pressed(self, pressed: bool, *, soft: bool = False) -> None:
        """Press the button or let it go; softly where another button is what matters."""
        self._soft = soft
        self.setChecked(pressed)
        self._tint()

    def _tint(self) -> None:
        theme, palette = current_theme(self), QPalette()
        if self.isChecked():
            share = _SOFT if self._soft else _PRESSED
            palette.setColor(QPalette.ColorRole.Button, blend(QColor(theme.highlight), QColor(theme.raised), share))
        self.setPalette(palette)  # does nothing where it has these colours already


def toggles(
    group: QButtonGroup, texts: Mapping[int, str], checked: int, part: str, ids: Iterable[str]
) -> list[ToggleButton]:
    """Buttons of which one is pressed at a time.

    Args:
        group: The group that the buttons join.
        texts: What stands on them, by their number in the group.
        checked: The number of the one that is pressed at first.
        part: The id of the part of the page that the buttons are.
        ids: The object names of the buttons, in their order.
    """
    buttons = []
    for (number, text), name in zip(texts.items(), ids, strict=True):
        button = named(ToggleButton(text), name)
        button.setChecked(number == checked)
        name_part(part, button)
        group.addButton(button, number)
        buttons.append(button)
    return buttons
