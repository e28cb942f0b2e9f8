"""What a unit has learned, shown: which unit is picked, the test digits that excite it most, and the input that excites it most."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QProgressBar, QScrollArea, QSpinBox, QWidget
from typing_extensions import override

from digitlab.gui.kit.cells.map_grid import MapSheet
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.shell import words
from digitlab.gui.shell.edit_words import class_name, cut, kind
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put, Wish, open_tested
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.gui.tabs.inside.learned import words as learned_words
from digitlab.gui.tabs.inside.learned.activation_maximiser import MaximisationState
from digitlab.gui.tabs.inside.learned.learned import Learned
from digitlab.gui.tabs.inside.learned.maximisation_panel import AscentSettings, MaximisationPanel
from digitlab.gui.tabs.inside.learned.top_digits import TopDigits
from digitlab.gui.tabs.inside.unit_grid import UnitGrid
from digitlab.language import tr
from digitlab.networks.inspection import unit_number

_COLUMNS = 6  # of the patches that are as large as the field
_PATCHES_WIDTH = 200  # logical pixels, with the scroll bar
_MAXIMISATION_WIDTH = 300


@dataclass(frozen=True, slots=True)
class FindDigits(Wish):
    """Show the network all test digits."""


@dataclass(frozen=True, slots=True)
class CancelFinding(Wish):
    """Go no further with that."""


_LETTERS = 8  # of a class's name in the box


class LearnedView(View[Learned]):
    """All units of a layer, the digits of one of them, and its gradient ascent.

    Attributes:
        maximisation: The input that activates the unit most.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learned: Learned | None = None
        self._picker = UnitPicker()
        self._find = named_button("find_exciting", tr("Find them"))
        self._cancel = named_button("cancel_exciting", tr("Stop"))
        self._progress = QProgressBar()
        self._progress.setFixedWidth(140)
        self._sentence = Text(lines=2)
        self._units_title = Text(bold=True)
        self._units = UnitGrid("")
        self._units.setObjectName("learned_units")
        self._units.setAccessibleName(tr("What each unit saw in the digit that excites it most"))
        self._digits_title = Text(tr("Test digits that excite it most"), bold=True)
        self._digits = TopDigits(tr("Test digits that excite the unit most"), columns=3, lines=2)
        self._digits.setObjectName("exciting_digits")
        self.maximisation = MaximisationPanel()
        self._picture = QWidget()
        self._lay_out()
        self._units.cell_clicked.connect(self._on_units_cell_clicked)
        self._digits.requested.connect(self._on_digit_requested)
        self._find.clicked.connect(partial(wish, self, FindDigits()))
        self._cancel.clicked.connect(partial(wish, self, CancelFinding()))
        self.show_idle()

    def _lay_out(self) -> None:
        name_part("find", self._find, self._cancel, self._progress)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._units)
        for ground in (area.viewport(), self._units):
            ground.setAutoFillBackground(False)  # whatever it lies on shows: the window, or the paper of a picture
        units = holder(vbox(self._units_title, (area, 1), spacing=4))
        digits = holder(vbox(self._digits_title, (self._digits, 1), spacing=4))
        name_part("unit", self._picker)
        name_part("units", units)
        name_part("digits", digits)
        name_part("ascent", self.maximisation)
        units.setFixedWidth(_PATCHES_WIDTH)
        self.maximisation.setMinimumWidth(_MAXIMISATION_WIDTH)
        hbox(units, (digits, 1), (self.maximisation, 1), spacing=8, on=self._picture)
        vbox(
            hbox(self._picker, STRETCH, self._find, self._progress, self._cancel, SaveButton(), spacing=8),
            self._sentence,
            (self._picture, 1),
            spacing=8,
            margins=8,
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is set for the ascent."""
        self.maximisation.show_settings(snapshot[AscentSettings])

    @override
    def show_seen(self, seen: Learned) -> None:
        self._learned = learned = seen
        self._picker.show_unit(learned)
        self._sentence.setText(learned_words.sentence(learned))
        self._units_title.setText(learned_words.of_units(learned))
        self._show_patches(learned)
        empty = learned_words.none_shown(learned)
        is_own = not learned.classes.are_digits
        title = tr("Test pictures that excite it most") if is_own else tr("Test digits that excite it most")
        self._digits_title.setText(title)
        self._digits.show_digits(learned_words.picked(learned), "" if learned.fault else empty)
        self.maximisation.setEnabled(learned.layer is not None)
        self.maximisation.show_units(are_maps=learned.layer is not None and learned.layer.kind == "conv")
        self._units_title.set_tone(words.tone(learned.card))
        self._set_busy(not self._progress.isHidden())

    def show_maximisation(self, state: MaximisationState | None) -> None:
        """Show how far the ascent is; None for none."""
        are_digits = self._learned is None or self._learned.classes.are_digits
        self.maximisation.show_maximisation(state, None if state is None else self._best(state), are_digits=are_digits)

    def show_search(self, name: str) -> None:
        """A network's digits are being looked for: offer to stop that."""
        self._progress.setFormat(f"{name}: %p %")
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of the search is done; a total of 0 is one that is not known yet."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._set_busy(True)

    def show_idle(self) -> None:
        """No digits are being looked for, or no longer."""
        self._set_busy(False)

    @override
    def picture(self) -> QWidget:
        """Units, digits and the ascent."""
        return self._picture

    def _show_patches(self, learned: Learned) -> None:
        patches = learned.patches
        if patches is None:
            if not learned.n:
                self._units.show_sheet(None)
            return  # those of before stay until these are cut out
        count, side = patches.shape[:2]
        rows = math.ceil(count / _COLUMNS)
        self._units.setMinimumHeight(rows * (side + 4) + 8 if side > 12 else 0)
        self._units.show_sheet(MapSheet.of_ink(patches))
        self._units.show_selected(learned.unit)

    def _best(self, state: MaximisationState) -> float | None:
        """The unit's value over the best test digit, where an ascent climbs to the same."""
        learned = self._learned
        if learned is None or not learned.digits or state.request.settings.place != "strongest":
            return None
        return learned.digits[0].value

    def _set_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        missing = self._learned is not None and self._learned.layer is not None and not self._learned.n
        self._find.setVisible(missing and not busy)

    def _on_units_cell_clicked(self, unit: int, _row: int, _column: int) -> None:
        self._picker.pick_unit(unit)

    def _on_digit_requested(self, index: int) -> None:
        learned = self._learned
        if learned is not None and index < len(learned.digits):  # Enter is pressed where there are none, too
            wish(self, open_tested(learned.source, learned.digits[index].number, learned.classes))


class UnitPicker(QWidget):
    """Two lists and a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus = Focus()
        self._network, self._layer, self._unit = QComboBox(), QComboBox(), QSpinBox()
        layout = hbox(spacing=4, on=self)
        named(self._network, "learned_network", tr("Network"))
        named(self._layer, "learned_layer", tr("Layer"))
        named(self._unit, "learned_unit", tr("Unit"))
        for widget in (self._network, self._layer, self._unit):
            layout.addWidget(widget)
        self._network.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._network.activated.connect(self._on_network_activated)
        self._layer.activated.connect(self._on_layer_activated)
        self._unit.valueChanged.connect(self._on_unit_changed)

    def show_unit(self, learned: Learned) -> None:
        """Show what is looked at, and what else there is; announces nothing."""
        layer = learned.layer
        self._focus = replace(
            learned.request.focus, slot=learned.slot, layer=layer.name if layer else "", unit=learned.unit, cell=None
        )
        networks = [(name, slot) for slot, name in enumerate(learned.request.networks) if name]
        _fill(self._network, networks, learned.slot)
        _fill(self._layer, [(each.name, each.name) for each in learned.layers], self._focus.layer)
        units = len(layer.weights.bias) if layer and layer.weights else 1
        with QSignalBlocker(self._unit):
            unit = kind(self._focus.layer)
            before, _, behind = tr("{kind} {number} of {count}", kind=unit, number="\n", count=units).partition("\n")
            self._unit.setPrefix(before)
            self._unit.setRange(unit_number(self._focus.layer, 0), unit_number(self._focus.layer, units - 1))
            name = class_name(self._focus.layer, learned.unit, learned.classes)
            self._unit.setSuffix(f"{behind}: {cut(name, _LETTERS)}" if name else behind)
            self._unit.setToolTip(as_plain(name))
            self._unit.setValue(unit_number(self._focus.layer, learned.unit))

    def pick_unit(self, unit: int) -> None:
        """Somebody picked a unit elsewhere."""
        wish(self, Put(replace(self._focus, unit=unit)))

    def _on_network_activated(self, index: int) -> None:
        slot = self._network.itemData(index)
        wish(self, Put(replace(self._focus, slot=slot, layer="", unit=0, alignment=None)))

    def _on_layer_activated(self, index: int) -> None:
        wish(self, Put(replace(self._focus, layer=self._layer.itemData(index), unit=0)))

    def _on_unit_changed(self, value: int) -> None:
        self.pick_unit(value - self._unit.minimum())


def _fill(choice: QComboBox, items: Sequence[tuple[str, object]], wanted: object) -> None:
    present = [(choice.itemText(index), choice.itemData(index)) for index in range(choice.count())]
    with QSignalBlocker(choice):
        if present != items:  # an open list stays open while nothing in it changes
            choice.clear()
            for text, data in items:
                choice.addItem(text, data)
        choice.setCurrentIndex(choice.findData(wanted))
