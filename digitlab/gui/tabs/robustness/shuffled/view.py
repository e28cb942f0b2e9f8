"""One fixed permutation of all pixels: the shortest proof that a convolution lives on neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.charts.plot_lines import PlotAxes, PlotLine
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.ingredients.words import Share, is_clear, share_of
from digitlab.ink.stroke import FIELD_SIDE, Image
from digitlab.measure.sweep import Sweep
from digitlab.networks.ingredients import INGREDIENTS, SHUFFLED, Ingredient
from digitlab.networks.library import Library
from digitlab.networks.permuted import permutation

_NOWHERE = (False, False, False, False)
_LOOK = (
    "Every pixel goes to another place, always the same one. To a perceptron the order of its inputs means nothing; "
    "a convolution looks at neighbours, and they are gone."
)
_TICKS = ((-0.25, ""), (0.0, "in order"), (1.0, "shuffled"), (1.25, ""))
_STEP = 0.05


class ShuffledPanel(SavablePanel):
    """What networks read that learned from shuffled digits, and the drawing as they see it.

    Signals:
        shuffle_requested: Whether the chosen networks shall be those that learned from shuffled digits.
        measurement_requested: (names as a tuple, digits).
        cancel_requested: No further, please.
    """

    shuffle_requested = Signal(bool)
    measurement_requested = Signal(object, int)
    cancel_requested = Signal()

    def __init__(
        self, library: Library, ingredients: Sequence[Ingredient] = INGREDIENTS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._looks = library, wording.Looks(library)
        known = library.entries
        self._pairs = [
            each for each in ingredients if each.group == SHUFFLED and each.network in known and each.reference in known
        ]
        self._sweeps: dict[str, Sweep] = {}
        self._order = permutation(_seed(library, self._pairs))  # (784,)
        self._plain, self._mixed = FieldView(), FieldView()
        self._switch = named(QCheckBox("Let networks that learned from shuffled digits read it"), "shuffled")
        self._switch.toggled.connect(self.shuffle_requested)
        self._sentence = Text(bold=True, wrap=True)
        self._sentence.setFixedHeight(3 * self._sentence.fontMetrics().lineSpacing())
        self._counted = Text("", SMALL_PT)
        self._plot = CurvePlot()
        self._measuring = MeasuringRow()
        self._measuring.measurement_requested.connect(self.measurement_requested)
        self._measuring.cancel_requested.connect(self.cancel_requested)
        self._picture = QWidget()
        self._lay_out()
        self.show_sweeps({})

    def _lay_out(self) -> None:
        name_part("switch", self._switch)
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        look = Text(_LOOK, wrap=True)
        fields = QGridLayout()
        for column, (view, text) in enumerate(((self._plain, "your drawing"), (self._mixed, "the same, shuffled"))):
            fields.addWidget(Text(text), 0, column, Qt.AlignmentFlag.AlignHCenter)
            fields.addWidget(view, 1, column)
        fields.setRowStretch(1, 1)
        vbox(self._sentence, (self._plot, 1), self._counted, on=self._picture)
        vbox(
            hbox((title("All pixels shuffled, always in the same way"), 1), save),
            look,
            (hbox((vbox((fields, 1), self._switch, self._measuring), 1), (self._picture, 1), spacing=12), 1),
            spacing=4,
            margins=(12, 8, 12, 8),
            on=self,
        )

    def show_analysis(self, analysis: Analysis) -> None:
        """Show the drawing as it is and shuffled."""
        self.show_field(None if analysis.situation.drawing.is_empty else analysis.field)

    def show_field(self, image: Image | None) -> None:
        """Show (28, 28) values in [0, 1] in order and shuffled, or two empty fields."""
        self._plain.show_field(image, _NOWHERE)
        mixed = None if image is None else image.reshape(-1)[self._order].reshape(FIELD_SIDE, FIELD_SIDE)
        self._mixed.show_field(mixed, _NOWHERE)

    def show_shuffled(self, shuffled: bool) -> None:
        """Whether the chosen networks learned from shuffled digits."""
        with QSignalBlocker(self._switch):
            self._switch.setChecked(shuffled)

    def show_sweeps(self, sweeps: Mapping[str, Sweep]) -> None:
        """Show these results, by network."""
        self._sweeps = dict(sweeps)
        lines, said = [], []
        for index, pair in enumerate(self._pairs):
            before, after = (share_of(self._sweeps.get(name)) for name in (pair.reference, pair.network))
            if before and after:
                lines.append(self._line(pair, before, after, index))
                unclear = "" if is_clear(after, before) else " (no clear difference)"
                said.append(f"{pair.choice} {wording.percent(before.value)} → {wording.percent(after.value)}{unclear}")
        lowest = min((min(line.lows) for line in lines), default=0.9)
        floor = max(0.0, np.floor(lowest / _STEP) * _STEP)
        label = f"the pixels; the upright axis begins at {100 * floor:.0f} %"
        self._plot.show_lines(PlotAxes("Test digits read", label, _TICKS, "", float(floor)), lines)
        self._sentence.setText(f"In order → shuffled: {', '.join(said)}." if said else "Not measured yet.")
        self._counted.setText(wording.counted(self._shown().values(), maps=False))
        self._measuring.show_networks(self._names(), self._sweeps)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the measuring is."""
        self._measuring.show_progress(done, total)

    def show_fault(self, fault: str) -> None:
        """The measuring ended; "" where all went well."""
        self._measuring.show_ended(fault)

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self._picture

    def table(self) -> Table:
        """What every network reads, in order and shuffled."""
        rows = []
        for pair in self._pairs:
            for name, pixels in ((pair.reference, "in order"), (pair.network, "shuffled")):
                if share := share_of(self._sweeps.get(name)):
                    rows.append((name, pixels, self._sweeps[name].n, share.value, share.low, share.high))
        return Table(("network", "pixels", "n", "accuracy", "low", "high"), rows)

    def provenance(self) -> Provenance:
        """Where both come from."""
        return wording.provenance_of("All pixels shuffled by one permutation", "unmoved", self._shown(), self._library)

    def _names(self) -> list[str]:
        return [name for pair in self._pairs for name in (pair.reference, pair.network)]

    def _shown(self) -> dict[str, Sweep]:
        return {name: self._sweeps[name] for name in self._names() if name in self._sweeps}

    def _line(self, pair: Ingredient, before: Share, after: Share, index: int) -> PlotLine:
        shares = (before, after)
        values, lows, highs = (tuple(getattr(share, part) for share in shares) for part in ("value", "low", "high"))
        accent = self._looks.of(pair.reference)[0]
        return PlotLine(pair.choice, (0.0, 1.0), values, lows, highs, self._sweeps[pair.network].n, accent, index)


def _seed(library: Library, pairs: Sequence[Ingredient]) -> int:
    """Which permutation the networks learned with."""
    return int(library.entries[pairs[0].network].card.config.get("seed", 0)) if pairs else 0
