"""What pooling saves, measured: two networks that differ in nothing else, their cost, and how each over-fits."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtWidgets import QGridLayout, QWidget

from digitlab.gui.kit.layout import vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.tabs.convolution.pooling.loss_curves import HELD_OUT, TRAINING, LossCurves, LossLine, LossPanel
from digitlab.language import mark, tr
from digitlab.measure.pooling_benefits import POOLED, UNPOOLED, LearningCurve, LearningCurves, cost

_ABOUT = mark(
    "Two networks: two convolutions of 5×5 with 8 and 16 maps, a dense layer of 64 units, ten answers. One takes "
    "the maximum of 2×2 after each convolution, the other does not; nothing else differs."
)
_HEADER = ("", mark("with pooling"), mark("without"), mark("ratio"))
_MOST_LOSS = 0.6
_TABLE = ("pooling", "seed", "epoch", "training loss", "held-out loss", "held-out accuracy")


def rows(curves: LearningCurves) -> tuple[tuple[str, str, str, str], ...]:
    """The four benefits, for one digit: what it is, with pooling, without, and how many times as much."""
    pooled, unpooled = cost(POOLED), cost(UNPOOLED)
    rises = [_rise(curves.of(pooled=which)) for which in (True, False)]
    said = [f"{low:.2f} → {last:.2f}" for low, last in rises]
    return (
        _compared(tr("computation: multiply-adds"), pooled.multiplications, unpooled.multiplications),
        _compared(tr("memory: bytes of all maps"), pooled.memory, unpooled.memory),
        _compared(tr("parameters"), pooled.parameters, unpooled.parameters),
        (tr("over-fitting: held-out loss, lowest → last"), said[0], said[1], ""),
    )


def words(curves: LearningCurves) -> str:
    """What the curves rest on, and what they come to."""
    shares = [[100 * each.held_out_accuracy[-1] for each in curves.of(pooled=which)] for which in (True, False)]
    pooled, unpooled = (
        tr("{mean:.1f} % ({least:.1f} to {most:.1f})", mean=np.mean(each), least=min(each), most=max(each))
        for each in shares
    )
    seeds = [each.seed for each in curves.of(pooled=True)]
    return tr(
        "{digits:,} training digits, {epochs} epochs, seeds {first} to {last}; the lines are means, the bands "
        "reach from the lowest to the highest seed. Of {held_out:,} held-out digits {pooled} are "
        "classified rightly in the end with pooling, {unpooled} without.",
        digits=curves.digits,
        epochs=curves.epochs,
        first=min(seeds),
        last=max(seeds),
        held_out=curves.held_out,
        pooled=pooled,
        unpooled=unpooled,
    )


def table(curves: LearningCurves) -> Table:
    """Every epoch of every training."""
    return Table(_TABLE, [row for curve in curves.curves for row in _epochs(curve)])


def provenance(curves: LearningCurves) -> Provenance:
    """What the curves rest on."""
    note = (mark("made by"), "tests/benchmarks/with_and_without_pooling.py")
    sizes = (
        tr("with pooling: {parameters:,} parameters", parameters=cost(POOLED).parameters),
        tr("without: {parameters:,} parameters", parameters=cost(UNPOOLED).parameters),
    )
    n = tr("{count:,} held-out digits", count=curves.held_out)
    return Provenance(tr("What pooling saves"), sizes, n, curves.curves[0].seed, tr("upright and centred"), (note,))


class BenefitsPanel(QWidget):
    """Four figures for each network, and their losses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = [[Text("", None) for _ in _HEADER] for _ in range(4)]
        self._curves, self._words = LossCurves(), Text("", SMALL_PT, lines=2, top=True, narrow=True)
        figures = QGridLayout()
        figures.setHorizontalSpacing(16)
        figures.setVerticalSpacing(3)
        for row, cells in enumerate([[Text(tr(text), None, bold=True) for text in _HEADER], *self._cells]):
            for column, cell in enumerate(cells):
                figures.addWidget(cell, row, column)
        figures.setColumnStretch(len(_HEADER) - 1, 1)
        vbox(Text(tr(_ABOUT), wrap=True), figures, (self._curves, 1), self._words, spacing=8, on=self)

    def show_curves(self, curves: LearningCurves) -> None:
        """Show what was measured."""
        for cells, texts in zip(self._cells, rows(curves), strict=True):
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
        titles = {True: tr("with pooling"), False: tr("without pooling")}
        panels = (LossPanel(title, _lines(curves.of(pooled=which))) for which, title in titles.items())
        self._curves.show_panels(tuple(panels), _MOST_LOSS)
        self._words.setText(words(curves))


def _compared(what: str, pooled: int, unpooled: int) -> tuple[str, str, str, str]:
    return what, f"{pooled:,}", f"{unpooled:,}", f"{unpooled / pooled:.1f}×"


def _rise(curves: Iterable[LearningCurve]) -> tuple[float, float]:
    """The mean held-out loss at its lowest, and in the end."""
    means = np.mean([each.held_out_loss for each in curves], axis=0)
    return float(means.min()), float(means[-1])


def _lines(curves: tuple[LearningCurve, ...]) -> tuple[LossLine, ...]:
    return (
        _line(tr(TRAINING), [each.loss for each in curves], dashed=True),
        _line(tr(HELD_OUT), [each.held_out_loss for each in curves]),
    )


def _line(name: str, losses: list[tuple[float, ...]], *, dashed: bool = False) -> LossLine:
    values = np.array(losses)  # (runs, epochs)
    means, lows, highs = (tuple(each.tolist()) for each in (values.mean(0), values.min(0), values.max(0)))
    return LossLine(name, means, lows, highs, dashed)


def _epochs(curve: LearningCurve) -> list[tuple[object, ...]]:
    numbers = zip(curve.loss, curve.held_out_loss, curve.held_out_accuracy, strict=True)
    return [("yes" if curve.pooled else "no", curve.seed, epoch, *each) for epoch, each in enumerate(numbers, start=1)]
