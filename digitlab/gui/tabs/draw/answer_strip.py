"""Both answers in a line above the tabs, always in sight, with the choice of networks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from digitlab.gui.kit import percents
from digitlab.gui.kit.controls.labels import colour, sized
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.theme import BODY_PT, TITLE_PT, Theme, current_theme, tabular
from digitlab.gui.shell import edit_words, words
from digitlab.gui.shell.analysis import Analysis, Answer, NetworkEdits
from digitlab.networks.library import Library

_WIDEST_CHOICE = 140
_SHOWN_LETTERS = 8
_SCROLL_BAR = 24
_MOST_VISIBLE = 16
SLOTS = ("left", "right", "third")

_TIP = "Which network answers here"


class _Slot(QFrame):
    """One network's place in the strip."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.family = sized(QLabel(), BODY_PT, bold=True)
        self.family.setFixedWidth(self.family.fontMetrics().horizontalAdvance("MLP") + 4)
        self.choice = QComboBox()
        self.choice.setObjectName(f"network_{name}")
        self.choice.setAccessibleName(f"Network, {name}")
        self.choice.setMaximumWidth(_WIDEST_CHOICE)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(_SHOWN_LETTERS)
        self.choice.setToolTip(_TIP)
        self.digit = sized(QLabel("–"), TITLE_PT, bold=True)
        self.sure = sized(QLabel(), BODY_PT)
        self.sure.setFont(tabular(self.sure.font()))
        self.sure.setFixedWidth(self.sure.fontMetrics().horizontalAdvance("> 99.9 % ✓") + 4)
        hbox(self.family, self.choice, self.digit, self.sure, spacing=4, margins=4, on=self)

    def show_answer(self, answer: Answer | None, truth: int | None, theme: Theme) -> None:
        """Show one answer, small."""
        if answer is None:
            return
        accent = theme.legible(words.accent(answer.card, theme))
        self.family.setText(words.short_name(answer) if answer.card else "?")
        for label in (self.family, self.digit):
            colour(label, accent)
        prediction = answer.prediction
        self.digit.setText(str(prediction.label) if prediction else "–")
        mark = {True: " ✓", False: " ✗", None: ""}[words.is_right(answer, truth)]
        self.sure.setText(percents.sure(prediction.confidence) + mark if prediction else "")
        with QSignalBlocker(self.choice):
            self.choice.setCurrentText(answer.name)

    def show_edited(self, network_edits: NetworkEdits, theme: Theme) -> None:
        """Mark the networks in which something is changed, here and in the list."""
        edits = dict(network_edits)
        mark = icon("surgery", theme)
        for index in range(self.choice.count()):
            self.choice.setItemIcon(index, mark if self.choice.itemText(index) in edits else QIcon())
        changed = edit_words.sentence(edits.get(self.choice.currentText(), ()))
        self.choice.setToolTip(f"Operated, its file is untouched. {changed}" if changed else _TIP)
        self.choice.setAccessibleDescription(f"Operated: {changed}" if changed else "")


class AnswerStrip(QWidget):
    """The slots, and whether they agree.

    Signals:
        network_requested: (slot, name): another network was chosen.
    """

    network_requested = Signal(int, str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slots = [_Slot(name) for name in SLOTS]
        self._agreement = sized(QLabel(), BODY_PT, bold=True)
        self._agreement.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._analysis: Analysis | None = None
        self._marked: tuple[object, ...] = ((), (), False)  # what is changed, in which networks, and the theme
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for index, slot in enumerate(self._slots):
            _fill(slot.choice, library)
            slot.choice.currentTextChanged.connect(self._on_choice_changed)
            slot.hide()  # until it has a network, or the layout reserves room for all three
            layout.addWidget(slot)
            if index == 0:
                layout.addWidget(self._agreement)
        layout.addStretch()

    def show_library(self, library: Library) -> None:
        """Offer these networks; what is chosen stays."""
        for slot in self._slots:
            with QSignalBlocker(slot.choice):
                chosen = slot.choice.currentText()
                slot.choice.clear()
                _fill(slot.choice, library)
                slot.choice.setCurrentText(chosen)
        self._marked = ((), (), False)

    def show_networks(self, names: tuple[str, ...]) -> None:
        """Show which networks are chosen; an empty slot is hidden."""
        sign = "≠" if all(names) else "≠ disagree"  # three answers leave less room for words
        self._agreement.setFixedWidth(self._agreement.fontMetrics().horizontalAdvance(sign) + 8)
        for slot, name in zip(self._slots, names, strict=True):
            slot.setVisible(bool(name))
            if name:
                with QSignalBlocker(slot.choice):
                    slot.choice.setCurrentText(name)

    def show_analysis(self, analysis: Analysis) -> None:
        """Show all answers."""
        self._analysis = analysis
        theme = current_theme(self)  # the slots' own palettes follow this one's only later
        for slot, answer in zip(self._slots, analysis.answers, strict=True):
            slot.show_answer(answer, analysis.situation.truth, theme)
        self._mark(analysis, theme)
        labels = analysis.labels
        agree = len(set(labels)) == 1
        said = "" if len(labels) < 2 else "= agree" if agree else "≠ disagree"
        self._agreement.setText(said[:1] if all(analysis.situation.networks) else said)
        self._agreement.setAccessibleName(f"The networks {said[2:]}" if said else "")
        colour(self._agreement, theme.muted if agree else theme.bad)

    def _mark(self, analysis: Analysis, theme: Theme) -> None:
        network_edits = analysis.situation.network_edits
        marked = network_edits, analysis.situation.networks if network_edits else (), bool(network_edits) and theme.dark
        if marked != self._marked:
            self._marked = marked
            for slot in self._slots:
                slot.show_edited(network_edits, theme)

    def _on_choice_changed(self, name: str) -> None:
        names = [slot.choice for slot in self._slots]
        self.network_requested.emit(names.index(self.sender()), name)  # type: ignore[arg-type] # only they are connected

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._analysis is not None:
            self.show_analysis(self._analysis)


def _fill(choice: QComboBox, library: Library) -> None:
    """All networks, shelf by shelf; the list may be wider than its box."""
    shelf = None
    for name, entry in library.entries.items():
        if shelf not in {None, entry.shelf}:
            choice.insertSeparator(choice.count())
        shelf = entry.shelf
        choice.addItem(name)
        tip = f"{words.long_name(entry.card)}, {words.cost(entry.card)}"
        choice.setItemData(choice.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
    choice.view().setMinimumWidth(choice.view().sizeHintForColumn(0) + _SCROLL_BAR)
    choice.setMaxVisibleItems(_MOST_VISIBLE)
