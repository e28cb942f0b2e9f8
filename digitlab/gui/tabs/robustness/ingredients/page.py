"""Which ingredient buys what: a board of choices, and what its one changed choice does."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from digitlab.gui.kit.charts.curve_plot import CurvePlot
from digitlab.gui.kit.charts.plot_lines import PlotLine
from digitlab.gui.kit.controls.figures_table import FiguresTable, Row
from digitlab.gui.kit.controls.named import named_button
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, holder, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.shell import sweeps as wording
from digitlab.gui.shell.page import PageSpec
from digitlab.gui.shell.save_button import SaveButton
from digitlab.gui.shell.view import wish
from digitlab.gui.shell.wishes import Put
from digitlab.gui.tabs.robustness.ingredients import words
from digitlab.gui.tabs.robustness.ingredients.comparison import (
    Comparison,
    IngredientsState,
    ask,
    choices,
    installed,
    pressed,
    references,
)
from digitlab.gui.tabs.robustness.ingredients.switchboard import Switchboard
from digitlab.gui.tabs.robustness.ingredients.words import HEADER, Figures
from digitlab.gui.tabs.robustness.measuring import MeasuringPage, ResultView, Sweeping
from digitlab.gui.tabs.robustness.share_maps import ShareMaps
from digitlab.language import mark, tr
from digitlab.measure.curves import AxisName
from digitlab.networks.ingredients import INGREDIENTS
from digitlab.networks.library import Library

_BOARD_WIDTH = 232
_PLOTTED: tuple[AxisName, ...] = ("shift", "turn")
_POINT = mark("Bright: read.")
_LOOK = mark(
    "Every network was trained on the same images with the same recipe, and differs from its "
    "reference in what its button says. Click a heading to sort; double-click a network to see it "
    "beside its reference."
)


class IngredientsView(ResultView[Comparison]):
    """Two pages: one network beside its reference, and a list of all."""

    def __init__(self) -> None:
        super().__init__()
        self._looks = wording.Looks(Library({}))
        every = installed(name for each in INGREDIENTS for name in (each.network, each.reference))
        self._board = Switchboard(choices(every), _BOARD_WIDTH)
        self._board.choice_requested.connect(self._on_network_requested)
        self._sentence = Text(lines=3, top=True)
        self._plots = {axis: CurvePlot(named=False) for axis in _PLOTTED}
        header = tuple(map(tr, HEADER))
        self._compared = FiguresTable((tr("network"), *header), sortable=False, rows=2)
        self._compared.setAccessibleName(tr("With it and without"))
        self._compared.stretch(0)
        self._maps = ShareMaps(2)
        self._measuring.setFixedWidth(_BOARD_WIDTH)
        self._all = FiguresTable((tr("network"), tr("what differs"), *header), sortable=True)
        self._all.setAccessibleName(tr("All networks with one ingredient more or less"))
        self._all.stretch(1)
        self._all.row_chosen.connect(self._on_network_requested)
        self._listing = named_button("all_of_them", tr("All of them"))
        self._listing.setCheckable(True)
        self._listing.clicked.connect(self._on_listing_clicked)
        self._seen: Comparison | None = None
        self._comparison, self._listed, self._pages = QWidget(), QWidget(), QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        name_part("ingredients", self._board)
        name_part("listing", self._listing)
        name_part("maps", self._maps)
        name_part("figures", self._compared)
        vbox(
            self._sentence,
            (hbox(*self._plots.values(), spacing=4), 1),
            self._compared,
            (self._maps, 1),
            spacing=4,
            on=self._comparison,
        )
        vbox(Text(tr(_LOOK), wrap=True), (self._all, 1), on=self._listed)
        self._pages.addWidget(holder(hbox(vbox((self._board, 1), self._measuring), (self._comparison, 1), spacing=8)))
        self._pages.addWidget(self._listed)
        vbox(
            hbox((title(tr("Which ingredient buys what")), 1), self._listing, SaveButton()),
            (self._pages, 1),
            spacing=4,
            margins=(12, 8, 12, 8),
            on=self,
        )

    @override
    def show_seen(self, seen: Comparison) -> None:
        self._seen, self._looks = seen, wording.Looks(seen.library)
        self._listing.setChecked(seen.is_listed)
        self._pages.setCurrentIndex(int(seen.is_listed))
        ingredient, network = seen.ingredient, seen.networks[0] if seen.networks else ""
        self._board.show_offered(choices(seen.ingredients))
        self._board.show_choices(pressed(network, seen.ingredients), ingredient.group if ingredient else "")
        self._sentence.setText(words.sentence(seen))
        self._show_compared(seen)
        if seen.is_listed:
            self._show_all(seen)
        self._measuring.show_networks(seen.networks, seen.sweeps)

    @override
    def picture(self) -> QWidget:
        return self._listed if self._listing.isChecked() else self._comparison

    def _show_compared(self, seen: Comparison) -> None:
        for axis, plot in self._plots.items():
            lines = [line for name in reversed(seen.networks) if (line := self._line(seen, name, axis))]
            plot.show_lines(wording.axes_of(axis), lines)
        sweeps = [seen.sweeps[name] for name in seen.networks if name in seen.sweeps]
        maps = [(counts, self._looks.of(each.network)[0]) for each in sweeps if (counts := wording.map_of(each))]
        self._maps.show_maps(maps, f"{wording.counted(sweeps)} {tr(_POINT)}")
        rows = [self._row((name,), seen, self._line(seen, name, "shift")) for name in seen.networks]
        self._compared.show_rows(rows)

    def _show_all(self, seen: Comparison) -> None:
        changes = dict.fromkeys(references(seen.ingredients), tr("reference"))
        changes |= {
            each.network: tr("{network} with {change}", network=each.reference, change=tr(each.change))
            for each in seen.ingredients
        }
        self._all.show_rows([self._row(texts, seen) for texts in changes.items()])

    def _line(self, seen: Comparison, name: str, axis: AxisName) -> PlotLine | None:
        """The line of a network: the first is drawn through, the reference dashed, whatever they are elsewhere."""
        sweep = seen.sweeps.get(name)
        return self._looks.line(sweep, axis, style=seen.networks.index(name)) if sweep else None

    def _row(self, texts: tuple[str, ...], seen: Comparison, line: PlotLine | None = None) -> Row:
        """A row that begins with a network's name and, in the list of all, with what differs in it."""
        figures = Figures.of(texts[0], seen)
        numbers = (*[None] * len(texts), *figures.numbers())
        return Row((*texts, *figures.texts()), numbers, self._looks.of(figures.network)[0], line)

    def _on_network_requested(self, name: str) -> None:
        wish(self, Put(IngredientsState(name)))

    def _on_listing_clicked(self, listed: bool) -> None:
        wish(self, Put(IngredientsState(self._seen.networks[0] if self._seen and self._seen.networks else "", listed)))


PAGE = PageSpec(
    IngredientsView,
    ask,
    table=words.table,
    provenance=words.provenance,
    settings=IngredientsState(),
    stores=(Sweeping,),
    measures_files=True,
    page=MeasuringPage,
)
