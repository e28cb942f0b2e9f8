"""Networks of one's own classes are measured on the test pictures of the data set that they learned from."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

from digitlab.cli import main
from digitlab.data import folders
from digitlab.ink.raster import render
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.measure.events import Advanced
from digitlab.measure.registry import measurement
from digitlab.measure.store import own_results
from digitlab.networks import weights
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread", "own_data_folder")
CLASSES = ("10", "L", "two strokes", "Λ")
SMALL = ("--batch-size", "8", "--threads", "1", "--device", "cpu", "--turn", "30")


def _taught(folder: Path, path: Path, *, seed: int = 0) -> Path:
    """An MLP that has seen few of a folder's pictures, and mistakes some."""
    few = ("--epochs", "1", "--digits", "16", "--seed", str(seed))
    assert main(["train", "mlp14", "--data", f"folder:{folder}", "--out", str(path), *few, *SMALL]) == 0
    return path


@pytest.fixture
def reader(signs: Path, tmp_path: Path) -> Path:
    return _taught(signs, tmp_path / "reader.safetensors")


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]):
    """Runs a command and returns what it printed; it must go well."""

    def run(*arguments: str) -> str:
        capsys.readouterr()
        assert main([*arguments]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    return run


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]):
    """Runs a command that must not go well, and returns what it said in its one line."""

    def run(*arguments: str) -> str:
        capsys.readouterr()
        assert main([*arguments]) == 1
        (said,) = capsys.readouterr().err.splitlines()
        return said

    return run


def _result(lines: str) -> dict[str, Any]:
    """The result of the last event."""
    _, result = json.loads(lines.splitlines()[-1]).values()
    return result


def _digest(folder: Path) -> str:
    """SHA-256 of a folder's test pictures and labels, by their bytes."""
    test = folders.load(folder, "test")
    return hashlib.sha256(test.images.tobytes() + test.labels.tobytes()).hexdigest()


def test_every_measurement_reads_as_many_rightly_as_evaluate_on_the_same_pictures(signs, reader, told) -> None:
    evaluated = json.loads(told("evaluate", "--network", str(reader), "--json"))
    n, right = evaluated["n"], round(evaluated["accuracy"] * evaluated["n"])
    assert (evaluated["data"], n) == (f"folder:{signs}", len(folders.load(signs, "test")))
    assert evaluated["data_hash"] == _digest(signs)
    assert 0 < right < n
    swept = _result(told("sweep", "--network", str(reader), "--axis", "turn", "--map-digits", "3", "--json"))
    assert (swept["curves"][0]["right"][0], swept["n"], swept["shift_map_n"]) == (right, n, 3)
    assert swept["data"] == "test pictures of signs, the first n"
    confused = _result(told("confuse", "--network", str(reader), "--json"))
    labels = folders.load(signs, "test").labels
    assert int((np.array(confused["answers"]) == labels).sum()) == right
    operated = _result(told("edit", str(reader), "--prune", "0.95", "--json"))
    assert (operated["before"], operated["n"]) == (right, n)
    compared = _result(told("disagree", str(reader), str(reader), "--json"))
    assert (compared["both_right"], compared["neither"], compared["n"]) == (right, n - right, n)
    excited = _result(told("top-activations", "--network", str(reader), "--json"))
    assert (excited["n"], excited["layers"][-1]["units"]) == (n, len(CLASSES))
    for result in (swept, confused, operated, compared, excited):
        assert (result["source"], result["data_hash"]) == (f"folder:{signs}", _digest(signs))


def test_the_pictures_are_named_to_people(reader, told) -> None:
    n = "31 test pictures of signs"
    assert n in told("sweep", "--network", str(reader), "--axis", "noise", "--map-digits", "0")
    assert f"of {n} read rightly" in told("confuse", "--network", str(reader))
    assert f"(n = {n})" in told("disagree", str(reader), str(reader))
    assert f"(n = {n})" in told("top-activations", "--network", str(reader))
    assert f"(n = {n})" in told("edit", str(reader), "--off", "answer:0")
    calibrated = told("calibrate", "--network", str(reader))
    assert "test pictures of signs)" in calibrated
    assert "non-digits" not in calibrated


def test_fewer_pictures_can_be_read_and_never_more_than_there_are(reader, told) -> None:
    for asked, n in (("5", 5), ("5000", 31)):
        assert _result(told("edit", str(reader), "--prune", "0.5", "--digits", asked, "--json"))["n"] == n
    swept = told("sweep", "--network", str(reader), "--axis", "turn", "--digits", "9", "--map-digits", "0", "--json")
    assert (_result(swept)["n"], _result(swept)["available"]) == (9, 31)


def test_two_networks_differ_by_the_names_of_the_classes(signs, reader, tmp_path, told) -> None:
    other = _taught(signs, tmp_path / "other.safetensors", seed=3)
    asked = ("disagree", str(reader), str(other), "--pose", "angle=20")
    compared = _result(told(*asked, "--json"))
    assert compared["classes"] == [*CLASSES]
    assert compared["only_left"] + compared["only_right"] == len(compared["found"]) > 0
    rows = [*csv.DictReader(io.StringIO(told(*asked, "--csv")))]
    first = compared["found"][0]
    assert rows[0]["label"] == CLASSES[first["label"]] == CLASSES[folders.load(signs, "test").labels[first["digit"]]]
    assert rows[0]["left_answer"] == CLASSES[first["left_answer"]]
    assert CLASSES[first["left_answer"]] in told(*asked)


def test_a_temperature_is_not_tested_on_the_pictures_that_it_was_fitted_on(signs, reader, told) -> None:
    calibrated = _result(told("calibrate", "--network", str(reader), "--json"))
    test = folders.load(signs, "test")
    fitted = sum(-(-int((test.labels == label).sum()) // 2) for label in range(len(CLASSES)))
    assert (calibrated["n_fitted"], calibrated["raw"]["n"]) == (fitted, len(test) - fitted)
    assert calibrated["non_digits"] == []


def test_all_of_a_folders_own_test_pictures_calibrate_as_evaluate_reads_them(signs, tmp_path, told) -> None:
    folder = tmp_path / "divided"
    for name in CLASSES:
        for picture in sorted((signs / name).iterdir()):
            part = folder / ("test" if int(picture.stem) % 3 == 0 else "train") / name
            part.mkdir(parents=True, exist_ok=True)
            shutil.copy(picture, part)
    network = _taught(folder, tmp_path / "divided.safetensors")
    evaluated = json.loads(told("evaluate", "--network", str(network), "--json"))
    calibrated = _result(told("calibrate", "--network", str(network), "--json"))
    assert (evaluated["n"], calibrated["raw"]["n"]) == (56, 56)
    assert calibrated["raw"]["accuracy"] == pytest.approx(evaluated["accuracy"])
    assert calibrated["n_fitted"] == len(folders.load(folder, "held_out"))
    held_out = folders.read_folder(folder)
    (folder / held_out.names[int(held_out.held_out.argmax())]).unlink()
    again = _result(told("calibrate", "--network", str(network), "--json"))
    assert (again["n_fitted"], again["raw"]["n"]) == (calibrated["n_fitted"] - 1, 56)
    assert again["data_hash"] != calibrated["data_hash"]


def test_too_few_pictures_to_fit_a_temperature_on_are_refused(signs, reader, refused) -> None:
    found = folders.read_folder(signs)
    kept: set[int] = set()
    for name, label, is_tested in zip(found.names, found.digits.labels, found.tested, strict=True):
        if is_tested and label in kept:
            (signs / name).unlink()
        elif is_tested:
            kept.add(label)
    said = refused("calibrate", "--network", str(reader))
    assert said.endswith("too few test pictures of signs to fit a temperature on some and test it on others: add more")


@pytest.mark.parametrize("command", ["sweep", "confuse", "calibrate", "top-activations"])
def test_what_is_kept_is_found_again_for_the_same_pictures_only(signs, reader, told, command: str) -> None:
    few = {"sweep": ("--axis", "noise", "--map-digits", "0")}.get(command, ())
    asked = (command, "--network", str(reader), "--json", *few)

    def measured() -> tuple[int, str]:
        lines = told(*asked)
        return json.loads(lines.splitlines()[0])["total"], _result(lines)["data_hash"]

    first, digest = measured()
    assert first > 0
    assert measured() == (0, digest)
    added = next(each for each in sorted((signs / "L").iterdir()) if _is_tested(signs, each))
    aside = signs.parent / added.name
    added.rename(aside)
    again, other = measured()
    assert again > 0
    assert other != digest
    aside.rename(added)
    assert measured() == (0, digest)
    assert len([*own_results().glob("*-reader.json")]) == 2


@pytest.mark.parametrize(
    ("command", "asked"),
    [
        ("sweep", {"axes": ("noise",), "map_digits": 0}),
        ("confuse", {}),
        ("calibrate", {}),
        ("top-activations", {}),
        ("edit", {"edits": ()}),
        ("disagree", {}),
        pytest.param("project", {}, marks=pytest.mark.slow),
    ],
)
def test_a_file_that_is_replaced_and_pictures_that_go_meanwhile_were_not_measured(
    signs, reader, tmp_path, command: str, asked: dict[str, Any]
) -> None:
    if command == "project":
        pytest.importorskip("sklearn")
    other = _taught(signs, tmp_path / "other.safetensors", seed=3)
    measured, entry = measurement(command), list_networks().find(str(reader))
    entries = [entry] * (len(measured.networks) or 1)
    (*_, before) = measured.events(entries, measured.config(**asked))
    events = measured.events(entries, measured.config(**asked), fresh=True)
    for event in events:
        if isinstance(event, Advanced):
            shutil.copy(other, reader)
            next(each for each in (signs / "L").iterdir() if _is_tested(signs, each)).unlink()
            break
    (*_, after) = events
    for name in ("weights_hash", "weights_hashes", "data_hash"):
        assert getattr(after.result, name, "") == getattr(before.result, name, "")


def _is_tested(folder: Path, picture: Path) -> bool:
    """Whether a picture is one to test with."""
    found = folders.read_folder(folder)
    name = str(picture.relative_to(folder))
    return bool(found.tested[found.names.index(name)])


@pytest.mark.slow
def test_a_map_says_the_classes_of_its_pictures(signs, reader, told) -> None:
    pytest.importorskip("sklearn")
    rows = [*csv.DictReader(io.StringIO(told("project", str(reader), "--csv")))]
    labels = folders.load(signs, "test").labels
    assert [row["label"] for row in rows] == [CLASSES[label] for label in labels]


def test_networks_of_other_pictures_are_not_compared_and_both_sides_are_named(signs, reader, tmp_path, refused, told):
    for asked in (["sweep", "--network", str(reader), "--network", "mlp"], ["disagree", str(reader), "mlp"]):
        said = refused(*asked)
        assert (
            "'reader' tells 4 classes (10, L, two strokes, Λ) apart and is measured on test pictures of signs" in said
        )
        assert "'mlp' tells the digits 0 to 9 apart and is measured on test digits: choose networks" in said
    copied = tmp_path / "elsewhere"
    shutil.copytree(signs, copied)
    other = _taught(copied, tmp_path / "other.safetensors")
    said = refused("disagree", str(reader), str(other))
    assert "measured on test pictures of signs" in said
    assert "measured on test pictures of elsewhere" in said
    assert "name pictures that both know with --data" in said
    assert "n = 31" in told("disagree", str(reader), str(other), "--data", f"folder:{copied}")
    assert "'mlp' tells the digits 0 to 9 apart, and these pictures have 4 classes" in refused(
        "sweep", "--network", "mlp", "--data", f"folder:{signs}"
    )


def test_a_folder_that_has_gone_or_changed_is_named_with_the_way_out(signs, reader, refused, told) -> None:
    aside = signs.parent / "moved"
    signs.rename(aside)
    said = refused("sweep", "--network", str(reader))
    assert said == (
        f"digitlab: 'reader' is measured on test pictures of signs, and the folder {signs} is gone: bring it back, or name its new "
        "place on the command line with --data folder:PATH"
    )
    signs.mkdir()
    said = refused("sweep", "--network", str(reader))
    assert said.startswith("digitlab: 'reader' is measured on test pictures of signs, which cannot be read: ")
    assert "has no picture with a label" in said
    signs.rmdir()
    assert "moved read rightly" in told("confuse", "--network", str(reader), "--data", f"folder:{aside}")
    aside.rename(signs)
    (signs / "Λ").rename(signs / "V")
    said = refused("calibrate", "--network", str(reader))
    assert "test pictures of signs, from which it learned, are of 4 classes (10, L, two strokes, V) now: bring" in said


def test_a_file_that_names_no_pictures_says_so(reader, tmp_path, signs, refused, told) -> None:
    network, card = weights.load(reader)
    silent = tmp_path / "silent.safetensors"
    weights.save(silent, network, type(card)(**{**_fields(card), "recipe": {}}))
    said = refused("top-activations", "--network", str(silent))
    assert "'silent' tells 4 classes" in said
    assert "its file does not say which pictures it learned from: name them, as in --data folder:PATH" in said
    assert "31 test pictures" in told("top-activations", "--network", str(silent), "--data", f"folder:{signs}")


def _fields(card: object) -> dict[str, Any]:
    return {name: getattr(card, name) for name in card.__dataclass_fields__}  # type: ignore[attr-defined] # a dataclass


def test_a_folder_that_was_named_from_beside_it_is_found_from_everywhere(signs, tmp_path, monkeypatch, told) -> None:
    monkeypatch.chdir(signs.parent)
    network = _taught(Path("signs"), tmp_path / "beside.safetensors")
    assert weights.load(network)[1].recipe["data"] == f"folder:{signs}"
    monkeypatch.chdir(signs / "L")
    assert "n = 31 test pictures of signs" in told("disagree", str(network), str(network))
    monkeypatch.chdir(signs.parent)
    swept = told(
        "sweep", "--network", str(network), "--data", "folder:signs", "--axis", "noise", "--map-digits", "0", "--json"
    )
    assert _result(swept)["source"] == f"folder:{signs}"


def test_pictures_that_are_learned_from_only_are_not_said_to_be_measured_on(told) -> None:
    few = ("--network", "mlp14", "--data", "generated:flow", "--digits", "20")
    assert json.loads(told("evaluate", *few, "--json"))["data"] == "mnist"
    swept = _result(told("sweep", *few, "--axis", "noise", "--map-digits", "0", "--json"))
    assert (swept["source"], swept["data"]) == ("mnist", "MNIST test digits, the first n")


@pytest.mark.parametrize("count", [2, 40])
def test_as_few_and_as_many_classes_as_there_may_be_are_measured(tmp_path, told, count: int) -> None:
    names = [f"sign {number:02}" for number in range(count)]
    die = np.random.default_rng(count)
    for name in names:
        corners = die.uniform(5, 23, (4, 2))
        (tmp_path / "many" / name).mkdir(parents=True)
        for number in range(12):
            field = render(Drawing((Stroke.through(corners + die.normal(0, 0.5, corners.shape)),)))
            shades = np.rint(255 - 200 * field).astype(np.uint8)
            PIL.Image.fromarray(shades).save(tmp_path / "many" / name / f"{number}.png")
    few = ("--epochs", "1", "--seed", "1")
    path = tmp_path / "many.safetensors"
    assert main(["train", "mlp14", "--data", f"folder:{tmp_path / 'many'}", "--out", str(path), *few, *SMALL]) == 0
    evaluated = json.loads(told("evaluate", "--network", str(path), "--json"))
    right = round(evaluated["accuracy"] * evaluated["n"])
    table = [*csv.DictReader(io.StringIO(told("confuse", "--network", str(path), "--csv")))]
    assert len(table) == count**2
    assert sum(int(row["count"]) for row in table if row["label"] == row["answer"]) == right
    assert sum(int(row["count"]) for row in table) == evaluated["n"]
    swept = _result(told("sweep", "--network", str(path), "--axis", "shift", "--map-digits", "2", "--json"))
    assert swept["curves"][0]["right"][0] == right
    excited = _result(told("top-activations", "--network", str(path), "--json"))
    assert excited["layers"][-1]["units"] == count
    assert _result(told("calibrate", "--network", str(path), "--json"))["raw"]["n"] > 0


def test_what_is_about_digits_says_why_and_what_there_is_instead(reader, refused) -> None:
    said = refused("benchmark", "--network", str(reader))
    assert "'benchmark' is about the ten digits: " in said
    assert said.endswith("'sweep' measures other classes under every change")
    said = refused("evidence", "--network", str(reader))
    assert said.endswith("'calibrate' measures what their confidence is worth")
