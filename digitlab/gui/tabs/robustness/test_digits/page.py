"""Test-set curves: how accuracy falls as digits are shifted, turned, scaled, thickened and disturbed; one axis large, or all at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QButtonGroup, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from digitlab.data.classes import DIGITS, Classes
from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part, small_print
from digitlab.gui.kit.controls.toggle_button import toggles
from digitlab.gui.kit.layout import hbox, holder, vbox
from digitlab.gui.kit.text import Text, as_plain
from digitlab.gui.kit.theme import SMALL_PT, current_theme
from digitlab.gui.kit.themed import follow_theme
from digitlab.gui.kit.wrapping import Wrapping
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell import words
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.measuring_row import USUAL, Measure
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.snapshot import Snapshot
from digitlab.gui.shell.store import Store
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.robustness.measuring import (
    ChangeSweeps,
    Changing,
    MeasureChanges,
    MeasuringPage,
    ResultView,
    Sweeping,
    Sweeps,
)
from digitlab.gui.tabs.robustness.share_maps import ShareMaps
from digitlab.gui.tabs.robustness.test_digits.change_wall import ChangeWall
from digitlab.gui.tabs.robustness.test_digits.every_change import rule, small_charts, summary
from digitlab.language import mark, tr
from digitlab.measure.curves import AXES, USUAL_AXES, AxisName
from digitlab.measure.pictures import MNIST
from digitlab.measure.sweep import Sweep
from digitlab.networks.library import Library

if TYPE_CHECKING:
    from digitlab.gui.shell.analysis import Situation
    from digitlab.gui.shell.session import Session

_LIST_WIDTH = 168
_EVERY = len(USUAL_AXES)  # the number of the button after those of the usual axes
_USUAL_CHANGED = 500  # test digits: all axes take three times as long as the usual ones
_KEPT = mark("Bands are 95 % Wilson intervals. Measured once, and kept with the hash of the weights.")


@dataclass(frozen=True, slots=True)
class PlotSettings:
    """What the user wants to see.

    Attributes:
        axis: What is changed in the test digits.
        plotted: The networks in the plot.
        answering: The networks that answer in the window, left to right.
        every: Whether all axes are shown at once, small.
    """

    axis: AxisName = "shift"
    plotted: frozenset[str] = frozenset()
    answering: tuple[str, ...] = ()
    every: bool = False

    @property
    def of_changes(self) -> bool:
        """Whether it takes a sweep along every axis."""
        return self.every or self.axis not in USUAL_AXES

    def following(self, networks: Iterable[str]) -> PlotSettings:
        """The same with the networks that answer now, "" for an empty slot, in the place of those before."""
        answering = tuple(filter(None, networks))
        if answering == self.answering:
            return self
        return replace(self, plotted=self.plotted.difference(self.answering).union(answering), answering=answering)

    def toggled(self, network: str) -> PlotSettings:
        """The same with a network in the plot that was not, or without one that was."""
        return replace(self, plotted=self.plotted ^ {network})


class PlotSettingsStore(Store[PlotSettings]):
    """Follows the networks that answer in the window."""

    def __init__(self, session: Session) -> None:
        super().__init__(PlotSettings().following(session.situation.networks))
        session.situation_changed.connect(self._on_session_situation_changed)

    def _on_session_situation_changed(self, situation: Situation) -> None:
        self.put(self.state.following(situation.networks))


@dataclass(frozen=True, slots=True)
class Curves:
    """What the page shows.

    Attributes:
        settings: What the user wants to see.
        networks: The networks in the plot, in the order of the library.
        sweeps: The sweeps of those that are measured, by network.
        library: All networks that can be put into the plot.
        source: The data set whose test pictures these read.
        classes: What these tell apart.
    """

    settings: PlotSettings
    networks: tuple[str, ...]
    sweeps: Mapping[str, Sweep]
    library: Library
    source: str = MNIST
    classes: Classes = DIGITS

    @property
    def are_digits(self) -> bool:
        """Whether they read MNIST's digits."""
        return self.source == MNIST

    def measured(self) -> dict[str, Sweep]:
        """Those that lack no axis where all are wanted and, of one's own pictures, neither a usual axis nor the map."""
        if self.settings.of_changes:
            return {name: sweep for name, sweep in self.sweeps.items() if all(map(sweep.curve, AXES))}
        return {name: sweep for name, sweep in self.sweeps.items() if self.are_digits or _is_whole(sweep)}


def _is_whole(sweep: Sweep) -> bool:
    return bool(sweep.shift_map) and all(map(sweep.curve, USUAL_AXES))


def ask(snapshot: Snapshot) -> Curves:
    """The curves that are wanted, as far as they are measured."""
    settings, library = snapshot[PlotSettings], snapshot.library
    networks = tuple(name for name in library.entries if name in settings.plotted)
    results = snapshot[ChangeSweeps] if settings.of_changes else snapshot[Sweeps]
    return Curves(settings, networks, results.of(networks), library, *snapshot.measured_on())


class CurvesView(ResultView[Curves]):
    """Curves along one axis and pose maps, or along every axis at once, of any networks."""

    def __init__(self) -> None:
        super().__init__(stacked=True)
        self._settings = PlotSettings()
        self._library = Library({})
        self._list = named(QListWidget(), "curve_networks", tr("Networks in the plot"))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemChanged.connect(self._on_list_item_changed)
        self._measuring.setFixedWidth(_LIST_WIDTH)
        self._plot, self._maps, self._wall = CurvePlot(), ShareMaps(), named(ChangeWall(), "every_change")
        self._wall.requested.connect(self._on_wall_requested)
        self._sentence = Text(bold=True, lines=2, top=True)
        self._counted = Text("", SMALL_PT, tone="muted", lines=2, top=True)
        small_print(self._counted)
        self._axes = QButtonGroup(self)
        self._axes.idClicked.connect(self._on_axes_id_clicked)
        self._picture = QWidget()
        self._lay_out()
        follow_theme(self, self._tint_names)

    def _lay_out(self) -> None:
        name_part("networks", self._list)
        name_part("maps", self._maps)
        name_part("every_change", self._wall)
        names = {number: wording.axis_name(axis).capitalize() for number, axis in enumerate(USUAL_AXES)}
        ids = [*(f"axis_{axis}" for axis in USUAL_AXES), "axis_every"]
        axes = toggles(self._axes, names | {_EVERY: tr("Every change")}, 0, "axes", ids)
        self._large, self._mapped = holder(vbox((self._plot, 1))), holder(vbox((self._maps, 1)))
        self._small = holder(vbox((self._wall, 1)))
        tools = hbox((Wrapping(*axes, spacing=4), 1), (SaveButton(), Qt.AlignmentFlag.AlignTop), spacing=4)
        shown = ((part, 1) for part in (self._large, self._mapped, self._small))
        vbox(self._sentence, *shown, self._counted, spacing=4, on=self._picture)
        hbox(
            vbox((self._list, 1), self._measuring, spacing=4),
            (vbox(tools, (self._picture, 1), spacing=4), 1),
            spacing=8,
            margins=(12, 8, 12, 8),
            on=self,
        )

    @override
    def show_snapshot(self, snapshot: Snapshot) -> None:
        of_changes = snapshot[PlotSettings].of_changes
        self._kind = ChangeSweeps if of_changes else Sweeps
        self._measuring.show_kind(*((MeasureChanges, _USUAL_CHANGED) if of_changes else (Measure, USUAL)))
        super().show_snapshot(snapshot)

    @override
    def show_seen(self, seen: Curves) -> None:
        self._settings = settings = seen.settings
        self._axes.button(_EVERY if settings.of_changes else USUAL_AXES.index(settings.axis)).setChecked(True)
        self._large.setVisible(not settings.every)
        self._mapped.setVisible(not settings.of_changes)
        self._small.setVisible(settings.every)
        self._show_list(seen)
        self._measuring.show_pictures(are_digits=seen.are_digits)
        self._measuring.show_networks(seen.networks, seen.measured())
        if settings.every:
            self._show_every(seen)
        else:
            self._show_one(seen)

    def _show_every(self, seen: Curves) -> None:
        charts = small_charts(seen.sweeps, wording.Looks(seen.library))
        self._wall.show_charts(charts, tr("0 to 100 % of the digits") if seen.are_digits else tr("0 to 100 % of all"))
        self._sentence.setText(summary(charts) or tr("Choose networks on the left."))
        self._counted.setText(f"{wording.counted(seen.sweeps.values(), maps=False)} {rule() if seen.sweeps else ''}")

    def _show_one(self, seen: Curves) -> None:
        settings, looks = seen.settings, wording.Looks(seen.library)
        lines = [line for sweep in seen.sweeps.values() if (line := looks.line(sweep, settings.axis))]
        self._plot.show_lines(wording.axes_of(settings.axis, len(seen.classes)), lines)
        first = sorted(seen.sweeps, key=lambda name: name not in settings.answering)  # there is room for three maps
        maps = [(counts, looks.of(name)[0]) for name in first if (counts := wording.map_of(seen.sweeps[name]))]
        self._maps.show_maps(maps)
        nothing = tr("Nothing is measured yet.") if seen.networks else tr("Choose networks on the left.")
        self._sentence.setText(wording.sentence(seen.sweeps.values(), settings.axis) or nothing)
        counted = wording.counted(seen.sweeps.values(), maps=not settings.of_changes)
        self._counted.setText(f"{counted} {tr(_KEPT) if seen.sweeps else ''}")

    @override
    def picture(self) -> QWidget:
        return self._picture

    def _show_list(self, curves: Curves) -> None:
        """Check the networks in the plot; list all of them anew where the library is another one."""
        with QSignalBlocker(self._list):
            if curves.library is not self._library:
                self._library = curves.library
                self._list.clear()
                for name, entry in curves.library.entries.items():
                    item = QListWidgetItem(name, self._list)
                    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
                    item.setFlags(flags)
                    item.setToolTip(as_plain(f"{words.long_name(entry.card)}, {words.cost(entry.card)}"))
            for item in self._items():
                is_plotted = item.text() in curves.networks
                item.setCheckState(Qt.CheckState.Checked if is_plotted else Qt.CheckState.Unchecked)
        self._tint_names()

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _tint_names(self) -> None:
        theme = current_theme(self)
        with QSignalBlocker(self._list):
            for item in self._items():
                card = self._library.entries[item.text()].card
                item.setForeground(theme.legible(words.accent(card, theme)))

    def _on_list_item_changed(self, item: QListWidgetItem) -> None:
        wish(self, Put(self._settings.toggled(item.text())))

    def _on_axes_id_clicked(self, number: int) -> None:
        if number == _EVERY:
            wish(self, Put(replace(self._settings, every=True)))
        else:
            wish(self, Put(replace(self._settings, axis=USUAL_AXES[number], every=False)))

    def _on_wall_requested(self, number: int) -> None:
        wish(self, Put(replace(self._settings, axis=tuple(AXES)[number], every=False)))


def table(curves: Curves) -> Table:
    """List every number of the networks in the plot, along all axes."""
    return wording.table_of(curves.sweeps.values())


def provenance(curves: Curves) -> Provenance:
    """Say what the curves and the maps rest on."""
    title = wording.axes_of(curves.settings.axis).title
    if curves.settings.every:
        title = tr("Every change at once")
    elif not curves.settings.of_changes:
        title = tr("{title}, and pose maps", title=title)
    pose = tr("each test digit as the axes say") if curves.are_digits else tr("each test picture as the axes say")
    return wording.provenance_of(title, pose, curves.sweeps, curves.library)


PAGE = PageSpec(
    CurvesView,
    ask,
    table=table,
    provenance=provenance,
    stores=(Sweeping, Changing, PlotSettingsStore),
    measures_files=True,
    alike="left out",
    page=MeasuringPage,
)
