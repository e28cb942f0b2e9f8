"""``digitlab confuse``, ``export`` and ``script`` as people and programs run them."""

from __future__ import annotations

import csv
import importlib.util
import io
from pathlib import Path

import numpy as np
import pytest

from digitlab.cli import main
from digitlab.data import mnist
from digitlab.measure.events import Begun, Failed, Measured, Written, from_line
from digitlab.networks import onnx_export
from digitlab.networks.architectures import HandCraftedConfig, build
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_many
from digitlab.networks.weights import load
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import create_run

pytestmark = pytest.mark.usefixtures("one_thread")

needs_onnx = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in onnx_export.NEEDED), reason="the extra is not installed"
)


def events(text: str) -> list:
    return [from_line(line) for line in text.splitlines()]


def test_people_read_a_table_whose_rows_are_classes(capsys) -> None:
    assert main(["confuse", "--network", "mlp14"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("mlp14: 9")
    assert "of 10,000 test digits" in lines[0]
    zeros = [0 if cell == "·" else int(cell) for cell in lines[2].split()[1:]]
    assert sum(zeros) == (mnist.load("test").labels == 0).sum()


def test_blank_paper_got_no_answer(capsys, monkeypatch) -> None:
    first = mnist.load("test")
    images = first.images[:10].copy()
    images[0] = 0
    monkeypatch.setattr(mnist, "load", lambda split: mnist.Digits(images, first.labels[:10]))
    assert main(["confuse", "--network", "mlp14"]) == 0
    assert "digit 0 is a 7, and blank" in capsys.readouterr().out


def test_the_table_of_numbers_has_every_digit_once(capsys) -> None:
    assert main(["confuse", "--network", "mlp14", "--split", "held_out", "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 100
    assert sum(int(row["count"]) for row in rows) == 5000 == int(rows[0]["n"])


def test_programs_get_all_answers_as_one_event(capsys) -> None:
    assert main(["confuse", "--network", "mlp14", "--json"]) == 0
    first, *_, last = events(capsys.readouterr().out)
    assert isinstance(first, Begun)
    assert isinstance(last, Measured)
    assert last.result.n == 10_000


def test_a_collection_that_is_not_there_is_refused_by_name(capsys) -> None:
    assert main(["confuse", "--network", "mlp14", "--data", "letters"]) == 1
    assert "'letters'" in capsys.readouterr().err


@pytest.mark.slow
@needs_onnx
@pytest.mark.parametrize("name", ["cnn_pooled", "hand_crafted"])
def test_an_onnx_file_answers_as_the_network_does(name: str, tmp_path: Path) -> None:
    network, _ = load(list_networks().find(name).path)
    path, fields = tmp_path / "net.onnx", mnist.load("held_out").fields(slice(130))
    onnx_export.write_onnx(network, path)
    found = np.concatenate(list(onnx_export.answers_of(path, fields, batch=50)))
    np.testing.assert_allclose(found, predict_many(network, fields), atol=1e-5)


@needs_onnx
@pytest.mark.slow
@pytest.mark.minutes
def test_a_guard_that_goes_on_until_nothing_changes_is_exported_as_well(tmp_path: Path) -> None:
    network = build(HandCraftedConfig(largest_alone=True, block_normalised=True)).eval().requires_grad_(False)
    path, fields = tmp_path / "net.onnx", mnist.load("held_out").fields(slice(20))
    fields[:, :3, :3] = 1.0
    onnx_export.write_onnx(network, path)
    found = np.concatenate(list(onnx_export.answers_of(path, fields)))
    np.testing.assert_allclose(found, predict_many(network, fields), atol=1e-5)


@pytest.mark.slow
@needs_onnx
def test_an_export_says_how_far_it_is_from_the_original(capsys, tmp_path: Path) -> None:
    path = tmp_path / "mlp14.onnx"
    assert main(["export", "mlp14", "--onnx", str(path), "--json"]) == 0
    *_, last = events(capsys.readouterr().out)
    assert isinstance(last, Written)
    assert last.path == str(path)
    assert "0 of 5,000 held-out digits are answered differently" in last.said


@needs_onnx
@pytest.mark.parametrize("place", ["", ".", "there/x.onnx"])
def test_a_file_that_cannot_be_written_is_refused_before_the_work(capsys, tmp_path: Path, monkeypatch, place) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").write_text("a file in the place of a folder")
    assert main(["export", "mlp14", "--onnx", place, "--json"]) == 1
    (only,) = events(capsys.readouterr().out)
    assert isinstance(only, Failed)
    assert only.message.startswith(f"{Path(place)}: ")
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_results_that_cannot_be_kept_where_they_should_are_not_measured(capsys, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("a file in the place of a folder")
    assert main(["sweep", "--network", "mlp14", "--out", str(tmp_path / "there")]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert str(tmp_path / "there") in printed.err


def test_without_the_extra_an_export_says_what_to_install(capsys, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(onnx_export, "NEEDED", ("no_such_module",))
    assert main(["export", "mlp14", "--onnx", str(tmp_path / "x.onnx")]) == 1
    assert 'pip install "digitlab[onnx]"' in capsys.readouterr().err
    assert main(["export", "mlp14", "--onnx", str(tmp_path / "x.onnx"), "--json"]) == 1
    *_, last = events(capsys.readouterr().out)
    assert isinstance(last, Failed)
    assert not (tmp_path / "x.onnx").exists()


def test_a_script_is_printed_or_written(capsys, tmp_path: Path) -> None:
    run = create_run(TrainConfig("mlp14", epochs=3), tmp_path / "net.safetensors")
    assert main(["script", "last"]) == 0
    printed = capsys.readouterr().out
    assert "EPOCHS = 3" in printed
    path = tmp_path / "train.py"
    assert main(["script", run.name, "--out", str(path), "--json"]) == 0
    *_, last = events(capsys.readouterr().out)
    assert isinstance(last, Written)
    assert path.read_text() == printed


def test_a_run_that_cannot_be_a_script_says_why(capsys, tmp_path: Path) -> None:
    create_run(TrainConfig("mlp14", start_from="mlp14"), tmp_path / "net.safetensors")
    assert main(["script", "last"]) == 1
    assert "starts from the weights of mlp14" in capsys.readouterr().err
