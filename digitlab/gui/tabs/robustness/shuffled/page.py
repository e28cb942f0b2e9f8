"""One fixed permutation of all pixels: the shortest proof that a convolution lives on neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget
from typing_extensions import override

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.charts.plot_lines import PlotAxes, PlotLine
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part, small_print
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.analysis import Analysis
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.robustness.ingredients.words import Share, is_clear, share_of
from digitlab.gui.tabs.robustness.measuring import MeasuringPage, ResultView, Sweeping, Sweeps
from digitlab.ink.stroke import FIELD_SIDE
from digitlab.language import mark, tr
from digitlab.measure.sweep import Sweep
from digitlab.networks.ingredients import INGREDIENTS, SHUFFLED, Ingredient, shuffled_twin
from digitlab.networks.library import Library
from digitlab.networks.permuted import permutation

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab

_LOOK = mark(
    "Every pixel goes to another place, always the same one. To a perceptron the order of its "
    "inputs means nothing; a convolution looks at neighbours, and they are gone."
)
_INSTEAD = ("mlp", "plain")  # whose twins read the drawing where the chosen networks have none
_TICKS = ((-0.25, ""), (0.0, mark("in order")), (1.0, mark("shuffled")), (1.25, ""))
_FLOOR_STEP = 0.05  # the upright axis begins at a multiple of this share


@dataclass(frozen=True, slots=True)
class LetShuffledAnswer(Wish):
    """Let networks that learned from shuffled digits answer in the place of the chosen ones, or these again."""

    is_shuffled: bool


@dataclass(frozen=True, slots=True)
class ShuffledPairs:
    """What the page shows.

    Attributes:
        pairs: A network that learned from shuffled digits and its reference, each; those that are both there.
        sweeps: What is known of these networks, by name.
        library: All networks.
        is_shuffled: Whether all networks that answer in the window learned from shuffled digits.
    """

    pairs: tuple[Ingredient, ...]
    sweeps: Mapping[str, Sweep]
    library: Library
    is_shuffled: bool

    @property
    def networks(self) -> tuple[str, ...]:
        """All networks of the pairs, each behind its reference."""
        return _names(self.pairs)

    @property
    def seed(self) -> int:
        """The seed of the permutation that the networks learned with."""
        return int(self.library.entries[self.pairs[0].network].card.config.get("seed", 0)) if self.pairs else 0

    def measured(self) -> list[tuple[Ingredient, Share, Share]]:
        """The pairs that are measured, with what is read in order and shuffled."""
        found = []
        for pair in self.pairs:
            before, after = (share_of(self.sweeps.get(name)) for name in (pair.reference, pair.network))
            if before and after:
                found.append((pair, before, after))
        return found

    def lines(self) -> list[PlotLine]:
        """A line from in order to shuffled, for each pair that is measured."""
        looks = wording.Looks(self.library)
        return [self._line(pair, (before, after), looks) for pair, before, after in self.measured()]

    def _line(self, pair: Ingredient, shares: tuple[Share, Share], looks: wording.Looks) -> PlotLine:
        values, lows, highs = (tuple(getattr(share, part) for share in shares) for part in ("value", "low", "high"))
        accent, n = looks.of(pair.reference)[0], self.sweeps[pair.network].n
        return PlotLine(tr(pair.choice), (0.0, 1.0), values, lows, highs, n, accent, self.pairs.index(pair))


def ask(snapshot: Snapshot) -> ShuffledPairs:
    """The pairs that are there, as far as they are measured."""
    entries = snapshot.library.entries
    pairs = tuple(
        each for each in INGREDIENTS if each.group == SHUFFLED and {each.network, each.reference} <= entries.keys()
    )
    answering = [entries.get(name) for name in snapshot.situation.networks if name]
    is_shuffled = all(entry is not None and entry.card.is_shuffled for entry in answering)
    return ShuffledPairs(pairs, snapshot[Sweeps].of(_names(pairs)), snapshot.library, is_shuffled)


def axes_of(lines: list[PlotLine]) -> PlotAxes:
    """Axes that begin a little below the lowest line."""
    lowest = min((min(line.lows) for line in lines), default=0.9)
    floor = max(0.0, np.floor(lowest / _FLOOR_STEP) * _FLOOR_STEP)
    label = tr("the pixels; the upright axis begins at {share:.0f} %", share=100 * floor)
    ticks = tuple((place, tr(text)) for place, text in _TICKS)
    return PlotAxes(tr("Test digits read"), label, ticks, "", float(floor))


def sentence(seen: ShuffledPairs) -> str:
    """What each network reads in order and shuffled."""
    parts = []
    for pair, before, after in seen.measured():
        read = f"{tr(pair.choice)} {wording.percent(before.value)} → {wording.percent(after.value)}"
        parts.append(read if is_clear(after, before) else tr("{read} (no clear difference)", read=read))
    return tr("In order → shuffled: {pairs}.", pairs=", ".join(parts)) if parts else tr("Not measured yet.")


def table(seen: ShuffledPairs) -> Table:
    """What every network reads, in order and shuffled."""
    rows = []
    for pair in seen.pairs:
        for name, pixels in ((pair.reference, "in order"), (pair.network, "shuffled")):
            if share := share_of(seen.sweeps.get(name)):
                rows.append((name, pixels, seen.sweeps[name].n, share.value, share.low, share.high))
    return Table(("network", "pixels", "n", "accuracy", "low", "high"), rows)


def provenance(seen: ShuffledPairs) -> Provenance:
    """Say which networks and digits the numbers rest on."""
    return wording.provenance_of(tr("All pixels shuffled by one permutation"), tr("unmoved"), seen.sweeps, seen.library)


def _names(pairs: tuple[Ingredient, ...]) -> tuple[str, ...]:
    return tuple(name for pair in pairs for name in (pair.reference, pair.network))


class ShuffledView(ResultView[ShuffledPairs]):
    """The drawing as it is and shuffled, and what networks read that learned from shuffled digits."""

    def __init__(self) -> None:
        super().__init__()
        self._order = permutation(0)  # (784,)
        self._plain, self._mixed = FieldView(), FieldView()
        self._switch = named(QCheckBox(tr("Let networks that learned from shuffled digits read it")), "shuffled")
        self._switch.toggled.connect(self._on_switch_toggled)
        self._sentence = Text(bold=True, wrap=True)
        self._sentence.setFixedHeight(3 * self._sentence.fontMetrics().lineSpacing())
        self._counted = Text("", SMALL_PT)
        small_print(self._counted)
        self._plot = CurvePlot()
        self._picture = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        name_part("switch", self._switch)
        fields = QGridLayout()
        for column, (view, text) in enumerate(
            ((self._plain, tr("your drawing")), (self._mixed, tr("the same, shuffled")))
        ):
            fields.addWidget(Text(text), 0, column, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            policy = view.sizePolicy()
            policy.setHeightForWidth(True)  # so that its caption stands at it
            view.setSizePolicy(policy)
            fields.addWidget(view, 1, column)
            fields.setColumnStretch(column, 1)
        for row, share in enumerate((1, 0, 1)):
            fields.setRowStretch(row, share)
        vbox(self._sentence, (self._plot, 1), self._counted, on=self._picture)
        vbox(
            hbox((title(tr("All pixels shuffled, always in the same way")), 1), SaveButton()),
            Text(tr(_LOOK), wrap=True),
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
        self._plain.show_field(image)
        self._mixed.show_field(mixed)

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


class ShuffledPage(MeasuringPage):
    """Networks that learned from shuffled digits."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._before: tuple[str, ...] = ()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case LetShuffledAnswer(is_shuffled):
                self._choose_networks(is_shuffled)
            case _:
                super().fulfil(wish)

    def _choose_networks(self, is_shuffled: bool) -> None:
        """Put the twins in the place of the chosen networks, or these back."""
        chosen = self.session.situation.networks
        if is_shuffled:
            self._before = chosen
            pairs = zip(chosen[:2], _INSTEAD, strict=True)
            names = [*(shuffled_twin(name) or shuffled_twin(instead) or "" for name, instead in pairs), ""]
        else:
            names = list(self._before or (*_INSTEAD, ""))
        for slot, name in enumerate(names):
            if name in {"", *self.session.library.entries}:
                self.session.choose_network(slot, name)


PAGE = PageSpec(
    ShuffledView,
    ask,
    table=table,
    provenance=provenance,
    stores=(Sweeping,),
    measures_files=True,
    page=ShuffledPage,
)
