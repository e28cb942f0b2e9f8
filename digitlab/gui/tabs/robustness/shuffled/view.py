"""One fixed permutation of all pixels: the shortest proof that a convolution lives on neighbours."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import wish
from digitlab.gui.tabs.robustness.measuring import SweepView
from digitlab.gui.tabs.robustness.shuffled.shuffled_pairs import LetShuffledAnswer, ShuffledPairs, axes_of, sentence
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.networks.permuted import permutation

_LOOK = (
    "Every pixel goes to another place, always the same one. To a perceptron the order of its inputs means nothing; "
    "a convolution looks at neighbours, and they are gone."
)
_NOWHERE = (False, False, False, False)


class ShuffledView(SweepView[ShuffledPairs]):
    """The drawing as it is and shuffled, and what networks read that learned from shuffled digits."""

    def __init__(self) -> None:
        super().__init__()
        self._order = permutation(0)  # (784,)
        self._plain, self._mixed = FieldView(), FieldView()
        self._switch = named(QCheckBox("Let networks that learned from shuffled digits read it"), "shuffled")
        self._switch.toggled.connect(self._on_switch_toggled)
        self._sentence = Text(bold=True, wrap=True)
        self._sentence.setFixedHeight(3 * self._sentence.fontMetrics().lineSpacing())
        self._counted = Text("", SMALL_PT)
        self._plot = CurvePlot()
        self._picture = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        name_part("switch", self._switch)
        fields = QGridLayout()
        for column, (view, text) in enumerate(((self._plain, "your drawing"), (self._mixed, "the same, shuffled"))):
            fields.addWidget(Text(text), 0, column, Qt.AlignmentFlag.AlignHCenter)
            fields.addWidget(view, 1, column)
        fields.setRowStretch(1, 1)
        vbox(self._sentence, (self._plot, 1), self._counted, on=self._picture)
        vbox(
            hbox((title("All pixels shuffled, always in the same way"), 1), SaveButton()),
            Text(_LOOK, wrap=True),
            (hbox((vbox((fields, 1), self._switch, self._measuring), 1), (self._picture, 1), spacing=12), 1),
            spacing=4,
            margins=(12, 8, 12, 8),
            on=self,
        )

    @override
    def show_analysis(self, analysis: Analysis) -> None:
        """Show the drawing in order and shuffled."""
        image = None if analysis.situation.drawing.is_empty else analysis.field
        mixed = None if image is None else image.reshape(-1)[self._order].reshape(FIELD_SIDE, FIELD_SIDE)
        self._plain.show_field(image, _NOWHERE)
        self._mixed.show_field(mixed, _NOWHERE)

    @override
    def show_seen(self, seen: ShuffledPairs) -> None:
        self._order = permutation(seen.seed)
        with QSignalBlocker(self._switch):
            self._switch.setChecked(seen.is_shuffled)
        lines = seen.lines()
        self._plot.show_lines(axes_of(lines), lines)
        self._sentence.setText(sentence(seen))
        self._counted.setText(wording.counted(seen.sweeps.values(), maps=False))
        self._measuring.show_networks(seen.networks, seen.sweeps)

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _on_switch_toggled(self, is_shuffled: bool) -> None:
        wish(self, LetShuffledAnswer(is_shuffled))
