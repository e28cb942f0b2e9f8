"""The chosen networks' answers as they were trained and after the edit: bars for one of them, a line for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from digitlab.gui.kit import percents
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import tabular
from digitlab.gui.shell import edit_words, words
from digitlab.gui.tabs.inside.edit_comparer import TwoAnswers
from digitlab.gui.tabs.inside.surgery.paired_bars import PairedBars

_MOST = 3
_TITLE = "Probabilities: outline as trained, filled operated"


class TwoAnswersView(QWidget):
    """Shows before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[TwoAnswers, ...] = ()
        self._bars = PairedBars(_TITLE)
        self._bars.setFixedWidth(280)
        self._lines = [Text(narrow=True) for _ in range(_MOST)]
        self.below = vbox()
        for line in self._lines:
            line.setFont(tabular(line.font()))
        hbox(self._bars, (vbox(*self._lines, self.below, spacing=2), 1), spacing=16, on=self)

    def show_answers(self, answers: Sequence[TwoAnswers], name: str) -> None:
        """Show all answers, and the bars of the network of a name."""
        self._answers = tuple(answers)
        names = words.distinct_names([each.name for each in answers], [each.card for each in answers])
        for index, line in enumerate(self._lines):
            line.setVisible(index < len(answers))
            if index < len(answers):
                answer = answers[index]
                line.setText(f"{names[index]}  {sentence(answer)}")
                line.setToolTip(edit_words.sentence(answer.edits))
                line.set_tone(words.tone(answer.card))
        shown = next((each for each in answers if each.name == name), None)
        if shown is not None and shown.before is not None and shown.after is not None:
            role = shown.card.family if shown.card else "third"
            self._bars.show_probabilities(shown.before.probabilities, shown.after.probabilities, role)
        else:
            self._bars.show_probabilities((), (), "third")
        self._name = name


def sentence(answer: TwoAnswers) -> str:
    """``as trained 7, 99.1 %; edited 2, 61.0 %``."""
    if answer.fault:
        return answer.fault
    if answer.before is None or answer.after is None:
        return words.NOTHING_DRAWN
    before, after = (f"{each.label}, {percents.sure(each.confidence)}" for each in (answer.before, answer.after))
    return f"as trained {before}; operated {after}" if answer.edits else f"as trained {before}; nothing is changed"
