"""What one looks at inside: which network, which unit, and which reading of a network that has several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import snake_case
from digitlab.gui.kit.controls.toggle_button import ToggleButton
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.typeface import zoom_of
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside import unit_names
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.inspected_unit import InspectedUnit
from digitlab.language import tr
from digitlab.networks.inspection import Alignment, unit_number

_MOST_ALIGNMENTS = 12  # in sight at once
_LEAST_LETTERS = 14  # of a reading
_ALIGNMENT_WIDTH = 280  # logical pixels, at most
_NAMES_WIDTH = 300  # logical pixels, of all networks' names together


class LayerControls(QWidget):
    """Buttons for the networks, a box for the unit's number, a list of readings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = Focus()
        self._inspected: InspectedUnit | None = None
        self._alignments: tuple[Alignment, ...] = ()
        self._buttons: list[ToggleButton] = []
        self._unit_word = Text(tr("filter"))
        self._unit = named(
            QSpinBox(), "unit", tr("Unit"), tr("Look at another unit of this layer; the small maps below do the same")
        )
        self._unit.setWrapping(True)
        self._alignment_word = Text(tr("read as"))
        self._alignment = named(
            QComboBox(),
            "reading",
            tr("Reading"),
            tr("This network lays the ink before its reader in several ways: look at one of them"),
        )
        self._alignment.setMaxVisibleItems(_MOST_ALIGNMENTS)
        self._alignment.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._alignment.setMinimumContentsLength(_LEAST_LETTERS)
        self._alignment.setMaximumWidth(_ALIGNMENT_WIDTH)
        self._row = hbox(
            self._unit_word, self._unit, self._alignment_word, (self._alignment, 1), STRETCH, spacing=8, on=self
        )
        self._unit.valueChanged.connect(self._on_unit_value_changed)
        self._alignment.activated.connect(self._on_alignment_activated)

    def show_networks(self, names: Sequence[str], slot: int) -> None:
        """Offer the chosen networks, "" for an empty slot, and say which is looked at."""
        for number in range(len(self._buttons), len(names)):
            button = ToggleButton("")
            button.clicked.connect(partial(self._on_button_clicked, number))
            self._buttons.append(button)
            self._row.insertWidget(number, button)
        room = round(_NAMES_WIDTH * zoom_of(self)) // max(1, sum(map(bool, names)))
        for number, button in enumerate(self._buttons):
            name = names[number] if number < len(names) else ""
            button.setObjectName(f"inside_{snake_case(name)}" if name else "")
            button.setVisible(bool(name))
            button.setText(button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room))
            button.setToolTip(as_plain(tr("Look inside {network}", network=name)))
            button.show_pressed(number == slot)

    def show_inspected(self, inspected: InspectedUnit | None, focus: Focus) -> None:
        """Show which unit, and which reading, is looked at."""
        self._inspected, self._focus = inspected, focus
        self._unit.setEnabled(inspected is not None)
        ways = inspected.activations.alignments if inspected else ()
        for widget in (self._alignment_word, self._alignment):
            widget.setVisible(len(ways) > 1)
        if inspected is None:
            return
        with QSignalBlocker(self._unit):
            self._unit_word.setText(unit_names.unit_word(inspected.layer))
            first = unit_number(inspected.layer.name, 0)
            self._unit.setRange(first, first + len(inspected.maps) - 1)
            before, _, behind = tr("{number} of {count}", number="\n", count=len(inspected.maps)).partition("\n")
            self._unit.setPrefix("" if first == 0 else before)
            name = edit_words.class_name(inspected.layer.name, inspected.unit, inspected.network.classes)
            self._unit.setSuffix(behind if first else f": {name}" if name else "")
            self._unit.setValue(unit_number(inspected.layer.name, inspected.unit))
        if ways != self._alignments:
            self._alignments = ways
            self._alignment.clear()
            self._alignment.addItems([tr("the one that decides"), *map(unit_names.alignment, ways)])
        decides = unit_names.alignment(inspected.activations.alignment)
        is_free = focus.alignment not in ways
        said = tr("the one that decides: {alignment}", alignment=decides) if is_free else tr("the one that decides")
        self._alignment.setItemText(0, said)
        self._alignment.setCurrentIndex(0 if is_free or focus.alignment is None else ways.index(focus.alignment) + 1)

    def _on_button_clicked(self, slot: int) -> None:
        self._buttons[slot].show_pressed(slot == self._focus.slot)  # what is looked at presses it, not the click
        wish(self, Put(replace(self._focus, slot=slot, unit=0, cell=None)))

    def _on_unit_value_changed(self, value: int) -> None:
        if self._inspected is not None:
            unit = value - unit_number(self._inspected.layer.name, 0)
            wish(self, Put(replace(self._focus, layer=self._inspected.layer.name, unit=unit)))

    def _on_alignment_activated(self, index: int) -> None:
        way = self._alignments[index - 1] if index else None
        wish(self, Put(replace(self._focus, alignment=way)))
