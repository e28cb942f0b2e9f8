"""How much a network finds in digits: the threshold is what it says, and the shipped one is that of the shipped weights."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch

from digitlab.data import mnist
from digitlab.ink.side_by_side import pieces_side_by_side
from digitlab.measure.events import Measured
from digitlab.measure.evidence import EVIDENCE, EvidenceConfig, LeastEvidence, area_error, auroc
from digitlab.measure.non_digits import NON_DIGITS, SHOWN
from digitlab.networks.library import list_networks
from digitlab.networks.weights import load
from digitlab.shipped import resources


def test_a_network_finds_less_than_the_least_evidence_in_one_of_a_hundred_held_out_digits() -> None:
    entry = list_networks().find("mlp")
    *_, last = EVIDENCE.events([entry], EvidenceConfig(digits=200, non_digits=5), fresh=True)
    assert isinstance(last, Measured)
    measured = last.result
    assert isinstance(measured, LeastEvidence)
    with torch.inference_mode():
        logits = load(entry.path)[0](torch.from_numpy(mnist.load("held_out").fields())[:, None])
    found = np.log(np.exp(logits.double().numpy()).sum(axis=1))
    assert (found < measured.least).mean() == pytest.approx(0.01, abs=0.0005)
    shipped = EVIDENCE.find(entry)
    assert shipped is not None
    assert shipped.least == measured.least
    assert shipped.n > measured.n
    assert min(shipped.non_digits_below) > 5 * shipped.digits_below


def test_no_held_out_digit_is_taken_for_two_and_two_in_a_row_are() -> None:
    fields = mnist.load("held_out").fields(slice(1000))
    assert {pieces_side_by_side(field) for field in fields} == {1}
    pair = np.concatenate([fields[0], fields[1]], axis=1)
    assert pieces_side_by_side(pair) == 2
    assert pieces_side_by_side(np.zeros((28, 28), np.float32)) == 0


def test_what_is_refused_is_counted_by_kind_with_the_area_under_the_curve() -> None:
    digits, others = np.array([1.0, 2.0, 2.0, 5.0]), np.array([0.0, 2.0, 3.0])
    pairs = [(a > b) + 0.5 * (a == b) for a in digits for b in others]
    assert auroc(digits, others) == pytest.approx(np.mean(pairs))
    assert area_error(0.5, 50, 50) == pytest.approx(np.sqrt(101 / 12 / 2500), rel=1e-6)  # of Mann and Whitney's U
    shares = tuple(k / 10 for k in range(len(NON_DIGITS)))
    result = LeastEvidence("mlp", "ab" * 32, "cd" * 32, 5.0, 5000, 2000, 0.01, 100, shares, 0, shares)
    refusals = {each.kind: each for each in result.refusals()}
    assert list(refusals) == list(SHOWN)
    assert refusals["scribbles"].share == pytest.approx(np.mean([0, 0.1, 0.2, 0.3, 0.5]))
    assert (refusals["scribbles"].n, refusals["letters"].n) == (500, 100)
    assert refusals["two digits"].auroc == shares[-1]
    assert refusals["letters"].error == pytest.approx(np.sqrt(0.4 * 0.6 / 100))


def test_a_result_of_before_there_were_other_kinds_still_has_its_threshold() -> None:
    old = LeastEvidence("mlp", "ab" * 32, "cd" * 32, 5.0, 5000, 2000, 0.01, 100, (0.5,) * 6, 0)
    assert old.refusals() == ()
    with pytest.raises(ValueError, match="kinds of drawings"):
        LeastEvidence("mlp", "ab" * 32, "cd" * 32, 5.0, 5000, 2000, 0.01, 100, (0.5,) * 7, 0)


@pytest.mark.parametrize("language", ["", "es", "zh"])
def test_the_handbook_says_of_every_network_to_compare_what_its_shipped_result_says(language: str) -> None:
    page = (resources() / "handbook" / language / "accuracy.md").read_text("utf-8")
    told = dict(re.findall(r"^\| `(\w+)` \| ((?:\d+ ± \d+ \(\d\.\d+\)(?: \| | \|$)){6})", page, re.MULTILINE))
    library = list_networks()
    compared = {name for name, entry in library.entries.items() if entry.shelf == "main"}
    assert set(told) == compared | {"cnn_rotated", "mlp_refusing", "cnn_refusing"}
    for name, cells in told.items():
        shipped = EVIDENCE.find(library.find(name))
        assert shipped is not None
        shares = [f"{100 * each.share:.0f} ± {100 * each.error:.0f} ({each.auroc:.2f})" for each in shipped.refusals()]
        assert cells == " | ".join(shares) + " |", name
