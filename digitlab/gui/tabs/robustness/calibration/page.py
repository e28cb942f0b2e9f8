"""When to say nothing: confidence, what it is worth, and what is no digit."""

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.tabs.robustness.calibration import words
from digitlab.gui.tabs.robustness.calibration.confidence import Calibrating, Threshold, ask
from digitlab.gui.tabs.robustness.calibration.view import CalibrationView
from digitlab.gui.tabs.robustness.measuring import MeasuringPage

PAGE = PageSpec(
    CalibrationView,
    ask,
    table=words.table,
    provenance=words.provenance,
    states=(Threshold(),),
    stores=(Calibrating,),
    measures_files=True,
    page=MeasuringPage,
)
