"""A map of the digits: for each network side by side, and the drawing moving through them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.inside.digit_map import words as wording
from digitlab.gui.tabs.inside.digit_map.column import DigitMapColumn
from digitlab.gui.tabs.inside.digit_map.digit_maps import DIGITS, DigitMaps, Method
from digitlab.measure import tsne

_SLOTS = 3
_USUAL = 1000
_SENTENCE = (
    "Every mark is a test digit where one layer puts it; the dot is the drawing. Look whether digits of one class lie "
    "together, and whether the dot stays with them when you shift or turn it. Wheel and drag zoom; a click brings a digit "
    "to the canvas."
)


class DigitMapPanel(SavablePanel):
    """What to map at the top, the maps, and below them whose point has left its class.

    Signals:
        settings_changed: Another method or number of digits was chosen.
        layer_chosen: (slot, the layer's name): another layer was.
        maps_requested: Make the t-SNE maps that are missing.
        cancel_requested: Stop making them.
        test_digit_requested: The number of a test digit.
    """

    settings_changed = Signal()
    layer_chosen = Signal(int, str)
    maps_requested = Signal()
    cancel_requested = Signal()
    test_digit_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps: DigitMaps | None = None
        self._running = False
        self._method = named(QComboBox(), "map_method", "How two numbers are made of many")
        for method, text in wording.METHODS.items():
            self._method.addItem(text, method)
        self._digits = named(QComboBox(), "map_digits", "Test digits on the maps")
        for count in DIGITS:
            self._digits.addItem(f"{count:,} test digits", count)
        self._digits.setCurrentIndex(DIGITS.index(_USUAL))
        self._make = named(QPushButton("Make these maps"), "make_maps")
        self._progress = QProgressBar()
        self._progress.setFixedWidth(120)
        self._lesson = named(Text(bold=True, wrap=True, top=True), "map_lesson")
        self._columns = [DigitMapColumn(slot) for slot in range(_SLOTS)]
        self._save = SaveButton()
        self._picture = QWidget()
        self._lay_out()
        self._connect()
        self._show_offer()

    def _lay_out(self) -> None:
        name_part("method", self._method, self._digits)
        name_part("make", self._make, self._progress)
        name_part("lesson", self._lesson)
        for column in self._columns:
            column.hide()
        columns = hbox(*((column, 1) for column in self._columns), spacing=16)
        vbox((columns, 1), self._lesson, spacing=4, on=self._picture)
        sentence = Text(_SENTENCE, wrap=True)
        vbox(
            hbox(self._method, self._digits, self._make, self._progress, STRETCH, self._save, spacing=8),
            sentence,
            (self._picture, 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def _connect(self) -> None:
        self._method.activated.connect(self._on_settings_activated)
        self._digits.activated.connect(self._on_settings_activated)
        self._make.clicked.connect(self._on_make_clicked)
        self._save.save_requested.connect(self.save_requested)
        for column in self._columns:
            column.layer_chosen.connect(self.layer_chosen)
            column.hovered.connect(self._on_column_hovered)
            column.hover_left.connect(self._on_column_hover_left)
            column.requested.connect(self._on_column_requested)

    def method(self) -> Method:
        """How many numbers a digit become two."""
        chosen: Method = self._method.currentData()
        return chosen

    def digits(self) -> int:
        """How many test digits are wanted on the maps."""
        return int(self._digits.currentData())

    def show_maps(self, maps: DigitMaps) -> None:
        """Show the maps, and where the drawing is on them."""
        self._maps = maps
        by_slot = {each.slot: each for each in maps.networks}
        for slot, column in enumerate(self._columns):
            if slot in by_slot:
                column.show_map(by_slot[slot], maps)
            column.setVisible(slot in by_slot)
        self._lesson.setText(wording.lesson(maps))
        self._save.setEnabled(any(each.placed for each in maps.networks))
        self._show_offer()

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of the making of a t-SNE map is done; after the last digit it takes some seconds more."""
        self._running = True
        self._progress.setRange(0, 0 if done >= total else total)
        self._progress.setValue(done)
        self._show_offer()

    def show_idle(self) -> None:
        """No t-SNE map is being made."""
        self._running = False
        self._show_offer()

    def picture(self) -> QWidget:
        """The maps and the sentence below them."""
        return self._picture

    def table(self) -> Table:
        """A row for every digit of every map, and for the drawing."""
        return Table(wording.HEADER, list(wording.rows(self._there())))

    def provenance(self) -> Provenance:
        """The networks, their layers, how many digits, and the drawing's pose."""
        maps = self._there()
        return Provenance(
            "A map of the digits",
            tuple(edit_words.named(each.name, each.card, each.edits) for each in maps.networks),
            max((len(each.placed.places) for each in maps.networks if each.placed), default=0),
            tsne.SEED if maps.request.method == "tsne" else None,
            wording.where(maps),
            wording.notes(maps),
        )

    def _there(self) -> DigitMaps:
        assert self._maps is not None, "there is no Save before"
        return self._maps

    def _show_offer(self) -> None:
        """Offer to make what is missing, or to stop making it."""
        wanted = self._maps.missing() if self._maps else ()
        self._make.setVisible(self._running or self.method() == "tsne")
        self._make.setEnabled(self._running or (bool(wanted) and tsne.is_installed()))
        self._make.setText("Stop" if self._running else "Make these maps")
        self._progress.setVisible(self._running)
        if self._maps is None:
            self._save.setEnabled(False)

    def _on_settings_activated(self, _index: int) -> None:
        self._show_offer()
        self.settings_changed.emit()

    def _on_make_clicked(self) -> None:
        (self.cancel_requested if self._running else self.maps_requested).emit()

    def _on_column_hovered(self, number: int) -> None:
        for column in self._columns:
            column.show_pointer(number)

    def _on_column_hover_left(self) -> None:
        for column in self._columns:
            column.show_pointer(None)

    def _on_column_requested(self, number: int) -> None:
        self.test_digit_requested.emit(number)
