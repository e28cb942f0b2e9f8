"""The page "A learning step": one step of learning through the whole network, with every number of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words as shell_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.inspected_unit import At
from digitlab.gui.tabs.inside.learning_step import words
from digitlab.gui.tabs.inside.learning_step.changes import ChangesWall
from digitlab.gui.tabs.inside.learning_step.controls import StepControls
from digitlab.gui.tabs.inside.learning_step.number_panel import NumberPanel
from digitlab.gui.tabs.inside.learning_step.passes import LayerPasses
from digitlab.gui.tabs.inside.learning_step.work import Question, StepSettings, StepTaker, Taken
from digitlab.gui.tabs.inside.map_scale import MapScale
from digitlab.gui.tabs.inside.surgery.two_answers import PairedBars
from digitlab.language import mark, tr
from digitlab.networks.learning_step import WEIGHT, LayerPass, LearningStep, terms

_BARS = mark("Probabilities: outline before, filled after")
_TAKING = mark("The step is being taken.")


class LearningStepView(View[Taken]):
    """The layers with what went forward and came back, one number or the wall of all changes, and the answer before and after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: Taken | None = None
        self._focus, self._settings = Focus(), StepSettings()
        self._controls, self._save = StepControls(), SaveButton()
        self._stage = Text(tr(_TAKING), lines=3, bold=True, top=True, narrow=True)
        self._readout = Text("", SMALL_PT, lines=2, narrow=True)
        self._passes, self._number, self._changes = LayerPasses(), NumberPanel(), ChangesWall()
        self._bars = PairedBars(tr(_BARS))
        self._lower, self._picture = QStackedWidget(), QWidget()
        self._transport = Transport("step", longest=tr("{position} of {count}", position=99, count=99))
        self._lay_out()
        self._passes.cell_pointed.connect(self._on_cell_pointed)
        self._passes.unit_requested.connect(self._on_unit_requested)
        self._number.number_requested.connect(self._on_number_requested)
        self._changes.weight_requested.connect(self._on_weight_requested)
        self._transport.position_requested.connect(self._on_position_requested)
        self._transport.speed_requested.connect(self._on_speed_requested)
        self._show()

    def _lay_out(self) -> None:
        name_part("step", self._controls)
        name_part("layers", self._passes)
        name_part("lower", self._lower)
        name_part("before_and_after", self._bars)
        name_part("play", self._transport)
        self._bars.setFixedWidth(260)
        for widget in (self._number, self._changes):
            self._lower.addWidget(widget)
        self._scale = scale = MapScale()
        scale.show_scale(signed=True, limit=None)
        said = vbox(self._stage, self._readout, hbox(scale, STRETCH), STRETCH, spacing=2)
        vbox(
            hbox((said, 1), self._bars, spacing=12),
            (self._passes, 5),
            (self._lower, 6),
            spacing=4,
            on=self._picture,
        )
        top = hbox((self._controls, 1), self._save)
        foot = hbox(*self._controls.lowers, (self._transport, 1), spacing=4)
        vbox(top, (self._picture, 1), foot, spacing=4, margins=(12, 4, 12, 6), on=self)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        focus, settings = snapshot[Focus], snapshot[StepSettings]
        slot = looked_at(snapshot.situation.networks, focus.slot)
        entry = snapshot.library.entries.get(snapshot.situation.networks[slot])
        self._controls.show_situation(snapshot.situation, slot, entry.card.classes if entry else DIGITS)
        if (focus, settings) != (self._focus, self._settings):
            self._focus, self._settings = focus, settings
            self._show()

    @override
    def show_seen(self, seen: Taken) -> None:
        if self._taken is None or seen.step is not self._taken.step or seen.step is None:
            self._taken = seen
            self._show()

    @override
    def picture(self) -> QWidget:
        """The layers, the number and the answers."""
        return self._picture

    def _show(self) -> None:
        settings, step = self._settings, self._taken.step if self._taken else None
        self._controls.show_settings(settings)
        for widget in (self._passes, self._lower, self._bars, self._scale):
            widget.setVisible(step is not None)
        for control in (self._transport, *self._controls.lowers):
            control.setEnabled(step is not None)
        self._save.setEnabled(step is not None)
        self._transport.set_allowed(step is not None)
        self._transport.show_speed(settings.hertz)
        self._readout.setText("")
        if step is None:
            self._stage.setText(self._taken.why if self._taken else tr(_TAKING))
            self._bars.show_probabilities((), (), "third")
            self._transport.show_position(0, 1, first=0)
            return
        length = words.positions(step)
        at = length - 1 if settings.position is None else min(settings.position, length - 1)
        self._transport.show_position(at, length, first=0)
        self._stage.setText(words.stage(step, at, self._classes))
        depth = depth_of(step, self._focus)
        layer, is_updated = step.layers[depth - 1], at == length - 1
        unit = unit_of(layer, self._focus)
        self._passes.show_step(step, at, depth, unit)
        self._lower.setCurrentWidget(self._number if settings.lower == "weight" else self._changes)
        known = words.has_come_back(step, at, depth), is_updated
        self._number.show_number(step, layer, unit, index_of(layer, unit, settings), known, self._classes)
        self._changes.show_step(step, is_updated=is_updated, classes=self._classes)
        self._show_bars(step, at, is_updated)

    @property
    def _classes(self) -> Classes:
        """What the network that learns tells apart."""
        return self._taken.classes if self._taken else DIGITS

    def _show_bars(self, step: LearningStep, at: int, is_updated: bool) -> None:
        assert self._taken is not None  # it has taken the step
        role = shell_words.family(self._taken.card)
        before = step.first.tolist() if at > len(step.layers) else ()
        is_there = is_updated and not step.lost_at and bool((step.after >= 0).all())
        self._bars.show_probabilities(before, step.after.tolist() if is_there else (), role, self._taken.classes)

    def _put(self, **changes: object) -> None:
        wish(self, Put(replace(self._settings, **changes)))  # type: ignore[arg-type] # as named

    def _on_cell_pointed(self, at: At | None) -> None:
        step = self._taken.step if self._taken else None
        self._readout.setText("" if at is None or step is None else words.cell(step, at, self._classes))

    def _on_unit_requested(self, layer: str, unit: int) -> None:
        wish(self, Put(replace(self._focus, layer=layer, unit=unit, cell=None)))
        self._put(index=None)

    def _on_number_requested(self, index: int) -> None:
        self._put(index=index)

    def _on_weight_requested(self, layer: str, unit: int, index: int) -> None:
        wish(self, Put(replace(self._focus, layer=layer, unit=unit, cell=None)))
        self._put(index=index, lower="weight")

    def _on_position_requested(self, position: int) -> None:
        self._put(position=position)

    def _on_speed_requested(self, hertz: float) -> None:
        self._put(hertz=hertz)


def depth_of(step: LearningStep, focus: Focus) -> int:
    """The depth of the layer in focus; of the first that learns where there is none of that name."""
    named = [depth for depth, layer in enumerate(step.layers, 1) if layer.layer.name == focus.layer]
    return named[0] if named else next(depth for depth, layer in enumerate(step.layers, 1) if layer.taught)


def unit_of(layer: LayerPass, focus: Focus) -> int:
    """The unit in focus; the last where the layer has not so many."""
    return min(max(focus.unit, 0), len(layer.maps) - 1)


def index_of(layer: LayerPass, unit: int, settings: StepSettings) -> int:
    """The index of the learned number that is followed: the weight with the largest derivative where the unit has not so many."""
    taught = layer.taught
    if taught is None:
        return 0
    gradient = taught.gradients[WEIGHT][unit]
    there = settings.index is not None and settings.index < gradient.size + len(taught.apart)
    return settings.index if there and settings.index is not None else int(np.abs(gradient).argmax())


class LearningStepPage(Page):
    """A page that saves the number that is followed, place by place."""

    @override
    def table(self) -> Table:
        return words.table(terms(*self._followed()))

    @override
    def provenance(self) -> Provenance:
        return words.provenance(self.seen_to_save(), *self._followed())

    def _followed(self) -> tuple[LayerPass, int, int]:
        """The layer, the unit, and the index of its number; of a layer that learns nothing the first one's that does."""
        taken: Taken = self.seen_to_save()
        if taken.step is None:
            raise ValueError(taken.why)
        snapshot = self.snapshot()
        layer = taken.step.layers[depth_of(taken.step, snapshot[Focus]) - 1]
        layer = layer if layer.taught else taken.step.layers[depth_of(taken.step, Focus()) - 1]
        unit = unit_of(layer, snapshot[Focus])
        return layer, unit, index_of(layer, unit, snapshot[StepSettings])


def ask(snapshot: Snapshot) -> Question:
    """Let the network in focus learn from the drawing."""
    situation: Situation = snapshot.situation
    settings = snapshot[StepSettings]
    slot = looked_at(situation.networks, snapshot[Focus].slot)
    return Question(situation, slot, settings.start, settings.rate, settings.count)


def is_final(seen: Taken) -> bool:
    """Whether no further step follows."""
    return seen.is_final


PAGE = PageSpec(LearningStepView, ask, StepTaker, is_final, settings=StepSettings(), page=LearningStepPage)
