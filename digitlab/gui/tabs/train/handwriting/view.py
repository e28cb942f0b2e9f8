"""One's own digits: writing them, a wall of them, who reads how many, and what a network can learn from them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from digitlab.gui.kit.cells.digit_wall import DigitWall
from digitlab.gui.kit.controls.figures_table import FiguresTable
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.train.handwriting import words as wording
from digitlab.gui.tabs.train.handwriting.dictation_row import DictationRow
from digitlab.gui.tabs.train.handwriting.fine_tuning_panel import FineTuningPanel
from digitlab.gui.tabs.train.handwriting.own_digits import OwnDigitsRead

_NOT_YET = "Nothing is written yet. “Begin” asks for digits in random order; you write them on the canvas."
_NONE = "No digit: none of mine is misread so."
_THIS, _SHOWN, _ALL = "the digit clicked last", "all that the wall shows", "all of my digits"
_LOOK = "Look at the crosses: which of my digits a network misreads. A click brings one to the canvas."
_RIGHT_WIDTH = 336


class HandwritingPanel(SavablePanel):
    """The page's parts.

    Attributes:
        dictation: Asks for digits.
        fine_tuning: Teaches a network.

    Signals:
        digit_requested: The place of a digit to bring to the canvas.
        deletion_requested: The places of digits, a tuple.
        import_requested: Add a file of digits.
        export_requested: Write all digits to a file.
    """

    digit_requested = Signal(int)
    deletion_requested = Signal(object)
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: OwnDigitsRead | None = None
        self._clicked: int | None = None
        self._shown: list[int] = []
        self.dictation = DictationRow()
        self.fine_tuning = FineTuningPanel()
        self._import, self._export = QPushButton("Import…"), QPushButton("Export…")
        self._import.setObjectName("import_digits")
        self._export.setObjectName("export_digits")
        self._delete = named(QPushButton("Delete"), "delete_digits")
        self._save = SaveButton()
        self._filter = named(QComboBox(), "own_digits_shown", "Which of my digits are shown")
        self._filter.setMinimumContentsLength(len("misread by the MLP"))
        for wanted in ("all", "any", "left", "right"):
            self._filter.addItem("all my digits", wanted)
        self._summary = named(Text(bold=True, narrow=True), "own_digits_summary")
        self._look = Text(_LOOK, SMALL_PT, tone="muted", wrap=True)
        self._wall = named(DigitWall(), "own_digits", "My digits")
        self._wall.set_empty_words(_NOT_YET)
        self._table = FiguresTable(wording.READERS, sortable=True)
        self._table.setAccessibleName("How many of my digits each network reads")
        self._table.stretch(0)
        self._kept = Text(wording.KEPT, SMALL_PT, tone="muted", wrap=True)
        self._picture = QWidget()
        self._fill_delete_menu()
        self._lay_out()
        self._filter.activated.connect(self._on_filter_activated)
        self._wall.digit_chosen.connect(self._on_wall_digit_chosen)
        self._import.clicked.connect(self.import_requested)
        self._export.clicked.connect(self.export_requested)
        self._save.save_requested.connect(self.save_requested)
        self._show_offers()

    def _fill_delete_menu(self) -> None:
        menu = QMenu(self)
        self._deletions = {text: QAction(text, menu) for text in (_THIS, _SHOWN, _ALL)}
        menu.addActions(list(self._deletions.values()))
        menu.triggered.connect(self._on_delete_menu_triggered)
        self._delete.setMenu(menu)

    def _lay_out(self) -> None:
        name_part("dictation", self.dictation)
        name_part("fine_tuning", self.fine_tuning)
        name_part("files", self._import, self._export, self._delete)
        name_part("filter", self._filter)
        name_part("figures", self._table)
        figures = QWidget()
        figures.setFixedWidth(_RIGHT_WIDTH)
        vbox((self._table, 1), self._kept, self.fine_tuning, spacing=4, on=figures)
        vbox(
            self._summary,
            (
                hbox(
                    (vbox(hbox(self._filter, (self._look, 1), spacing=8), (self._wall, 1), spacing=4), 1),
                    figures,
                    spacing=16,
                ),
                1,
            ),
            spacing=4,
            on=self._picture,
        )
        vbox(
            hbox(
                title("My handwriting"),
                STRETCH,
                self._import,
                self._export,
                self._delete,
                self._save,
                spacing=8,
            ),
            self.dictation,
            (self._picture, 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def show_read(self, read: OwnDigitsRead) -> None:
        """Show the digits, and what the networks read that were asked so far."""
        if self._read is None or read.wish.written is not self._read.wish.written:
            self._clicked = None
        self._read = read
        self._summary.setText(wording.summary(read))
        self._table.show_rows(wording.reader_rows(read))
        self._kept.setVisible(any(reader.learned for reader in read.readers))
        self.fine_tuning.show_count(len(read.digits))
        pair = read.readers[:2]
        names = words.distinct_names([reader.name for reader in pair], [reader.card for reader in pair])
        texts = ("all my digits", "misread by any", *(f"misread by the {name}" for name in names))
        for place in range(self._filter.count()):
            self._filter.setItemText(place, texts[min(place, len(texts) - 1)])
        if pair:
            self._wall.set_accents(words.family(pair[0].card), words.family(pair[-1].card))
        self._show_wall()

    def picture(self) -> QWidget:
        """The wall and the figures."""
        return self._picture

    def table(self) -> Table:
        """Every digit with every answer."""
        return wording.table_of(self._there())

    def provenance(self) -> Provenance:
        """The networks, and how many digits."""
        return wording.provenance_of(self._there())

    def _there(self) -> OwnDigitsRead:
        assert self._read is not None, "there is no Save before"
        return self._read

    def _show_wall(self) -> None:
        if (read := self._read) is None:
            return
        shown = wording.shown_places(read, self._filter.currentData())
        self._wall.set_empty_words(_NONE if len(read.digits) else _NOT_YET)
        self._wall.show_digits(wording.wall_digits(read, shown), list(read.digits.fields()))
        self._shown = shown
        self._show_offers()

    def _show_offers(self) -> None:
        count = len(self._read.digits) if self._read else 0
        self._export.setEnabled(count > 0)
        self._delete.setEnabled(count > 0)
        self._save.setEnabled(count > 0)
        self._deletions[_THIS].setEnabled(self._clicked is not None)
        self._deletions[_SHOWN].setEnabled(bool(self._shown))
        self._deletions[_SHOWN].setText(f"{_SHOWN} ({len(self._shown):,})")
        self._deletions[_ALL].setText(f"{_ALL} ({count:,})")

    def _chosen(self, action: QAction) -> Sequence[int]:
        if action is self._deletions[_THIS]:
            return () if self._clicked is None else (self._clicked,)
        return self._shown if action is self._deletions[_SHOWN] else range(len(self._there().digits))

    def _on_filter_activated(self, _index: int) -> None:
        self._show_wall()

    def _on_wall_digit_chosen(self, place: int) -> None:
        self._clicked = place
        self._show_offers()
        self.digit_requested.emit(place)

    def _on_delete_menu_triggered(self, action: QAction) -> None:
        self.deletion_requested.emit(tuple(self._chosen(action)))
