"""Whose weights are these? The architectures that a file's weights fit, and what does not fit the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.two_lines import SECOND_LINE, TwoLines
from digitlab.language import tr
from digitlab.measure.events import Fitted
from digitlab.untrusted import one_line

_SIZE = (620, 460)


class ArchitectureChoice(QDialog):
    """A list of architectures, those that fit first, and below it what does not fit the one on which one stands.

    Signals:
        chosen: The name of an architecture that fits.
    """

    chosen: Emits[str] = signal(str)

    def __init__(self, file: str, fits: Sequence[Fitted], parent: QWidget) -> None:
        """A choice for the weights of a file; of the architectures the one that fits best stands first."""
        super().__init__(parent)
        self.setObjectName("architecture_choice")
        self.setWindowTitle(tr("Whose weights are these?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fits = tuple(fits)
        fitting = sum(not each.faults for each in fits)
        said = tr("{file} holds weights, and does not say of which network.", file=one_line(file, 60))
        fit = tr("%n architectures fit.", "", fitting) if fitting else tr("No architecture fits all of them.")
        self._list = named(QListWidget(), "architectures", tr("Architectures"))
        self._list.setItemDelegate(TwoLines(self._list))
        for each in fits:
            item = QListWidgetItem(each.architecture, self._list)
            verdict = tr("does not fit") if each.faults else tr("fits")
            item.setData(SECOND_LINE, f"{verdict} · {tr(each.said)}")
        self._faults = named(QPlainTextEdit(), "mismatches", tr("What does not fit"))
        self._faults.setReadOnly(True)
        self._faults.setFixedHeight(120)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self._open = buttons.button(QDialogButtonBox.StandardButton.Open)
        vbox(
            Text(f"{said} {fit}", wrap=True),
            (self._list, 1),
            self._faults,
            buttons,
            spacing=8,
            margins=(14, 14, 14, 14),
            on=self,
        )
        self.resize(*_SIZE)
        buttons.accepted.connect(self._on_buttons_accepted)
        buttons.rejected.connect(self.reject)
        self._list.currentRowChanged.connect(self._on_list_current_row_changed)
        self._list.itemActivated.connect(self._on_buttons_accepted)
        self._list.setCurrentRow(0)

    def _on_list_current_row_changed(self, row: int) -> None:
        faults = self._fits[row].faults if row >= 0 else ""
        self._open.setEnabled(row >= 0 and not faults)
        self._faults.setPlainText("\n".join(faults.split("; ")) if faults else tr("Every tensor has its place."))

    def _on_buttons_accepted(self) -> None:
        each = self._fits[self._list.currentRow()]
        if not each.faults:
            self.chosen.emit(each.architecture)
            self.accept()
