"""Both answers in a line above the tabs, always in sight, with the choice of networks."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from digitlab.gui.kit import percents
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.icons import icon
from digitlab.gui.kit.layout import STRETCH, hbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import Theme, current_theme, tabular
from digitlab.gui.kit.themed import follow_theme
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
        self.family = Text(bold=True)
        self.family.setFixedWidth(self.family.fontMetrics().horizontalAdvance("MLP") + 4)
        self.choice = named(QComboBox(), f"network_{name}", f"Network, {name}", _TIP)
        self.choice.setMaximumWidth(_WIDEST_CHOICE)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(_SHOWN_LETTERS)
        self.digit = title("–")
        self.sure = Text()
        self.sure.setFont(tabular(self.sure.font()))
        self.sure.setFixedWidth(self.sure.fontMetrics().horizontalAdvance("> 99.9 % ✓") + 4)
        hbox(self.family, self.choice, self.digit, self.sure, spacing=4, margins=4, on=self)

    def show_answer(self, answer: Answer | None, truth: int | None) -> None:
        """Show one answer, small."""
        if answer is None:
            return
        self.family.setText(words.short_name(answer) if answer.card else "?")
        for label in (self.family, self.digit):
            label.set_tone(words.tone(answer.card))
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
        self._agreement = Text(bold=True)
        self._agreement.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._analysis: Analysis | None = None
        self._marked: tuple[object, ...] = ((), (), False)  # what is changed, in which networks, and the theme
        for slot in self._slots:
            _fill(slot.choice, library)
            slot.choice.currentTextChanged.connect(self._on_choice_changed)
            slot.hide()  # until it has a network, or the layout reserves room for all three
        first, *others = self._slots
        hbox(first, self._agreement, *others, STRETCH, spacing=4, on=self)
        follow_theme(self, self._mark)

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
        for slot, answer in zip(self._slots, analysis.answers, strict=True):
            slot.show_answer(answer, analysis.situation.truth)
        self._mark()
        labels = analysis.labels
        agree = len(set(labels)) == 1
        said = "" if len(labels) < 2 else "= agree" if agree else "≠ disagree"
        self._agreement.setText(said[:1] if all(analysis.situation.networks) else said)
        self._agreement.setAccessibleName(f"The networks {said[2:]}" if said else "")
        self._agreement.set_tone("muted" if agree else "bad")

    def _mark(self) -> None:
        """Mark what is changed, where that, or the theme, is another than before."""
        analysis, theme = self._analysis, current_theme(self)
        if analysis is None:
            return
        network_edits = analysis.situation.network_edits
        marked = network_edits, analysis.situation.networks if network_edits else (), bool(network_edits) and theme.dark
        if marked != self._marked:
            self._marked = marked
            for slot in self._slots:
                slot.show_edited(network_edits, theme)

    def _on_choice_changed(self, name: str) -> None:
        names = [slot.choice for slot in self._slots]
        self.network_requested.emit(names.index(self.sender()), name)  # type: ignore[arg-type] # only they are connected


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
