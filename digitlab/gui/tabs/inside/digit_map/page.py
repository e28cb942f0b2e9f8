"""The page "Map of digits": a map for each network side by side, and the drawing moving through them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QProgressBar, QWidget
from typing_extensions import override

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.shell.measurement_job import MeasurementJob
from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.tab import Tab
from digitlab.gui.shell.view import View, wish
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.shell.words import pictures_called
from digitlab.gui.tabs.inside.digit_map import words
from digitlab.gui.tabs.inside.digit_map.column import DigitMapColumn
from digitlab.gui.tabs.inside.digit_map.digit_mapper import DigitMapper
from digitlab.gui.tabs.inside.digit_map.digit_maps import DIGITS, DigitMaps, MapRequest, MapSettings
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.language import mark, tr
from digitlab.measure import tsne
from digitlab.measure.pictures import MNIST
from digitlab.measure.projection import FIELD
from digitlab.measure.tsne import TSNE, Projection

_SLOTS = 3
_SENTENCE = mark(
    "Every mark is a test digit where one layer puts it; the dot is the drawing. Look whether "
    "digits of one class lie together, and whether the dot stays with them when you shift or turn "
    "it. Wheel and drag zoom; a click brings a digit to the canvas."
)
_SENTENCE_OF_PICTURES = mark(
    "Each character is one of the {pictures}, the first of its class's name, where one layer puts it; the dot is the "
    "drawing. Look whether pictures of one class lie together, and whether the dot stays with them when you shift or "
    "turn it. Wheel and drag zoom; a click brings a picture to the canvas."
)


@dataclass(frozen=True, slots=True)
class MakeMaps(Wish):
    """Make the t-SNE maps that are missing."""


@dataclass(frozen=True, slots=True)
class CancelMaps(Wish):
    """Stop making them."""


class DigitMapView(View[DigitMaps]):
    """What to map at the top, the maps, and below them whose point has left its class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps: DigitMaps | None = None
        self._focus, self._settings = Focus(), MapSettings()
        self._running = False
        self._method = named(QComboBox(), "map_method", tr("How the many numbers become two"))
        for method, text in words.METHODS.items():
            self._method.addItem(tr(text), method)
        self._digits = named(QComboBox(), "map_digits", tr("Test digits on the maps"))
        for count in DIGITS:
            self._digits.addItem(tr("{count:,} test digits", count=count), count)
        self._source = MNIST
        self._sentence = Text(tr(_SENTENCE), wrap=True)
        self._make = named_button("make_maps", tr("Make these maps"))
        self._progress = QProgressBar()
        self._progress.setFixedWidth(120)
        self._lesson = named(Text(bold=True, wrap=True, top=True), "map_lesson")
        self._columns = [DigitMapColumn(slot) for slot in range(_SLOTS)]
        self._save = SaveButton()
        self._save.setEnabled(False)
        self._picture = QWidget()
        self._lay_out()
        self._connect()
        self._show_settings()

    def _lay_out(self) -> None:
        name_part("method", self._method, self._digits)
        name_part("make", self._make, self._progress)
        name_part("lesson", self._lesson)
        for column in self._columns:
            column.hide()
        columns = hbox(*((column, 1) for column in self._columns), spacing=16)
        vbox((columns, 1), self._lesson, spacing=4, on=self._picture)
        vbox(
            hbox(self._method, self._digits, self._make, self._progress, STRETCH, self._save, spacing=8),
            self._sentence,
            (self._picture, 1),
            spacing=8,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def _connect(self) -> None:
        self._method.activated.connect(self._on_method_activated)
        self._digits.activated.connect(self._on_digits_activated)
        self._make.clicked.connect(self._on_make_clicked)
        for slot, column in enumerate(self._columns):
            column.layers.activated.connect(partial(self._on_layer_activated, slot))
            column.cloud.hovered.connect(self._on_digit_pointed)
            column.cloud.hover_left.connect(self._on_digit_pointed)

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._focus, settings = snapshot[Focus], snapshot[MapSettings]
        if self._maps is None:  # which say that networks are loaded, and digits read: it may take a while
            for column, name in zip(self._columns, snapshot.situation.networks, strict=True):
                column.setVisible(bool(name))
        source, _ = snapshot.measured_on()
        if source != self._source:
            self._source = source
            self._show_source()
        if settings != self._settings:
            self._settings = settings
            self._show_settings()

    @override
    def show_seen(self, seen: DigitMaps) -> None:
        self._maps = seen
        by_slot = {each.slot: each for each in seen.networks}
        for slot, column in enumerate(self._columns):
            if slot in by_slot:
                column.show_map(by_slot[slot], seen)
            column.setVisible(slot in by_slot)
        self._lesson.setFixedHeight(max(2, len(seen.networks)) * self._lesson.fontMetrics().lineSpacing() + 2)
        self._lesson.setText(words.lesson(seen))
        self._save.setEnabled(any(each.placed for each in seen.networks))
        self._show_offer()

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of the making of a t-SNE map is done; after the last digit it takes some seconds more."""
        self._running = True
        self._progress.setRange(0, 0 if done >= total else total)
        self._progress.setValue(done)
        self._show_offer()

    def show_idle(self) -> None:
        """No t-SNE map is being made."""
        self._running = False
        self._show_offer()

    @override
    def picture(self) -> QWidget:
        """The maps and the sentence below them."""
        return self._picture

    def _show_source(self) -> None:
        """Say whose test pictures are mapped."""
        are_digits = self._source == MNIST
        named = pictures_called(self._source)
        self._sentence.setText(tr(_SENTENCE) if are_digits else tr(_SENTENCE_OF_PICTURES, pictures=named))
        for index, count in enumerate(DIGITS):
            text = tr("{count:,} test digits", count=count) if are_digits else tr("≤ {count:,} pictures", count=count)
            self._digits.setItemText(index, text)

    def _show_settings(self) -> None:
        for choice, value in ((self._method, self._settings.method), (self._digits, self._settings.digits)):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(choice.findData(value))
        self._show_offer()

    def _show_offer(self) -> None:
        """Offer to make what is missing, or to stop making it."""
        wanted = self._maps.missing() if self._maps else ()
        self._make.setVisible(self._running or self._settings.method == "tsne")
        self._make.setEnabled(self._running or (bool(wanted) and tsne.is_installed()))
        self._make.setText(tr("Stop") if self._running else tr("Make these maps"))
        self._progress.setVisible(self._running)

    def _on_method_activated(self) -> None:
        wish(self, Put(replace(self._settings, method=self._method.currentData())))

    def _on_digits_activated(self) -> None:
        wish(self, Put(replace(self._settings, digits=self._digits.currentData())))

    def _on_make_clicked(self) -> None:
        wish(self, CancelMaps() if self._running else MakeMaps())

    def _on_layer_activated(self, slot: int, index: int) -> None:
        layer, layers = self._columns[slot].layers.itemText(index), list(self._settings.layers)
        layers[slot] = layer
        wish(self, Put(replace(self._settings, layers=tuple(layers))))
        if layer != FIELD:
            wish(self, Put(replace(self._focus, slot=slot, layer=layer, unit=0, cell=None)))

    def _on_digit_pointed(self, number: int | None = None) -> None:
        for column in self._columns:
            column.show_pointer(number)


def ask(snapshot: Snapshot) -> MapRequest:
    """Ask where the layers put the test digits, and the drawing among them."""
    return MapRequest(snapshot.situation, snapshot[MapSettings], *snapshot.measured_on())


class DigitMapPage(Page):
    """A page that lets a child process make the maps by t-SNE, one after the other."""

    view: DigitMapView
    worker: DigitMapper

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._making = ""
        self._unmade: list[tuple[str, str, int]] = []  # network, layer, digits
        self._job = MeasurementJob(TSNE, self)
        self._job.measured.connect(self._on_job_measured)
        self._job.progress_changed.connect(self.view.show_progress)
        self._job.ended.connect(self._on_job_ended)

    @override
    def refresh(self) -> None:
        self.worker.is_watched = self.isVisible()
        super().refresh()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case MakeMaps():
                self._make_missing()
            case CancelMaps():
                self._unmade.clear()
                self._job.cancel()
            case _:
                super().fulfil(wish)

    @override
    def is_settled(self) -> bool:
        return not self._job.is_running and super().is_settled()

    @override
    def stop(self) -> None:
        self.worker.is_watched = False
        self._job.stop()
        super().stop()

    def _make_missing(self) -> None:
        if self.seen is not None and not self._job.is_running:
            digits = self.seen.request.settings.digits
            self._unmade = [(each.name, each.layer, digits) for each in self.seen.missing()]
            self._make_next()

    def _make_next(self) -> None:
        if self._unmade:
            name, layer, digits = self._unmade.pop(0)
            self._making = name
            self.view.show_progress(0, digits)
            self._job.measure([self.session.library.find(name).path], layer=layer, digits=digits)

    def _on_job_measured(self, projection: Projection) -> None:
        self.worker.remember(self._making, projection)

    def _on_job_ended(self, well: bool, fault: str) -> None:
        self.ask_again()
        if not well:
            self._unmade.clear()
            self.session.failed.emit(fault)
        self.view.show_idle()
        self._make_next()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.worker.is_watched = False
        self.worker.forget_pictures()


PAGE = PageSpec(
    DigitMapView,
    ask,
    DigitMapper,
    is_final=attrgetter("is_whole"),
    table=words.table,
    provenance=words.provenance,
    settings=MapSettings(),
    alike="instead",
    page=DigitMapPage,
)
