"""Which ingredient buys what: networks that differ in one thing, next to each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.charts.plot_lines import PlotLine
from digitlab.gui.kit.controls.figures_table import FiguresTable, Row
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.export import Provenance, Table
from digitlab.gui.shell.measuring_row import MeasuringRow
from digitlab.gui.shell.savable_panel import SavablePanel
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.tabs.robustness.ingredients import words as ingredient_words
from digitlab.gui.tabs.robustness.ingredients.switchboard import Choice, Switchboard
from digitlab.gui.tabs.robustness.ingredients.words import HEADER, Figures
from digitlab.gui.tabs.robustness.share_maps import ShareMaps
from digitlab.measure.curves import AxisName
from digitlab.measure.sweep import Sweep
from digitlab.networks.ingredients import GROUPS, INGREDIENTS, SHUFFLED, Ingredient
from digitlab.networks.library import Library

_BOARD_WIDTH = 232
_PLOTTED: tuple[AxisName, ...] = ("shift", "turn")
_USE = "choose on the left what to change in it."
_NONE = "The networks that differ in one ingredient are not installed."
_POINT = "Bright: read."
_LOOK = (
    "Every network was trained on the same images with the same recipe, and differs from its reference in one thing. "
    "Click a heading to sort; double-click a network to see it beside its reference."
)


class IngredientsPanel(SavablePanel):
    """A switchboard, and what its one changed switch does.

    Signals:
        measurement_requested: (names as a tuple, digits).
        cancel_requested: No further, please.
    """

    measurement_requested = Signal(object, int)
    cancel_requested = Signal()

    def __init__(
        self, library: Library, ingredients: Sequence[Ingredient] = INGREDIENTS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._looks = library, wording.Looks(library)
        known = library.entries
        self._ingredients = [
            each for each in ingredients if each.group != SHUFFLED and each.network in known and each.reference in known
        ]
        self._sweeps: dict[str, Sweep] = {}
        self._names: tuple[str, ...] = ()
        self._board = Switchboard(_choices(self._ingredients), _BOARD_WIDTH)
        self._board.choice_requested.connect(self._on_choice_requested)
        self._sentence = Text(lines=3, top=True)
        self._plots = {axis: CurvePlot(named=False) for axis in _PLOTTED}
        self._compared = FiguresTable(("network", *HEADER), sortable=False, rows=2)
        self._compared.stretch(0)
        self._maps = ShareMaps(2)
        self._measuring = MeasuringRow()
        self._measuring.setFixedWidth(_BOARD_WIDTH)
        self._measuring.measurement_requested.connect(self.measurement_requested)
        self._measuring.cancel_requested.connect(self.cancel_requested)
        self._all = FiguresTable(("network", "what differs", *HEADER), sortable=True)
        self._all.stretch(1)
        self._all.row_chosen.connect(self._show_network)
        self._pages, self._compare, self._comparison, self._listed = QStackedWidget(), QWidget(), QWidget(), QWidget()
        self._listing = QPushButton("All of them")
        self._listing.setCheckable(True)
        self._listing.toggled.connect(self._on_listing_toggled)
        self._lay_out()
        if self._ingredients:
            self._show_network(self._ingredients[0].network)
        else:
            self._sentence.setText(_NONE)

    def _lay_out(self) -> None:
        name_part("ingredients", self._board)
        name_part("listing", self._listing)
        name_part("maps", self._maps)
        name_part("figures", self._compared)
        save = SaveButton()
        save.save_requested.connect(self.save_requested)
        look = Text(_LOOK, wrap=True)
        vbox(look, (self._all, 1), on=self._listed)
        hbox(vbox((self._board, 1), self._measuring), (self._comparison, 1), spacing=8, on=self._compare)
        vbox(
            self._sentence,
            (hbox(*self._plots.values(), spacing=4), 1),
            self._compared,
            (self._maps, 1),
            spacing=4,
            on=self._comparison,
        )
        self._pages.addWidget(self._compare)
        self._pages.addWidget(self._listed)
        vbox(
            hbox((title("Which ingredient buys what"), 1), self._listing, save),
            (self._pages, 1),
            spacing=4,
            margins=(12, 8, 12, 8),
            on=self,
        )

    def show_sweeps(self, sweeps: Mapping[str, Sweep]) -> None:
        """Show these results, by network."""
        self._sweeps = dict(sweeps)
        self._show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the measuring is."""
        self._measuring.show_progress(done, total)

    def show_fault(self, fault: str) -> None:
        """The measuring ended; "" where all went well."""
        self._measuring.show_ended(fault)

    def picture(self) -> QWidget:
        """What is saved as a picture."""
        return self._listed if self._listing.isChecked() else self._comparison

    def table(self) -> Table:
        """The numbers of every ingredient."""
        return ingredient_words.table_of(self._ingredients, self._library, self._sweeps)

    def provenance(self) -> Provenance:
        """Where both come from."""
        own = [each.network for each in self._ingredients]
        names = [*ingredient_words.references(self._ingredients), *own] if self._listing.isChecked() else self._names
        title = "Which ingredient buys what"
        if not self._listing.isChecked() and self._chosen is not None:
            title = f"{title}: {self._chosen.change}"
        shown = {name: self._sweeps[name] for name in names if name in self._sweeps}
        return wording.provenance_of(title, "each test digit as the axes say", shown, self._library)

    @property
    def _chosen(self) -> Ingredient | None:
        """The ingredient that is compared with its reference; None where a reference stands alone."""
        return next((each for each in self._ingredients if (each.network,) == self._names[:1]), None)

    def _show_network(self, name: str) -> None:
        """Compare an ingredient with its reference, or show a reference alone."""
        reference = next((each.reference for each in self._ingredients if each.network == name), None)
        self._names = (name,) if reference is None else (name, reference)
        self._listing.setChecked(False)
        chosen = self._chosen
        self._board.show_choices(_pressed(name, self._ingredients), chosen.group if chosen else "")
        self._show()

    def _show(self) -> None:
        if not self._names:  # nothing is installed
            return
        names, shown = self._names, {name: self._sweeps[name] for name in self._names if name in self._sweeps}
        for axis, plot in self._plots.items():
            lines = [line for name in reversed(names) if (line := self._line(name, axis))]
            plot.show_lines(wording.axes_of(axis), lines)
        maps = [(counts, self._looks.of(name)[0]) for name in shown if (counts := wording.map_of(shown[name]))]
        self._maps.show_maps(maps, f"{wording.counted(shown.values())} {_POINT}")
        own = [Figures.of(name, self._library.entries[name].card, self._sweeps.get(name)) for name in names]
        self._compared.show_rows([self._row(each, self._line(each.network, "shift")) for each in own])
        self._sentence.setText(
            ingredient_words.sentence(self._chosen, own[0], own[1])
            if self._chosen
            else f"{names[0]} is a reference: {_USE}"
        )
        self._measuring.show_networks(names, self._sweeps)
        self._show_all()

    def _show_all(self) -> None:
        changes = dict.fromkeys(ingredient_words.references(self._ingredients), "reference")
        changes |= {each.network: f"{each.reference} with {each.change}" for each in self._ingredients}
        self._all.show_rows(
            [
                self._row(Figures.of(name, self._library.entries[name].card, self._sweeps.get(name)), change=change)
                for name, change in changes.items()
            ]
        )

    def _line(self, name: str, axis: AxisName) -> PlotLine | None:
        """Its line: the first is drawn through, the reference dashed, whatever they are elsewhere."""
        sweep = self._sweeps.get(name)
        return self._looks.line(sweep, axis, style=self._names.index(name)) if sweep else None

    def _row(self, own: Figures, line: PlotLine | None = None, change: str | None = None) -> Row:
        texts = (own.network,) if change is None else (own.network, change)
        return Row((*texts, *own.texts()), (*[None] * len(texts), *own.numbers()), self._looks.of(own.network)[0], line)

    def _on_choice_requested(self, _group: str, name: str) -> None:
        self._show_network(name)

    def _on_listing_toggled(self, listed: bool) -> None:
        self._pages.setCurrentWidget(self._listed if listed else self._compare)


def _choices(ingredients: Sequence[Ingredient]) -> dict[str, list[Choice]]:
    """A switch per group: the references' own choices and what each ingredient puts in their place."""
    board: dict[str, list[Choice]] = {}
    for group in GROUPS:
        choices: dict[str, Choice] = {}
        for each in (each for each in ingredients if each.group == group):
            choices.setdefault(each.reference, Choice(each.reference, each.usual, f"{each.reference}, a reference"))
            choices[each.network] = Choice(each.network, each.choice, f"{each.network}: {each.change}")
        if choices:
            board[group] = list(choices.values())
    return board


def _pressed(name: str, ingredients: Sequence[Ingredient]) -> dict[str, str]:
    """Which network's button is pressed in each group: its own, that of its reference, or of that one's reference."""
    parents = {each.network: each.reference for each in ingredients}
    pressed: dict[str, str] = {}
    while name:
        for each in ingredients:
            if name in (each.network, each.reference):
                pressed.setdefault(each.group, name)
        name = parents.get(name, "")
    return pressed
