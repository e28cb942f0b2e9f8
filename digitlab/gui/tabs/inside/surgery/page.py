"""The page "Surgery": the units of a layer to be switched, a kernel to be changed, and what becomes of the answer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import edit_words
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.pose_words import pose_as_options, seeing_notes
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.view import View
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.shell.words import class_cell
from digitlab.gui.tabs.inside.focus import Focus, looked_at
from digitlab.gui.tabs.inside.surgery.bar import EditsBar
from digitlab.gui.tabs.inside.surgery.edit_comparer import EditComparer, EditsRequest, EditsState
from digitlab.gui.tabs.inside.surgery.edit_cost_row import CancelMeasurement, EditCostRow, MeasureCost
from digitlab.gui.tabs.inside.surgery.edited_unit import EditedUnit
from digitlab.gui.tabs.inside.surgery.kernel_panel import KernelPanel
from digitlab.gui.tabs.inside.surgery.layer_sliders import LayerSliders
from digitlab.gui.tabs.inside.surgery.two_answers import TwoAnswersView
from digitlab.gui.tabs.inside.surgery.units import EditedUnits
from digitlab.language import mark, tr
from digitlab.measure.pictures import MNIST, in_words, own_source
from digitlab.measure.weight_editing import WEIGHT_EDITING, EditCost
from digitlab.networks.edits import bias_set, off_units, to_json, weights_set
from digitlab.networks.inspection import unit_number
from digitlab.networks.library import list_networks

_SENTENCE = mark("Switch filters off, prune or set weights: watch the answer. No file is changed.")

_HEADER = (
    "network",
    "layer",
    "unit",
    "off",
    "weights changed",
    "bias changed",
    "largest as trained",
    "largest edited",
    "answer",
    "probability lost without it alone",
)


class EditsView(View[EditsState]):
    """One of the chosen networks, edited.

    Attributes:
        cost: What the edits cost on test digits.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._situation, self._focus = Situation(), Focus()
        self._seen: EditsState | None = None
        self._bar = EditsBar()
        self._units = EditedUnits()
        self._kernel = KernelPanel()
        self._kernel.setFixedWidth(max(256, self._kernel.minimumSizeHint().width()))
        self._sliders = LayerSliders()
        self._changes = named(Text("", SMALL_PT, narrow=True), "changes")
        self.cost = EditCostRow()
        self._answers = TwoAnswersView(below=self.cost)
        self._picture = QWidget()
        self._lay_out()
        self._show_changes()
        self._show_edits()

    def _lay_out(self) -> None:
        name_part("surgery", self._bar)
        name_part("kernel", self._kernel)
        name_part("layer_sliders", self._sliders)
        name_part("before_and_after", self._answers)
        name_part("measuring", self.cost)
        units = hbox((self._units, 1), self._kernel, spacing=12)
        vbox((units, 1), self._changes, self._answers, spacing=4, on=self._picture)
        vbox(
            self._bar,
            hbox((Text(tr(_SENTENCE), narrow=True), 1), self._units.scale),
            self._sliders,
            (self._picture, 1),
            spacing=4,
            margins=(12, 4, 12, 8),
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show at once what is changed, and which unit is looked at; what follows from the drawing comes later."""
        before, situation, focus = self._situation, snapshot.situation, snapshot[Focus]
        self._bar.show_steps(snapshot.steps)
        has_changed = (situation.networks, situation.network_edits, focus) != (
            before.networks,
            before.network_edits,
            self._focus,
        )
        self._situation, self._focus = situation, focus
        chosen = snapshot.library.entries.get(situation.networks[looked_at(situation.networks, focus.slot)])
        self.cost.show_pictures(own_source(chosen.card) if chosen else MNIST)
        if has_changed:
            self._bar.show_networks(situation.networks, looked_at(situation.networks, focus.slot))
            self._bar.show_changed(bool(situation.network_edits))
            self._show_changes()
            self._show_edits()

    @override
    def show_seen(self, seen: EditsState) -> None:
        before, self._seen = self._seen, seen
        if seen.cost is not None:
            self.cost.show_cost(seen.cost)
            if before is not None and before.layer is seen.layer and before.drops is seen.drops:
                return  # more digits were read, and nothing else
        self._bar.show_layers(seen.layers, seen.layer.trained.name if seen.layer else "")
        self._answers.show_answers(seen.answers, seen.name)
        self._show_edits()

    @override
    def picture(self) -> QWidget:
        """The units, the kernel and the answers."""
        return self._picture

    def _show_edits(self) -> None:
        """What is changed, on the maps and in the kernel that are there."""
        situation, seen = self._situation, self._seen
        slot = looked_at(situation.networks, self._focus.slot)
        name = situation.networks[slot] if situation.networks else ""
        self.cost.show_network(name, situation.edits(name))
        layer = seen.layer if seen else None
        self._units.setEnabled(layer is not None)
        self._kernel.setEnabled(layer is not None)
        if seen is None or layer is None:
            self._units.show_none()
            self._bar.show_unit(None)
            self._sliders.show_edits("", "", ())
            return
        # of the layer that is shown, even where another one is on its way
        number = min(self._focus.unit, len(layer.after) - 1)
        unit = EditedUnit(seen.name, layer.trained, number, situation.edits(seen.name), layer.kernel, seen.classes)
        self._bar.show_unit(unit)
        self._sliders.show_edits(unit.network, layer.trained.name, unit.edits)
        self._units.show_units(seen, unit)
        self._kernel.show_unit(unit, seen.request.slot)

    def _show_changes(self) -> None:
        network_edits = self._situation.network_edits
        changed = "   ".join(f"{name}: {edit_words.sentence(edits)}." for name, edits in network_edits)
        nothing = tr("Nothing is changed: all networks are as they were trained.")
        self._changes.setText(tr("Changed in {changed}", changed=changed) if changed else nothing)
        self._changes.setToolTip(as_plain(changed))
        self._changes.set_tone("text" if changed else "muted")


def table(edited: EditsState) -> Table:
    """A row for answer unit of the layer; units are counted from 1, classes are digits, as on the screen."""
    return Table(_HEADER, [] if edited.layer is None else list(_rows(edited)))


def _rows(edited: EditsState) -> Iterator[tuple[object, ...]]:
    layer, answer = edited.layer, edited.answer
    assert layer is not None
    name, edits = layer.trained.name, answer.edits if answer else ()
    off = off_units(edits, name)
    label = class_cell(answer.after.label, edited.classes) if answer and answer.after else ""
    for unit, (before, after) in enumerate(zip(layer.before, layer.after, strict=True)):
        drop = "" if edited.drops is None else float(edited.drops[unit])
        changed = len(weights_set(edits, name, unit)), int(bias_set(edits, name, unit) is not None)
        state = (int(unit in off), *changed, float(before.max()), float(after.max()))
        yield (edited.name, name, unit_number(name, unit), *state, label, drop)


def provenance(edited: EditsState, measured: EditCost | None) -> Provenance:
    """The networks with what was changed in them, the drawing, and what was measured."""
    answers = edited.answers
    changes = [f"{answer.name}: {edit_words.sentence(answer.edits)}" for answer in answers if answer.edits]
    notes = seeing_notes(edited.request.situation) + [(mark("edited"), change) for change in changes]
    if measured is not None:
        told = {"before": measured.before, "after": measured.after, "n": measured.n}
        said = (
            tr("{before:,} right as trained, {after:,} edited, of the first {n:,} MNIST test digits", **told)
            if measured.source == MNIST
            else tr(
                "{before:,} right as trained, {after:,} edited, of the first {n:,} {pictures}",
                pictures=f"{in_words(measured.source)} ({measured.data_hash[:8]})",
                **told,
            )
        )
        notes.append((mark("measured"), said))
    return Provenance(
        tr("Surgery: what becomes of the answer"),
        tuple(edit_words.named(answer.name, answer.card, answer.edits) for answer in answers),
        tr("1 drawing"),
        None,
        pose_as_options(edited.request.situation.pose),
        tuple(notes),
    )


def ask(snapshot: Snapshot) -> EditsRequest:
    """Ask what becomes of the layer in focus, and of the answers."""
    situation, focus = snapshot.situation, snapshot[Focus]
    return EditsRequest(situation, looked_at(situation.networks, focus.slot), focus.layer)


def is_final(seen: EditsState) -> bool:
    """Whether it is known what each unit contributes, or there is nothing to know."""
    return seen.drops is not None or seen.is_blank or seen.layer is None


class EditsPage(Page):
    """Edits the chosen networks; the session keeps what was done."""

    view: EditsView

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._job = MeasurementJob(WEIGHT_EDITING, self)
        self._job.measured.connect(self._on_job_measured)
        self._job.progress_changed.connect(self.view.cost.show_progress)
        self._job.ended.connect(self._on_job_ended)

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case MeasureCost():
                self._measure(wish)
            case CancelMeasurement():
                self._job.cancel()
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running and super().is_settled()

    @override
    def stop(self) -> None:
        self._job.stop()
        self._tidy()
        super().stop()

    @override
    def provenance(self) -> Provenance:
        return provenance(self.seen_to_save(), self.view.cost.known())

    def _measure(self, wanted: MeasureCost) -> None:
        """Let the network read test digits before and after; what is changed goes to the child in a file of its own."""
        self._folder = tempfile.TemporaryDirectory(prefix="digitlab-")
        path = Path(self._folder.name) / "edits.json"
        path.write_text(to_json(wanted.edits), encoding="utf-8")
        self._job.measure(
            [self.session.library.find(wanted.network).path], edits=path, digits=wanted.digits, save=wanted.save or None
        )
        self.view.cost.show_progress(0, 0)  # it can be cancelled before its process says a word

    def _tidy(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _on_job_measured(self, cost: EditCost) -> None:
        self.view.cost.show_cost(cost)
        if cost.saved:
            self.session.set_library(list_networks())
            self.session.told.emit(tr("{network} is one of your own networks now", network=cost.saved))

    def _on_job_ended(self, _well: bool, fault: str) -> None:
        self._tidy()
        self.view.cost.show_ended(fault)


PAGE = PageSpec(EditsView, ask, EditComparer, is_final, table=table, page=EditsPage)
