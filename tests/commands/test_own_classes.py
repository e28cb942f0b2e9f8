"""Pictures of one's own classes, from a folder to answers, by the command line."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

import digitlab as dl
from digitlab.cli import main
from digitlab.data import folders, handwriting
from digitlab.data.written_digit import written_now
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks import onnx_export, weights
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_many

pytestmark = pytest.mark.usefixtures("one_thread")
CLASSES = ("10", "L", "two strokes", "Λ")


def _train(signs: Path, network: str, *options: str) -> int:
    small = ("--epochs", "3", "--batch-size", "8", "--threads", "1", "--device", "cpu")
    return main(["train", network, "--data", f"folder:{signs}", *small, *options])


@pytest.fixture(scope="module")
def signs(drawn_signs: Path) -> Path:
    """The signs as they are: nothing here changes them."""
    return drawn_signs


@pytest.fixture(scope="module")
def trained(signs: Path, elsewhere) -> Path:
    """An MLP that has learned the signs; tests leave it as it is."""
    with elsewhere() as folder:
        path = folder / "reader of signs.safetensors"
        assert _train(signs, "mlp14", "--out", str(path)) == 0
    return path


def test_a_network_learns_a_folders_classes_and_knows_their_names(signs: Path, trained: Path) -> None:
    network, card = weights.load(trained)
    assert card.classes == CLASSES
    assert card.config["classes"] == 4
    assert card.measured["held_out_accuracy"] > 0.8
    assert next(reversed(network.state_dict().values())).shape == (4,)


@pytest.mark.parametrize("network", ["plain", "hand_crafted", "mlp_shuffled", "fast"])
def test_other_architectures_learn_them_too(signs: Path, tmp_path: Path, network: str, capsys) -> None:
    path = tmp_path / "it.safetensors"
    assert _train(signs, network, "--epochs", "1", "--digits", "32", "--out", str(path)) == 0
    assert "held-out pictures" in capsys.readouterr().out
    assert weights.load(path)[1].classes == CLASSES


def test_what_has_the_ten_digits_only_is_refused_with_what_is_there(
    signs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for network in ("detector", "flow", "vae"):
        assert _train(signs, network) == 2
        said = capsys.readouterr().err
        assert "has the ten digits only, and not 4 classes: train one of mlp, cnn" in said


def test_it_is_evaluated_on_the_folder(signs: Path, trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "--data", f"folder:{signs}", "--network", str(trained), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["accuracy"] == pytest.approx(weights.load(trained)[1].measured["held_out_accuracy"])


def test_other_classes_than_a_networks_are_refused_and_both_are_named(
    signs: Path, trained: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("evaluate", "sweep", "confuse", "calibrate", "top-activations"):
        assert main([command, "--network", str(trained), "--data", "mnist"]) == 1, command
        said = capsys.readouterr().err
        assert "tells 4 classes (10, L, two strokes, Λ) apart, and these pictures have the digits 0 to 9" in said
        assert f"--data folder:{signs}" in said
    assert main(["evaluate", "--data", f"folder:{signs}", "--network", "mlp"]) == 1
    assert "'mlp' tells the digits 0 to 9 apart, and these pictures have 4 classes" in capsys.readouterr().err
    assert _train(signs, "mlp", "--start-from", "mlp") == 2
    assert "which tells 10 classes apart" in capsys.readouterr().err


def test_where_no_network_is_named_those_of_the_same_classes_are_measured(
    signs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", "--data", f"folder:{signs}"]) == 1
    assert "no network of yours tells 4 classes" in capsys.readouterr().err
    assert _train(signs, "mine", "--config", _tiny(tmp_path)) == 0
    capsys.readouterr()
    assert main(["evaluate", "--data", f"folder:{signs}", "--json"]) == 0
    assert [json.loads(line)["network"] for line in capsys.readouterr().out.splitlines()] == ["mine"]
    assert main(["evaluate", "--digits", "20", "--json"]) == 0
    assert "mine" not in {json.loads(line)["network"] for line in capsys.readouterr().out.splitlines()}


def _tiny(folder: Path) -> str:
    """Settings of a small MLP, as a file."""
    path = folder / "settings.json"
    path.write_text(json.dumps({"architecture": {"architecture": "mlp", "hidden": [16]}}))
    return str(path)


def test_predictions_say_the_name_and_the_label(signs: Path, trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = str(signs / "two strokes" / "00.png")
    assert main(["predict", picture, "--network", str(trained), "--network", "mlp", "--json"]) == 0
    own, digits = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (own["label"], own["class"], len(own["probabilities"])) == (2, "two strokes", 4)
    assert digits["class"] == str(digits["label"])
    assert main(["predict", picture, "--network", str(trained)]) == 0
    assert "  two strokes  " in capsys.readouterr().out


def test_confusions_have_the_classes_names(signs: Path, trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["confuse", "--data", f"folder:{signs}", "--network", str(trained), "--csv"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head == "network,label,answer,count,n,weights_sha256"
    assert {row.split(",")[1] for row in rows} == {*CLASSES}
    assert len(rows) == 16
    assert main(["confuse", "--data", f"folder:{signs}", "--network", str(trained)]) == 0
    assert "two strokes" in capsys.readouterr().out


def test_a_run_goes_on_with_its_classes_and_refuses_others(
    drawn_signs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    signs = shutil.copytree(drawn_signs, tmp_path / "signs")
    straight, later = tmp_path / "straight.safetensors", tmp_path / "later.safetensors"
    assert _train(signs, "mlp14", "--out", str(straight), "--epochs", "2", "--schedule", "constant") == 0
    assert _train(signs, "mlp14", "--out", str(later), "--epochs", "1", "--schedule", "constant") == 0
    resume = ["train", "--resume", "last", "--more-epochs", "1", "--threads", "1", "--out", str(later)]
    assert main(resume) == 0
    one, other = (weights.load(path)[0].state_dict() for path in (straight, later))
    assert all(one[name].equal(other[name]) for name in one)
    (signs / "Λ").rename(signs / "V")
    assert main(resume) == 1
    assert "has 4 classes (10, L, two strokes, V), and 'mlp14' learns 4 classes (10, L, two strokes, Λ)" in (
        capsys.readouterr().err
    )


def test_the_list_of_networks_says_the_classes(
    signs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], own_data_folder: Path
) -> None:
    assert _train(signs, "mine", "--config", _tiny(tmp_path)) == 0
    assert list_networks().find("mine").card.classes == CLASSES
    capsys.readouterr()
    assert main(["networks", "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {record["name"]: record["classes"] for record in records}["mine"] == [*CLASSES]
    assert {record["name"]: record["classes"] for record in records}["mlp"] == [*"0123456789"]


def test_a_renamed_network_is_listed_and_loaded_by_the_name_by_which_it_is_found(
    signs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _train(signs, "mine", "--config", _tiny(tmp_path)) == 0
    assert main(["networks", "--rename", "mine", "better"]) == 0
    capsys.readouterr()
    assert main(["networks", "--json"]) == 0
    names = [json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()]
    assert names == [*list_networks().entries]
    assert "better" in names
    assert dl.load("better").name == "better"
    assert dl.load("better").predict(signs / "Λ" / "00.png").network == "better"


def test_ones_own_handwritten_letters_are_learned_by_their_names(tmp_path: Path) -> None:
    die = np.random.default_rng(6)
    for name, corners in {
        "Λ": [(6, 22), (14, 5), (22, 22)],
        "L": [(9, 5), (9, 22), (20, 22)],
        "7": [(8, 6), (19, 6), (12, 22)],
    }.items():
        strokes = (Stroke.through(corners + die.normal(0, 0.8, (3, 2))) for _ in range(40))
        handwriting.keep(written_now(name, Drawing((stroke,)), "me") for stroke in strokes)
    path, small = tmp_path / "letters.safetensors", ("--batch-size", "8", "--threads", "1", "--device", "cpu")
    data = ("--data", "handwriting:Λ 7 L")
    assert main(["train", "mlp14", *data, "--epochs", "3", *small, "--out", str(path)]) == 0
    card = weights.load(path)[1]
    assert card.classes == ("Λ", "7", "L")
    assert card.measured["held_out_accuracy"] > 0.8
    assert main(["evaluate", *data, "--network", str(path)]) == 0


@pytest.mark.slow
@pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in onnx_export.NEEDED), reason="the extra is not installed"
)
def test_its_onnx_file_has_as_many_logits_and_answers_as_it_does(signs: Path, trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "signs.onnx"
    assert main(["export", str(trained), "--onnx", str(out)]) == 0
    fields = folders.load(signs, "held_out").fields()
    found = np.concatenate(list(onnx_export.answers_of(out, fields, batch=10)))
    assert found.shape == (len(fields), 4)
    np.testing.assert_array_equal(found.argmax(1), predict_many(weights.load(trained)[0], fields).argmax(1))
