"""All measurements, by the names of their commands and in the order of the help."""

from __future__ import annotations

from typing import Any

from digitlab.measure.benchmark import BENCHMARK
from digitlab.measure.calibration import CALIBRATION
from digitlab.measure.confusion import CONFUSION
from digitlab.measure.disagreement import DISAGREEMENT
from digitlab.measure.evidence import EVIDENCE
from digitlab.measure.generation import GENERATION
from digitlab.measure.measurement import Measurement
from digitlab.measure.sweep import SWEEP
from digitlab.measure.top_activations import TOP_ACTIVATIONS
from digitlab.measure.tsne import TSNE
from digitlab.measure.weight_editing import WEIGHT_EDITING

MEASUREMENTS: dict[str, Measurement[Any, Any]] = {
    measurement.name: measurement
    for measurement in (
        SWEEP,
        BENCHMARK,
        DISAGREEMENT,
        CALIBRATION,
        EVIDENCE,
        CONFUSION,
        TOP_ACTIVATIONS,
        WEIGHT_EDITING,
        GENERATION,
        TSNE,
    )
}


def of_result(result: object) -> Measurement[Any, Any]:
    """The measurement that a result came from.

    Raises:
        ValueError: It came from none.
    """
    for measurement in MEASUREMENTS.values():
        if isinstance(result, measurement.result):
            return measurement
    raise ValueError(f"no measurement makes a {type(result).__name__}")
