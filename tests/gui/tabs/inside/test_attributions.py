"""Answers explained in the worker: the same probabilities as everywhere, coarse maps first, and only what was asked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitlab.gui.shell.analysis import Analyst, Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.tabs.inside.answer.attributions import Explained, Explainer, ExplanationRequest, Question
from digitlab.gui.tabs.inside.answer.softmax_table import SoftmaxTerms
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks import attribution
from digitlab.networks.edits import SwitchedOff
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
SITUATION = Situation(SEVEN, pose=Pose(dx=1.5, angle_deg=20), networks=("mlp", "cnn_rotated", "mlp_slid"))


@pytest.fixture(scope="module")
def networks() -> LoadedNetworks:
    return LoadedNetworks(list_networks())


def _last(networks: LoadedNetworks, question: Question, situation: Situation = SITUATION) -> Explained:
    *_, shown = Explainer(networks)(ExplanationRequest(situation, question))
    assert shown.is_finest
    return shown


def test_the_probabilities_are_those_of_the_answer_strip(networks: LoadedNetworks) -> None:
    situation = replace(SITUATION, window_deg=45.0, network_edits=(("mlp", (SwitchedOff("dense 1", 3),)),))
    shown, analysis = _last(networks, Question("saliency"), situation), Analyst(networks).analyse(situation)
    for each, answer in zip(shown.networks, analysis.answers, strict=True):
        assert np.allclose(SoftmaxTerms.of(each.logits).probabilities, answer.prediction.probabilities, atol=1e-6)
        assert each.label == answer.prediction.label
        assert len(each.alignments) == len(each.evidence)


@pytest.mark.parametrize("method", ["saliency", "gradient_times_ink", "grad_cam"])
def test_a_class_that_was_asked_for_is_explained_by_the_method_that_was(networks: LoadedNetworks, method: str) -> None:
    shown = _last(networks, Question(method, 2))
    for each in shown.networks:
        expected = getattr(attribution, method)(networks.get(each.name), shown.field, 2)
        assert each.label == 2
        assert (each.spoken is None) == (expected is None)
        assert expected is None or np.array_equal(each.spoken, expected)


@pytest.mark.parametrize("method", ["integrated_gradients", "occlusion"])
def test_all_networks_have_a_coarse_map_before_one_has_a_finer(networks: LoadedNetworks, method: str) -> None:
    situation = replace(SITUATION, networks=("mlp", "", "cnn_flatten"))
    shown = list(Explainer(networks)(ExplanationRequest(situation, Question(method))))
    assert [each.is_finest for each in shown] == [False] * (len(shown) - 1) + [True]
    assert [each.slot for each in shown[0].networks] == [0, 2]
    first, second = ([each.networks[index].spoken for each in shown] for index in (0, 1))
    assert all(spoken is not None for spoken in (*first, *second))
    assert not np.array_equal(first[1], first[0])
    assert np.array_equal(second[1], second[0])
    finest = getattr(attribution, method)(networks.get("cnn_flatten"), shown[-1].field, shown[-1].networks[1].label)
    assert np.array_equal(second[-1], finest)


def test_integrated_gradients_know_the_logit_of_blank_paper(networks: LoadedNetworks) -> None:
    situation = replace(SITUATION, networks=("mlp",))
    (each,) = _last(networks, Question("integrated_gradients", 4), situation).networks
    assert each.spoken.sum() == pytest.approx(each.logits[4] - each.blank_logit, abs=0.3)


def test_blank_paper_is_not_explained(networks: LoadedNetworks) -> None:
    (shown,) = Explainer(networks)(ExplanationRequest(replace(SITUATION, drawing=Drawing()), Question()))
    assert shown.is_blank
    assert shown.is_finest
    assert all(each.evidence is None and each.spoken is None for each in shown.networks)


def test_a_network_that_cannot_be_loaded_says_why(networks: LoadedNetworks) -> None:
    shown = _last(networks, Question("saliency"), replace(SITUATION, networks=("nobody", "mlp")))
    assert "there is no network 'nobody'" in shown.networks[0].fault
    assert shown.networks[1].spoken is not None
