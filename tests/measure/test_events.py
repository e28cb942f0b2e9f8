"""The events of a measuring as lines: there and back, and what is no event."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from digitlab.event_lines import ProtocolError
from digitlab.ink.pose import Pose
from digitlab.measure.benchmark import Benchmark
from digitlab.measure.calibration import Calibration, NonDigits
from digitlab.measure.confusion import Confusion
from digitlab.measure.curves import Curve
from digitlab.measure.disagreement import Comparison, Disagreement
from digitlab.measure.events import (
    PROTOCOL,
    Advanced,
    Begun,
    Event,
    Failed,
    Fitted,
    Measured,
    Written,
    from_line,
    to_line,
)
from digitlab.measure.evidence import LeastEvidence
from digitlab.measure.generation import Generation
from digitlab.measure.judges import Drawn
from digitlab.measure.registry import measurements
from digitlab.measure.reliability import Bin, Reliability
from digitlab.measure.scribbles import KINDS
from digitlab.measure.sweep import Sweep
from digitlab.measure.top_activations import TopActivations
from digitlab.measure.tsne import Projection
from digitlab.measure.weight_editing import EditCost
from digitlab.networks.edits import SwitchedOff, WeightSet

_SWEEP = Sweep(
    network="mlp",
    weights_hash="ab" * 32,
    data="MNIST test digits",
    data_hash="cd" * 32,
    n=30,
    seed=0,
    curves=(Curve("shift", (0.0, 4.0), (29, 7), 30), Curve("noise", (0.0, 0.1), (30, 0), 30)),
    shift_map=tuple(tuple(range(x, x + 21)) for x in range(21)),
    shift_map_n=41,
    seconds=0.1 + 0.2,
    device="cpu",
    threads=2,
)
_RELIABILITY = Reliability(
    n=3, accuracy=2 / 3, confidence=0.9, error=0.1, nll=0.3, bins=(Bin(0.8, 13 / 15, 3, 0.9, 2 / 3),)
)
_CALIBRATION = Calibration(
    network="mlp",
    weights_hash="ab" * 32,
    data_hash="cd" * 32,
    temperature=1.5,
    n_fitted=5000,
    nll_before=0.2,
    nll_after=0.1,
    raw=_RELIABILITY,
    calibrated=_RELIABILITY,
    moved_px=4,
    moved=_RELIABILITY,
    thresholds=(0.5, 0.9),
    answered=(1.0, 0.5),
    answered_rightly=(0.9, 0.5),
    non_digits=(NonDigits("loops", 10, (0.9, 0.3)),),
    seed=0,
)
_COMPARISON = Comparison(
    networks=("mlp", "cnn_pooled"),
    weights_hashes=("ab" * 32, "cd" * 32),
    pose=Pose(dx=4.0, angle_deg=-30.0),
    centred_first=False,
    window_deg=None,
    n=2,
    both_right=1,
    only_left=0,
    only_right=1,
    neither=0,
    found=(Disagreement(1, 7, 9, 7, 0.5, 0.99),),
)
_EVENTS = [
    Begun("Übung: 2 networks", 94_000),
    Advanced(250),
    Measured(_SWEEP),
    Measured(replace(_SWEEP, shift_map=(), shift_map_n=0)),
    Measured(_CALIBRATION),
    Measured(_COMPARISON),
    Measured(Confusion("mlp", "ab" * 32, "cd" * 32, "mnist", "test", (3, -1), (0.1 + 0.2, 0.0))),
    Written("/tmp/ä.onnx", "it is whole"),
    Measured(replace(_COMPARISON, window_deg=30.0, found=())),
    Measured(TopActivations("mlp", "ab" * 32, "cd" * 32, 3, ())),
    Measured(
        EditCost("cnn", "ab", (SwitchedOff("conv 1", 3), WeightSet("conv 2", 0, 12, -0.5)), 100, 99, 90, 89, 0.01, 0.05)
    ),
    Measured(Projection("mlp", "ab" * 32, "cd" * 32, "dense 1", 2, 0, (0.5, 1.0), (2.0, -3.0))),
    Measured(
        LeastEvidence("mlp", "ab" * 32, "cd" * 32, 5.06, 5000, 3, 1 / 3, 2, tuple(0.5 for _ in KINDS), seed=0),
    ),
    Measured(Benchmark("mlp", "ab" * 32, "cd" * 32, 100, 0, False, (), 1.5, "cpu", 1)),
    Measured(
        Generation(
            "flow",
            "ab" * 32,
            "cd" * 32,
            3,
            0,
            ("x", "y"),
            (Drawn(8, 1.0, (3, 2), 0.1, 0.9),),
            0.1,
            4.5,
            4.3,
            1 / 3,
            9.0,
        )
    ),
    Fitted("mlp", "MLP with 2 hidden layers", "body.1.weight has (128, 784), and (256, 784) is needed"),
    Failed("mlp.safetensors: is damaged\nnothing was measured"),
]


@pytest.mark.parametrize("event", _EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_from_its_one_line(event: Event) -> None:
    line = to_line(event)
    assert "\n" not in line
    assert from_line(line) == event
    assert from_line(line + "\n") == event


def test_every_kind_of_event_is_tried_above() -> None:
    assert {type(event) for event in _EVENTS} == set(Event.__args__)


def test_a_result_of_every_measurement_is_tried_above() -> None:
    results = {type(event.result) for event in _EVENTS if isinstance(event, Measured)}
    assert results == {measurement.result for measurement in measurements().values()}


def test_a_result_stands_in_its_line_under_the_names_of_its_measurement() -> None:
    values = json.loads(to_line(Measured(_SWEEP)))
    assert list(values) == ["event", "sweep"]
    assert (values["event"], values["sweep"]["network"]) == ("Swept", "mlp")


def test_another_protocol_is_refused_with_both_versions() -> None:
    line = to_line(_EVENTS[0]).replace(f'"protocol": {PROTOCOL}', '"protocol": 99')
    with pytest.raises(ProtocolError, match=f"the measuring speaks protocol 99, this digitlab speaks {PROTOCOL}"):
        from_line(line)


def test_a_beginning_that_names_no_protocol_is_refused() -> None:
    values = json.loads(to_line(_EVENTS[0]))
    del values["protocol"]
    with pytest.raises(ProtocolError, match="protocol None"):
        from_line(json.dumps(values))


@pytest.mark.parametrize(
    "change",
    [
        {"event": "Started"},
        {"sweep": None},
        {"sweep": {}},
        {"more": 1},
        {"sweep": {**json.loads(to_line(Measured(_SWEEP)))["sweep"], "shift_map_n": 1}},
        {"sweep": {**json.loads(to_line(Measured(_SWEEP)))["sweep"], "curves": [{"axis": "colour"}]}},
        {"sweep": {**json.loads(to_line(Measured(_SWEEP)))["sweep"], "threads": 1.5}},
    ],
)
def test_a_line_that_is_no_event_is_refused(change: dict) -> None:
    values = {**json.loads(to_line(Measured(_SWEEP))), **change}
    with pytest.raises(ProtocolError, match="not an event"):
        from_line(json.dumps(values))


@pytest.mark.parametrize("line", ["", "null", "[]", "Traceback (most recent call last):", '{"event": "Begun"'])
def test_what_is_no_json_object_is_refused(line: str) -> None:
    with pytest.raises(ProtocolError, match="not an event"):
        from_line(line)
