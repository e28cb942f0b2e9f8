"""What is measured of drawn digits: distances from oracles of their own, and figures that tell good digits from bad ones."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from digitlab.cli import main
from digitlab.data import folders, mnist
from digitlab.measure import generation
from digitlab.measure.generation import GENERATION, Generation, GenerationConfig
from digitlab.measure.judges import EYE, JUDGES, Drawn, frechet_distance, spread
from digitlab.networks.drawn_digits import draw
from digitlab.networks.generation import load_generator
from digitlab.networks.library import list_networks, user_networks

pytestmark = pytest.mark.usefixtures("one_thread")


def test_the_frechet_distance_is_that_of_the_matrix_root_of_the_product_of_the_covariances() -> None:
    random = np.random.default_rng(0)
    some, others = random.standard_normal((50, 4)), random.standard_normal((70, 4)) @ random.standard_normal((4, 4)) + 1
    product = torch.from_numpy(np.cov(some, rowvar=False) @ np.cov(others, rowvar=False))
    values, vectors = torch.linalg.eig(product)
    root = (vectors @ torch.diag(values.sqrt()) @ torch.linalg.inv(vectors)).real
    np.testing.assert_allclose(root @ root, product, atol=1e-9)
    apart = ((some.mean(axis=0) - others.mean(axis=0)) ** 2).sum()
    traces = np.cov(some, rowvar=False).trace() + np.cov(others, rowvar=False).trace()
    assert frechet_distance(some, others) == pytest.approx(apart + traces - 2 * float(root.trace()))
    assert frechet_distance(some, some) == pytest.approx(0, abs=1e-9)
    assert frechet_distance(some, some + 2) == pytest.approx(4 * 4)


def test_digits_lie_as_far_apart_as_all_pairs_of_their_class_do() -> None:
    images, labels = np.random.default_rng(1).random((60, 3, 3)), np.arange(60) % 10
    found = spread(images.astype(np.float32), labels)
    for label in (0, 9):
        flat = images[labels == label].reshape(6, 9)
        squares = ((flat[:, None] - flat) ** 2).sum(axis=2)
        assert found[label] == pytest.approx(np.sqrt(squares.mean()), rel=1e-6)


def test_the_first_digits_are_the_same_however_many_are_drawn() -> None:
    for name in ("flow_dense", "vae"):
        generator, labels = load_generator(name), np.arange(120) % 10
        (few,) = draw(generator, labels[:100], 4, 2, 1.0)
        first, rest = draw(generator, labels, 4, 2, 1.0)
        np.testing.assert_allclose(first, few, atol=1e-5)
        assert (rest.shape, rest.dtype) == ((20, 28, 28), np.float32)


@pytest.mark.slow
def test_a_shipped_generator_is_judged_and_the_result_is_kept() -> None:
    entry = list_networks().find_generator("vae")
    config = GenerationConfig(digits=100, seed=3)
    begun, *_, advanced, last = GENERATION.events([entry], config, fresh=True)
    assert advanced.done == begun.total, "what draws in one way has nothing left to do, either"
    result = last.result
    assert (result.network, result.n, result.judges, len(result.drawn)) == ("vae", 100, JUDGES, 1)
    assert min(result.usual.read) > 80
    assert result.usual.distance > result.real_distance > 0
    assert 0 < result.usual.spread < 1
    assert result.nearest > 1
    assert result.milliseconds > 0
    assert GENERATION.find(entry, config) == result
    low, high = result.interval(result.usual)
    assert 0 < low < result.usual.read[0] / 100 <= high


@pytest.mark.slow
def test_the_judges_are_those_that_ship_though_one_has_a_network_of_the_same_name() -> None:
    path = user_networks() / f"{EYE}.safetensors"
    path.parent.mkdir(parents=True)
    shutil.copy(list_networks().find("mlp14").path, path)
    assert list_networks().find(EYE).path == path
    *_, last = GENERATION.events(
        [list_networks().find_generator("vae")], GenerationConfig(digits=100, seed=3), fresh=True
    )
    shutil.rmtree(path.parent)
    *_, again = GENERATION.events(
        [list_networks().find_generator("vae")], GenerationConfig(digits=100, seed=3), fresh=True
    )
    assert last.result.drawn == again.result.drawn


def test_the_shipped_results_are_those_of_the_shipped_weights_and_show_what_the_handbook_says() -> None:
    results = {name: GENERATION.find(entry) for name, entry in list_networks().generators.items()}
    flow, dense, vae = (results[name] for name in ("flow", "flow_dense", "vae"))
    assert flow is not None
    assert dense is not None
    assert vae is not None
    assert flow.usual.read[0] / flow.n >= 0.98
    assert flow.explained / flow.n_explained > 0.9
    assert vae.n_explained == 0
    assert flow.usual.distance < dense.usual.distance
    assert flow.usual.spread > vae.usual.spread
    assert {(way.steps, way.guidance) for way in flow.drawn} == set(generation.WAYS)


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"drawn": (Drawn(8, 1.0, (101, 3), 1.0, 1.0),)}, "each of 2 judges reads 0 to 100 digits"),
        ({"drawn": (Drawn(8, 1.0, (1, 3), float("nan"), 1.0),)}, "must be numbers"),
        ({"copies": 1.5}, "copies must lie between 0 and 1"),
        ({"drawn": ()}, "in one way or more"),
    ],
)
def test_a_result_that_cannot_be_is_refused(wrong: dict[str, object], complaint: str) -> None:
    drawn = (Drawn(8, 1.0, (99, 98), 1.0, 1.0),)
    values = {"drawn": drawn, "real_distance": 1.0, "nearest": 1.0, "real_nearest": 1.0, "copies": 0.0}
    with pytest.raises(ValueError, match=complaint):
        Generation("flow", "a", "b", 100, 0, JUDGES, **{**values, "milliseconds": 1.0, **wrong})  # type: ignore[arg-type]


def test_drawn_digits_fill_a_folder_that_a_network_learns_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "drawn"
    arguments = ["generate", "--network", "vae", "--class", "3", "--class", "5", "--count", "60", "--out", str(out)]
    assert main([*arguments, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["classes"] == [3, 5]
    assert "steps" not in told, "what draws in one step has none"
    digits = folders.read_folder(out).digits
    assert digits.labels.tolist() == [3, 5] * 30
    assert digits.images.max() > 200
    real = mnist.load("train").images
    assert not {image.tobytes() for image in digits.images} & {image.tobytes() for image in real}
    network = tmp_path / "taught.safetensors"
    taught = ["train", "mlp14", "--epochs", "1", "--data", f"folder:{out}", "--out", str(network), "--threads", "1"]
    assert main(taught) == 0
    assert network.exists()
    spaced = tmp_path / "drawn by a plane"
    assert main(["generate", "--network", "vae", "--count", "1", "--out", str(spaced)]) == 0
    assert capsys.readouterr().out.endswith(f"train with --data 'folder:{spaced}'\n")
    assert main(["generate", "--network", "mlp", "--out", str(tmp_path / "none")]) == 1
    assert "'mlp' reads digits and draws none" in capsys.readouterr().err
    assert main(["generate", "--guidance", "-1", "--out", str(out)]) == 1
    assert "guidance must lie between 0 and 100, not -1.0" in capsys.readouterr().err
