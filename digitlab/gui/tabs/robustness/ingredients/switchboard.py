"""Rows of buttons, one row or more a group, of which one a group is pressed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, Part, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.language import tr

_GAP = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """One button of the board.

    Attributes:
        key: The network that the button stands for.
        text: What stands on the button, in English.
        tip: What the button means, at more length.
    """

    key: str
    text: str
    tip: str = ""


class Switchboard(QWidget):
    """What is pressed follows :meth:`show_choices`; a click only says what is wished.

    Signals:
        choice_requested: The key of a choice.
    """

    choice_requested = Signal(str)

    def __init__(self, groups: Mapping[str, Sequence[Choice]], width: int, parent: QWidget | None = None) -> None:
        """A board of buttons of which none is pressed.

        Args:
            groups: Choices by the group's title, in English, in order.
            width: The board's, in logical pixels; buttons that do not fit go to a further row, all below the title where they
                do not fit beside it.
            parent: The owner.
        """
        super().__init__(parent)
        self.setFixedWidth(width)
        self._buttons: dict[ToggleButton, tuple[str, str]] = {}
        self._titles: dict[str, Text] = {}
        lines: list[Part] = []
        for group, choices in groups.items():
            title = self._titles[group] = Text(tr(group), SMALL_PT, bold=True)
            buttons = [self._button(group, choice) for choice in choices]
            rows: Sequence[Sequence[QWidget]] = _rows([title, *buttons], width)
            if len(rows) > 1:
                rows = [[title], *_rows(buttons, width)]
            lines += [*(hbox(*row, spacing=_GAP) for row in rows), _GAP]
        vbox(*lines, STRETCH, spacing=_GAP, on=self)

    def show_offered(self, groups: Mapping[str, Sequence[Choice]]) -> None:
        """Hide the buttons of all choices but these."""
        offered = {(group, choice.key) for group, choices in groups.items() for choice in choices}
        for button, place in self._buttons.items():
            button.setVisible(place in offered)
        for group, title in self._titles.items():
            title.setVisible(group in groups)

    def show_choices(self, chosen: Mapping[str, str], changed: str) -> None:
        """Press one button of each group that is named, and none of the others.

        Args:
            chosen: A key by group.
            changed: The group whose choice matters; the others' are pressed softly.
        """
        for button, (group, key) in self._buttons.items():
            button.show_pressed(chosen.get(group) == key, soft=group != changed)

    def _button(self, group: str, choice: Choice) -> ToggleButton:
        button = ToggleButton(tr(choice.text), self)
        button.setObjectName(snake_case(f"{group} {choice.key}"))
        button.setToolTip(choice.tip)
        button.setAccessibleName(f"{tr(group)}: {tr(choice.text)}")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_type(button, SMALL_PT)
        button.clicked.connect(partial(self._on_button_clicked, button))
        self._buttons[button] = (group, choice.key)
        return button

    def _on_button_clicked(self, button: ToggleButton) -> None:
        button.setChecked(not button.isChecked())  # until the owner says otherwise
        self.choice_requested.emit(self._buttons[button][1])


def _rows(widgets: Sequence[QWidget], width: int) -> list[list[QWidget]]:
    """The widgets in as few rows as the width allows."""
    rows: list[list[QWidget]] = [[]]
    used = 0
    for widget in widgets:
        needed = widget.sizeHint().width() + _GAP
        if rows[-1] and used + needed > width + _GAP:
            rows.append([])
            used = 0
        rows[-1].append(widget)
        used += needed
    return rows
