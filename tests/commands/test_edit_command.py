"""``digitlab edit`` as people and programs run it."""

from __future__ import annotations

import hashlib

import pytest

from digitlab.cli import main
from digitlab.measure.events import Measured, from_line
from digitlab.networks.edits import Pruned, SwitchedOff, Temperature, WeightNoise, WeightSet, to_json
from digitlab.networks.library import list_networks

pytestmark = pytest.mark.usefixtures("one_thread")


def test_people_read_both_accuracies_and_the_file_is_not_touched(capsys):
    path = list_networks().find("mlp").path
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    assert main(["edit", "mlp", "--off", "answer:7", "--digits", "200"]) == 0
    trained, edited, changes = capsys.readouterr().out.splitlines()
    assert trained.startswith("mlp            as trained")
    assert edited.startswith("mlp            edited")
    assert "digits are read no more" in changes
    assert changes.endswith("(n = 200)")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_one_digit_that_is_lost_is_no_more_than_one(capsys):
    assert main(["edit", "mlp", "--off", "answer:7", "--digits", "1"]) == 0  # the first test digit is a 7
    assert "1 digit is read no more, 0 only now" in capsys.readouterr().out


def test_programs_get_events_with_the_edits_of_a_file(capsys, tmp_path):
    edits = (SwitchedOff("conv 1", 0), WeightSet("conv 1", 1, 3, 0.25))
    (tmp_path / "edits.json").write_text(to_json(edits))
    assert main(["edit", "cnn_pooled", "--edits", str(tmp_path / "edits.json"), "--digits", "50", "--json"]) == 0
    last = [from_line(line) for line in capsys.readouterr().out.splitlines()][-1]
    assert isinstance(last, Measured)
    assert (last.result.network, last.result.n, last.result.edits) == ("cnn_pooled", 50, edits)


@pytest.mark.parametrize(
    ("off", "edits"), [("conv 1:3,7", [("conv 1", 2), ("conv 1", 6)]), ("answer:0", [("answer", 0)])]
)
def test_units_are_counted_from_1_as_in_the_window_and_classes_are_digits(off, edits, capsys):
    assert main(["edit", "cnn_pooled", "--off", off, "--digits", "5", "--json"]) == 0
    last = from_line(capsys.readouterr().out.splitlines()[-1])
    assert last.result.edits == tuple(SwitchedOff(layer, unit) for layer, unit in edits)


def test_layers_are_pruned_made_noisy_and_the_logits_divided(capsys):
    options = ["--prune", "0.5", "--prune", "conv 1:0.9", "--noise", "answer:0.1", "--seed", "3", "--temperature", "2"]
    assert main(["edit", "cnn_pooled", "--digits", "20", "--json", *options]) == 0
    result = from_line(capsys.readouterr().out.splitlines()[-1]).result
    noise = WeightNoise("answer", 0.1, 3)
    assert result.edits == (Pruned("", 0.5), Pruned("conv 1", 0.9), noise, Temperature(2.0))
    assert result.error_after > result.error_before


@pytest.mark.parametrize(
    ("options", "fault"),
    [
        (["--save", "mine"], "nothing is changed that could be saved as 'mine'"),
        (
            ["--off", "conv 1:0"],
            "no unit 0 with weights in a layer 'conv 1': layers with weights are dense 1, dense 2, answer",
        ),
        (["--off", "dense 1:257"], "no unit 257"),
        (["--off", "dense 1:0"], "no unit 0 "),
        (["--off", "answer:10"], "no unit 10"),
        (["--digits", "0"], "between 1 and 10000"),
        (["--prune", "2"], "a share of weights to be pruned lies between 0 and 1"),
        (["--noise", "conv 7:0.1"], "no weights in a layer 'conv 7': layers with weights are dense 1"),
        (["--temperature", "0"], "a temperature lies between 0.02 and 50"),
        (["--edits", "nowhere.json"], "nowhere.json"),
    ],
)
def test_what_does_not_fit_is_refused_in_words(options, fault, capsys):
    assert main(["edit", "mlp", "--digits", "10", *options]) == 1
    assert fault in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"\xff\xfe", "is not a text in UTF-8"),
        (b"[" * 100_000, "these are no edits of a network: is nested"),
        (b'{"edits": [{"layer": "conv 1", "unit": 1e999}]}', "these are no edits of a network: holds the number"),
        (b'{"edits": [{"layer": "conv 1", "unit": 0.5}]}', "these are no edits of a network: "),
        (b" " * (16 * 2**20 + 1), "is larger than 16,777,216 bytes"),
        (None, "is not an ordinary file"),
    ],
)
def test_a_file_that_holds_no_edits_is_named_in_a_line(content, fault, tmp_path, capsys):
    path = tmp_path / "edits.json"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    assert main(["edit", "mlp", "--digits", "10", "--edits", str(path)]) == 1
    printed = capsys.readouterr().err
    assert printed.startswith(f"digitlab: {path}: {fault}")
    assert printed.count("\n") == 1


def test_an_edit_of_a_layer_that_there_is_not_is_refused_harmlessly(tmp_path, capsys):
    (tmp_path / "edits.json").write_text(to_json((SwitchedOff("\x1b[31m" + "x" * 9000, 0),)))
    assert main(["edit", "mlp", "--digits", "10", "--edits", str(tmp_path / "edits.json")]) == 1
    printed = capsys.readouterr().err.strip()
    assert "there is no unit 1 with weights in a layer '�[31m" in printed
    assert printed.splitlines()[-1].isprintable()
    assert len(printed) < 1000


def test_units_that_are_no_numbers_are_refused_with_an_example(capsys):
    with pytest.raises(SystemExit):
        main(["edit", "mlp", "--off", "conv 1"])
    assert "conv 1:3,7" in capsys.readouterr().err
