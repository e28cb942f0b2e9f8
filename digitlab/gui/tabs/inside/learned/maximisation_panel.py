"""The input that excites a unit most: how it is looked for, the image, the activation, and what the networks make of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QSpinBox, QWidget

from digitlab.gui.kit.canvas.field_view import FieldView
from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.pose_slider import PoseSlider
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import OpenImage, Put, Wish
from digitlab.gui.tabs.inside.learned import words as learned_words
from digitlab.gui.tabs.inside.learned.activation_line import ActivationLine
from digitlab.gui.tabs.inside.learned.activation_maximiser import MaximisationState
from digitlab.language import mark, tr
from digitlab.measure.activation_maximisation import MOST_JITTER_PX, MaximisationSettings, Place

Start = Literal["noise", "drawing"]

_REST = MaximisationSettings()
_STARTS = {"noise": mark("from noise"), "drawing": mark("from the drawing")}
_PLACES = {"strongest": mark("its strongest place"), "everywhere": mark("everywhere at once")}
_INSIDE = (False, False, False, False)
_ANSWER_LINES = 4
_HIGHEST_LINE = 260  # logical pixels: a taller one says no more
_LAST_SEED = 999


@dataclass(frozen=True, slots=True)
class AscentSettings:
    """What the user sets for the ascent: where it starts, and what of :class:`MaximisationSettings` has a control."""

    start: Start = "noise"
    place: Place = _REST.place
    smoothness: float = _REST.smoothness
    ink_cost: float = _REST.ink_cost
    jitter_px: int = _REST.jitter_px
    seed: int = _REST.seed

    def __post_init__(self) -> None:
        self.maximisation()  # refuses what is out of range
        if self.seed > _LAST_SEED:
            raise ValueError(tr("there are seeds from 0 to {last}", last=_LAST_SEED))

    def maximisation(self) -> MaximisationSettings:
        """How the image is looked for."""
        return MaximisationSettings(self.place, self.smoothness, self.ink_cost, self.jitter_px, seed=self.seed)


class MaximisationControls(QWidget):
    """Two lists, three sliders and a seed; it wishes for what is set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = _choice("ascent_start", tr("Where it starts"), _STARTS)
        self._place = _choice("ascent_place", tr("What part of the unit's map is to become large"), _PLACES)
        self._seed = named(QSpinBox(), "ascent_seed", tr("Seed of the noise"))
        self._seed.setRange(0, _LAST_SEED)
        self._smoothness = _share("smoothness", tr("Smoothness"), _REST.smoothness)
        self._ink = _share("ink_cost", tr("Cost of ink"), _REST.ink_cost)
        self._jitter = PoseSlider(
            "jitter",
            tr("Jitter"),
            low=0,
            high=MOST_JITTER_PX,
            step=1,
            rest=_REST.jitter_px,
            unit_suffix=" px",
            decimals=0,
            parent=self,
        )
        self._smoothness.setParent(self)
        self._ink.setParent(self)
        seed = Text(tr("seed"), None)
        seed.setBuddy(self._seed)
        grid = QGridLayout()
        grid.setSpacing(4)
        for row, slider in enumerate((self._smoothness, self._ink, self._jitter)):
            slider.add_to(grid, row)
        vbox(hbox((self._start, 1), seed, self._seed, spacing=4), self._place, grid, spacing=4, on=self)
        for changed in (
            *(choice.currentIndexChanged for choice in (self._start, self._place)),
            *(slider.value_changed for slider in (self._smoothness, self._ink, self._jitter)),
            self._seed.valueChanged,
        ):
            changed.connect(self._on_changed)

    def settings(self) -> AscentSettings:
        """What is set."""
        return AscentSettings(
            start=self._start.currentData(),
            place=self._place.currentData(),
            smoothness=self._smoothness.value(),
            ink_cost=self._ink.value(),
            jitter_px=round(self._jitter.value()),
            seed=self._seed.value(),
        )

    def show_settings(self, settings: AscentSettings) -> None:
        """Show what is set; announces nothing."""
        with QSignalBlocker(self._start), QSignalBlocker(self._place), QSignalBlocker(self._seed):
            self._start.setCurrentIndex(self._start.findData(settings.start))
            self._place.setCurrentIndex(self._place.findData(settings.place))
            self._seed.setValue(settings.seed)
        self._smoothness.set_value(settings.smoothness)
        self._ink.set_value(settings.ink_cost)
        self._jitter.set_value(settings.jitter_px)

    def show_units(self, *, are_maps: bool) -> None:
        """Whether the unit has a map of several cells to choose from."""
        self._place.setEnabled(are_maps)

    def _on_changed(self) -> None:
        wish(self, Put(self.settings()))


def _choice(name: str, meaning: str, texts: dict[str, str]) -> QComboBox:
    choice = named(QComboBox(), name, meaning, meaning)
    for data, text in texts.items():
        choice.addItem(tr(text), data)
    return choice


def _share(name: str, label: str, rest: float) -> PoseSlider:
    return PoseSlider(name, label, low=0.0, high=1.0, step=0.05, rest=rest, unit_suffix="", decimals=2)


@dataclass(frozen=True, slots=True)
class StartMaximisation(Wish):
    """Find the input that activates the unit most: from where, and how."""

    settings: AscentSettings


@dataclass(frozen=True, slots=True)
class StopMaximisation(Wish):
    """Leave the input as it is now."""


class MaximisationPanel(QWidget):
    """The image and the activation above what is said of them, and how it is looked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: MaximisationState | None = None
        self._image, self._line = FieldView(), ActivationLine()
        self._line.setMaximumHeight(_HIGHEST_LINE)
        self._image.setAccessibleName(tr("The input found"))
        self._sentence = Text("", SMALL_PT, lines=_ANSWER_LINES)
        self._controls = MaximisationControls()
        self._start = named_button(
            "start_ascent", tr("Start"), tr("Change an image so that this unit answers more and more")
        )
        self._stop = named_button("stop_ascent", tr("Stop"), tr("Leave the image as it is now"))
        self._canvas = named_button(
            "found_to_canvas", tr("To the canvas"), tr("Draw the image that was found on the canvas")
        )
        self._lay_out()
        self._start.clicked.connect(self._on_start_clicked)
        self._stop.clicked.connect(self._on_stop_clicked)
        self._canvas.clicked.connect(self._on_canvas_clicked)
        self.show_maximisation(None, None)
        self.show_running(running=False)

    def _lay_out(self) -> None:
        self._image.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        vbox(
            Text(tr("Found by gradient ascent"), bold=True),
            (hbox((self._image, 5), (self._line, 4), spacing=4), 1),
            self._sentence,
            hbox(self._start, self._stop, self._canvas, spacing=4),
            self._controls,
            spacing=4,
            on=self,
        )

    def show_settings(self, settings: AscentSettings) -> None:
        """Show what is set for the ascent."""
        self._controls.show_settings(settings)

    def show_units(self, *, are_maps: bool) -> None:
        """Whether the unit has a map of several cells."""
        self._controls.show_units(are_maps=are_maps)

    def show_running(self, *, running: bool) -> None:
        """Whether it is being looked for."""
        self._start.setEnabled(not running)
        self._stop.setEnabled(running)

    def show_maximisation(
        self, state: MaximisationState | None, best: float | None, *, are_digits: bool = True
    ) -> None:
        """Show how far it is.

        Args:
            state: None where nothing was looked for.
            best: The unit's value over the best test digit; None where nothing is known, or it cannot be compared.
            are_digits: Whether it is a digit, and no other test picture.
        """
        self._state = state
        self._canvas.setEnabled(state is not None)
        self._image.show_field(None if state is None else state.newest.image, _INSIDE)
        if state is None:
            self._line.show_values((), MaximisationSettings().steps, None)
            self._sentence.setText(tr(learned_words.NOT_STARTED))
            return
        beside = None if best is None or best <= 0 else (best, tr("best digit") if are_digits else tr("best picture"))
        self._line.show_values(state.values, state.request.settings.steps, beside)
        progress = learned_words.progress_text(state, best, are_digits=are_digits)
        self._sentence.setText(f"{progress} {learned_words.answers(state.answers)}")

    def _on_start_clicked(self) -> None:
        wish(self, StartMaximisation(self._controls.settings()))

    def _on_stop_clicked(self) -> None:
        wish(self, StopMaximisation())

    def _on_canvas_clicked(self) -> None:
        if self._state is not None:
            wish(self, OpenImage(self._state.newest.image, learned_words.source(self._state.request)))
