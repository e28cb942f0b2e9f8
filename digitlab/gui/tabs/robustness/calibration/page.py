"""When to say nothing: confidence, what it is worth, and what is no digit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import override

from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.robustness.calibration import words
from digitlab.gui.tabs.robustness.calibration.confidence import Calibrate, Calibrating, Threshold, ask
from digitlab.gui.tabs.robustness.calibration.view import CalibrationView

if TYPE_CHECKING:
    from digitlab.gui.shell.tab import Tab


class CalibrationPage(Page):
    """Looks calibrations up where somebody looks, and has those measured that are missing."""

    def __init__(self, spec: PageSpec[Any, Any], tab: Tab) -> None:
        super().__init__(spec, tab)
        self._calibrating = tab.share(Calibrating)

    @override
    def refresh(self) -> None:
        if self.isVisible():
            self._calibrating.look_up(filter(None, self.session.situation.networks))
        super().refresh()

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case Calibrate(network):
                self._calibrating.measure(network)
            case _:
                super().fulfil(wish)


PAGE = PageSpec(
    CalibrationView,
    ask,
    table=words.table,
    provenance=words.provenance,
    states=(Threshold(),),
    stores=(Calibrating,),
    measures_files=True,
    page=CalibrationPage,
)
