"""The page "Kinds": the layer on the bench as an ordinary convolution, and beside it one of another kind."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSpinBox, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.convolution.bench_examples import BenchExamples
from digitlab.gui.tabs.convolution.bench_store import BenchOutcome
from digitlab.gui.tabs.convolution.kinds import words
from digitlab.gui.tabs.convolution.kinds.layer_row import LayerRow
from digitlab.gui.tabs.convolution.kinds.work import KINDS, RANGES, Beside, KindsState, Question, compare
from digitlab.gui.tabs.convolution.state import BenchState
from digitlab.language import mark, tr

_SETTINGS = {
    "stride": (
        mark("stride"),
        mark("Stride"),
        mark("Pixels from one place of the window to the next; of a transposed convolution, cells of the output"),
    ),
    "padding": (
        mark("padding"),
        mark("Padding"),
        mark("Zeros on every side; of a transposed convolution, cells that are cut off"),
    ),
    "dilation": (
        mark("dilation"),
        mark("Dilation"),
        mark("Pixels from one cell of the window to the next, of a dilated convolution"),
    ),
    "groups": (
        mark("groups"),
        mark("Groups"),
        mark("Into which a grouped convolution deals channels and filters"),
    ),
}
"""What stands before a number, what a screen reader says of it, and what it is, by its name."""
_ONLY = {"dilation": "dilated", "groups": "grouped"}
"""What is of one kind alone."""


class KindsView(View[Beside]):
    """Lists and numbers above; two rows, the ordinary layer and the other; PyTorch's word below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = KindsState()
        self._examples = BenchExamples(QBoxLayout.Direction.LeftToRight)
        self._kind = named(
            QComboBox(), "kinds_kind", tr("Kind of convolution"), tr("What stands beside the ordinary convolution")
        )
        self._kind.addItems([tr(words.NAMES[kind]) for kind in KINDS])
        self._spins = {name: self._spin(name, *ends) for name, ends in RANGES.items()}
        self._look = Text("", lines=2, top=True, narrow=True)
        self._rows = LayerRow("ordinary"), LayerRow("other")
        self._verdict = Text("", SMALL_PT, narrow=True)
        self._picture = QWidget()
        self._lay_out()
        self._kind.activated.connect(self._on_kind_activated)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._state = snapshot[KindsState]
        self._examples.show_state(snapshot[BenchState])
        self._kind.setCurrentIndex(KINDS.index(self._state.kind))
        for name, spin in self._spins.items():
            with QSignalBlocker(spin):
                spin.setValue(getattr(self._state.setting, name))
            spin.setEnabled(_ONLY.get(name, self._state.kind) == self._state.kind)

    @override
    def show_seen(self, seen: Beside) -> None:
        self._look.setText(words.look(seen) if seen.fault else f"{words.look(seen)} {tr(words.POINT)}")
        self._look.set_tone("bad" if seen.fault else None)
        text, agrees = words.verdict(seen)
        self._verdict.setText(text)
        self._verdict.set_tone("muted" if agrees is None else "good" if agrees else "bad")
        for row in self._rows:
            row.setVisible(seen.layers is not None)
        for row, layer in zip(self._rows, seen.layers or (), strict=False):
            row.show_layer(layer)

    @override
    def show_refusal(self, reason: str) -> None:
        if reason:
            self._look.setText(reason)
            self._look.set_tone("bad")

    @override
    def picture(self) -> QWidget:
        """All but the lists."""
        return self._picture

    def _spin(self, name: str, low: int, high: int) -> QSpinBox:
        _, says, tip = _SETTINGS[name]
        spin = named(QSpinBox(), f"kinds_{name}", tr(says), tr(tip))
        spin.setRange(low, high)
        spin.valueChanged.connect(partial(self._on_spin_changed, name))
        return spin

    def _lay_out(self) -> None:
        name_part("kind", self._kind)
        labels = {name: Text(tr(_SETTINGS[name][0]), None) for name in self._spins}
        for name, label in labels.items():
            name_part(name, label, self._spins[name])
        numbers = (widget for name, label in labels.items() for widget in (label, self._spins[name]))
        for name, row in zip(("ordinary", "other"), self._rows, strict=True):
            name_part(name, row)
        vbox(self._look, *((row, 1) for row in self._rows), STRETCH, self._verdict, spacing=4, on=self._picture)
        vbox(
            hbox((self._examples, 1), SaveButton()),
            hbox(self._kind, *numbers, STRETCH, spacing=6),
            (self._picture, 1),
            spacing=4,
            margins=(12, 6, 12, 6),
            on=self,
        )

    def _on_kind_activated(self, number: int) -> None:
        wish(self, Put(replace(self._state, kind=KINDS[number])))

    def _on_spin_changed(self, name: str, value: int) -> None:
        changed = {name: value}
        wish(self, Put(replace(self._state, setting=replace(self._state.setting, **changed))))


def ask(snapshot: Snapshot) -> Question:
    """Ask for the layer on the bench, as an ordinary one and of the kind that is set."""
    outcome = snapshot[BenchOutcome]
    return Question(outcome.trace, outcome.state.example.title, snapshot[KindsState])


PAGE = PageSpec(
    KindsView,
    ask,
    lambda _networks: compare,
    is_final=lambda seen: seen.is_final,
    table=words.table,
    provenance=words.provenance,
    settings=KindsState(),
)
