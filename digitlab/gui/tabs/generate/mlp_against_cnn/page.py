"""The page "MLP against CNN": the same digits from a dense and from a convolutional flow, and an image twice as wide."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from digitlab.data import mnist
from digitlab.gui.kit.cells.map_grid import MapGrid, MapSheet
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.controls.value_slider import ValueSlider
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell import words as shell_words
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.generate.generators import GUIDANCE_STEP, GUIDANCES, MOST_SEED
from digitlab.gui.tabs.generate.mlp_against_cnn import words
from digitlab.gui.tabs.generate.mlp_against_cnn.work import (
    Against,
    AgainstSettings,
    AgainstWorker,
    Question,
    Side,
)
from digitlab.gui.tabs.generate.readers import readers
from digitlab.ink.stroke import Image
from digitlab.language import tr

_ACROSS, _WIDE_ACROSS = 5, 3


class SideView(QWidget):
    """One flow: ten digits, the training digit nearest to each, and what it makes of a wider image."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._read = title(), Text("", narrow=True)
        self._measured = named(Text("", SMALL_PT, tone="muted", lines=2, top=True, narrow=True), "judged")
        self._samples = MapGrid("", columns=_ACROSS, most_zoom=4)
        self._samples.setAccessibleName(tr("Ten samples"))
        self._nearest = MapGrid("", columns=_ACROSS, most_zoom=4)
        self._wide = MapGrid(words.wide_title(), columns=_WIDE_ACROSS, most_zoom=4)
        self._refusal = Text("", wrap=True, tone="bad", top=True)
        name_part("samples", self._samples)
        name_part("nearest", self._nearest)
        name_part("measured", self._measured)
        name_part("wide", self._wide, self._refusal)
        vbox(
            self._heading,
            self._read,
            self._measured,
            (self._samples, 142),
            (self._nearest, 157),
            (self._wide, 75),
            (self._refusal, 75),
            spacing=2,
            on=self,
        )

    def show_side(self, side: Side, guidance: float) -> None:
        """Show what a flow has drawn so far, with this guidance."""
        accent = shell_words.family(side.card)
        self._heading.setText(words.heading(side))
        self._heading.set_tone(shell_words.tone(side.card))
        self._read.setText(words.read(side))
        self._measured.setText(words.measured(side, guidance))
        for picture in (self._samples, self._nearest, self._wide):
            picture.set_accent(accent)
        self._samples.show_sheet(_ink(side.samples, words.names(side)))
        near = (
            mnist.load("train").fields(np.array([each.number for each in side.nearest], np.intp))
            if side.nearest
            else None
        )
        self._nearest.show_title(words.copies(side))
        self._nearest.show_sheet(_ink(near, words.nearest_names(side)))
        self._wide.show_sheet(_ink(side.wide))
        self._refusal.setText(words.refusal(side))
        self._wide.setVisible(not side.refusal)
        self._refusal.setVisible(bool(side.refusal))


def _ink(images: Image | None, names: tuple[str, ...] = ()) -> MapSheet | None:
    """Images as ink on paper, with what stands under each."""
    if images is None:
        return None
    return MapSheet.of_ink(images, names)


class AgainstView(View[Against]):
    """Both flows side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = AgainstSettings()
        self._seed = named(
            QSpinBox(), "against_seed", tr("Seed of the noise"), tr("Other noise, other digits of the same classes")
        )
        self._seed.setRange(0, MOST_SEED)
        self._guidance = named(
            ValueSlider(GUIDANCES, "{:.2f}".format), "against_guidance", tr("Guidance of both flows")
        )
        self._guidance.setFixedWidth(120)
        self._amount = Text("", None)
        self._amount.setFixedWidth(self._amount.fontMetrics().horizontalAdvance("0.00 "))
        self._sides = (SideView(), SideView())
        self._save, self._picture = SaveButton(), QWidget()
        name_part("controls", self._seed, self._guidance, self._amount)
        pictures = hbox(*((side, 1) for side in self._sides), spacing=16)
        why = Text(words.why(), bold=True, wrap=True)
        name_part("why", why)
        vbox(Text(tr(words.LOOK), wrap=True), (pictures, 1), why, spacing=6, on=self._picture)
        top = hbox(
            *(Text(tr("seed"), None), self._seed, 8, Text(tr("guidance"), None), self._guidance, self._amount, STRETCH),
            self._save,
            spacing=4,
        )
        vbox(top, (self._picture, 1), spacing=4, margins=(12, 6, 12, 6), on=self)
        self._seed.valueChanged.connect(self._on_seed_value_changed)
        self._guidance.valueChanged.connect(self._on_guidance_value_changed)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._settings = settings = snapshot[AgainstSettings]
        with QSignalBlocker(self._seed):
            self._seed.setValue(settings.seed)
        with QSignalBlocker(self._guidance):
            self._guidance.setValue(round(settings.guidance / GUIDANCE_STEP))
        self._amount.setText(f"{settings.guidance:.2f}")

    @override
    def show_seen(self, seen: Against) -> None:
        self._save.setEnabled(any(side.samples is not None for side in seen.sides))
        for view, side in zip(self._sides, seen.sides, strict=True):
            view.show_side(side, seen.question.guidance)

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _on_seed_value_changed(self, seed: int) -> None:
        wish(self, Put(replace(self._settings, seed=seed)))

    def _on_guidance_value_changed(self, value: int) -> None:
        wish(self, Put(replace(self._settings, guidance=value * GUIDANCE_STEP)))


def ask(snapshot: Snapshot) -> Question:
    """Ask both flows for the same."""
    settings = snapshot[AgainstSettings]
    return Question(settings.seed, settings.guidance, readers(snapshot.situation))


PAGE = PageSpec(
    AgainstView,
    ask,
    AgainstWorker,
    attrgetter("is_whole"),
    table=words.table,
    provenance=words.provenance,
    settings=AgainstSettings(),
    digits="left out",
)
