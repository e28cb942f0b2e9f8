"""Pictures in their colours, from a folder to answers, by the command line: what grey cannot tell apart is told apart."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import torch

from digitlab.cli import main
from digitlab.networks import onnx_export, weights
from digitlab.networks.predict import predict_many
from digitlab.networks.weights import count_parameters
from digitlab.training.control import Control, Stop
from digitlab.training.events import EpochEnded, Saved, Stopped
from digitlab.training.loop import train
from digitlab.training.recipes import checked_recipe
from digitlab.training.runs import create_run, find_run

pytestmark = pytest.mark.usefixtures("one_thread")
SMALL = ("--epochs", "4", "--batch-size", "16", "--threads", "1", "--device", "cpu")


def learned(discs: Path, out: Path, *options: str, network: str = "plain") -> Path:
    assert main(["train", network, "--data", f"folder:{discs}", *SMALL, "--out", str(out), *options]) == 0
    return out


@pytest.fixture(scope="module")
def discs(drawn_discs: Path) -> Path:
    """The discs as they are: nothing here changes them."""
    return drawn_discs


@pytest.fixture(scope="module")
def taught(discs: Path, elsewhere) -> Path:
    """A folder of two CNNs that have learned the discs, in their colours and in grey; tests leave them as they are."""
    with elsewhere() as folder:
        learned(discs, folder / "in_colour.safetensors", "--colour")
        learned(discs, folder / "in_grey.safetensors")
    return folder


@pytest.fixture
def in_colour(taught: Path) -> Path:
    """A CNN that has learned the discs in their colours."""
    return taught / "in_colour.safetensors"


@pytest.fixture
def in_grey(taught: Path) -> Path:
    """The same CNN, that has learned them in grey."""
    return taught / "in_grey.safetensors"


@pytest.mark.slow
def test_colours_tell_apart_what_grey_cannot(in_colour: Path, in_grey: Path, discs: Path, capsys) -> None:
    (network, card), (grey, grey_card) = weights.load(in_colour), weights.load(in_grey)
    assert (card.config["field_channels"], grey_card.config.get("field_channels")) == (3, None)
    assert (card.reads_colours, grey_card.reads_colours) == (True, False)
    assert card.parameters == count_parameters(network) == count_parameters(grey) + 2 * 16 * 5 * 5
    assert card.recipe["data"] == f"colour-folder:{discs}"
    assert "pictured in colour (discs) training pictures" in card.data
    both = ["--network", str(in_colour), "--network", str(in_grey)]
    assert main(["evaluate", "--data", f"folder:{discs}", *both, "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["data"] for record in records] == [f"colour-folder:{discs}", f"folder:{discs}"]
    assert records[0]["accuracy"] == card.measured["held_out_accuracy"] == 1
    assert 0.2 < records[1]["accuracy"] < 0.8


@pytest.mark.slow
def test_a_confusion_is_of_the_pictures_as_each_network_reads_them(
    in_colour: Path, in_grey: Path, discs, capsys
) -> None:
    for data in (f"folder:{discs}", f"colour-folder:{discs}"):
        assert main(["confuse", "--data", data, "--network", str(in_colour), "--network", str(in_grey), "--csv"]) == 0
        rows = [line.split(",") for line in capsys.readouterr().out.splitlines()[1:]]
        wrong = {
            name: sum(int(row[3]) for row in rows if row[0] == name and row[1] != row[2])
            for name in ("in_colour", "in_grey")
        }
        assert wrong["in_colour"] == 0
        assert wrong["in_grey"] > 3


@pytest.mark.slow
def test_a_picture_is_read_in_its_colours_by_who_knows_them(in_colour, in_grey, discs, tmp_path, capsys) -> None:
    pixels = np.asarray(PIL.Image.open(discs / "red" / "00.png")).copy()
    pixels[(pixels != 255).any(axis=2)] = (0, 130, 0)
    PIL.Image.fromarray(pixels).save(tmp_path / "green.png")  # the same disc, of the other colour and the same grey
    files = [str(discs / "red" / "00.png"), str(tmp_path / "green.png")]
    both = ["--network", str(in_colour), "--network", str(in_grey)]
    assert main(["predict", *files, *both, "--centred", "--pose", "dx=2,angle=20", "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    answers = {(record["network"], record["file"]): record for record in records}
    assert [answers[str(in_colour), file]["class"] for file in files] == ["red", "green"]
    first, second = (answers[str(in_grey), file]["probabilities"] for file in files)
    assert first == second


@pytest.mark.slow
def test_blank_paper_is_no_question_in_colour_either(in_colour, in_grey, tmp_path, capsys) -> None:
    PIL.Image.new("RGB", (40, 40), "white").save(tmp_path / "blank.png")
    both = ["--network", str(in_colour), "--network", str(in_grey)]
    assert main(["predict", str(tmp_path / "blank.png"), *both]) == 0
    assert "nothing drawn" in capsys.readouterr().out


def test_cleaning_makes_pictures_grey_and_is_refused_for_who_reads_colours(
    in_colour: Path, discs: Path, capsys
) -> None:
    assert main(["predict", str(discs / "red" / "00.png"), "--cleaned", "--network", str(in_colour)]) == 2
    assert "--cleaned makes pictures grey" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["plain", "--data", "mnist"],
            "--colour goes with a folder of pictures, --data folder:PATH: mnist has no colours",
        ),
        (["plain"], "--colour goes with a folder of pictures"),
        (["cnn_pooled", "--data", "{discs}"], "'cnn_pooled' reads no colours: read the pictures in grey, or train mlp"),
        (["cnn_posed", "--data", "{discs}"], "'cnn_posed' reads no colours"),
        (["hand_crafted", "--data", "{discs}"], "'hand_crafted' reads no colours"),
        (["mine", "--data", "{discs}", "--start-from", "plain"], "which tells 10 classes apart"),
        (["mine", "--data", "{discs}", "--start-from", "{grey}"], "which reads grey ink: read the pictures in grey"),
        (["--resume", "last"], "a run goes on with its own recipe: colour cannot be changed"),
    ],
)
def test_what_cannot_be_in_colour_is_refused_with_the_way_out(arguments, said, discs, in_grey, capsys) -> None:
    filled = [part.format(discs=f"folder:{discs}", grey=in_grey) for part in arguments]
    assert main(["train", *filled, "--colour"]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.slow
def test_a_network_of_colours_goes_on_in_colour_only(in_colour: Path, discs: Path, tmp_path: Path, capsys) -> None:
    again = ["mine", "--data", f"folder:{discs}", "--start-from", str(in_colour), *SMALL]
    assert main(["train", *again]) == 2
    assert "which reads pictures in colour: read a folder in colour, too" in capsys.readouterr().err
    assert main(["train", *again, "--colour", "--out", str(tmp_path / "mine.safetensors")]) == 0
    assert weights.load(tmp_path / "mine.safetensors")[1].reads_colours


def test_what_a_config_file_says_of_the_data_counts_with_colour(discs: Path, tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    settings.write_text(json.dumps({"data": f"folder:{discs}", "epochs": 1, "network": "mlp14"}))
    out = tmp_path / "it.safetensors"
    assert main(["train", "--config", str(settings), "--colour", "--out", str(out), "--threads", "1"]) == 0
    assert weights.load(out)[1].reads_colours


@pytest.mark.parametrize("settings", [{}, {"augments": True}])
def test_a_run_that_is_stopped_and_resumed_ends_with_the_same_weights_bit_for_bit(settings, discs, tmp_path) -> None:
    chosen = {"data": f"colour-folder:{discs}", "epochs": 2, "batch_size": 16, "device": "cpu"}
    if settings:
        chosen |= {
            "shift_px": 2,
            "turn_deg": 20.0,
            "noise": 0.1,
            "changes": {"shear": 0.3, "fog": 0.4},
            "non_digits": 0.2,
        }
    config = checked_recipe("mlp14", "", chosen)

    whole, parts = (tmp_path / f"{name}.safetensors" for name in ("whole", "parts"))
    assert isinstance(list(train(create_run(config, whole)))[-1], Saved)
    run, control = create_run(config, parts), Control()
    for event in train(run, control=control):
        if isinstance(event, EpochEnded):
            control.give(Stop())
    assert isinstance(event, Stopped)
    assert not parts.exists()
    *_, saved = train(find_run(str(run.folder)))
    assert isinstance(saved, Saved)
    one, other = (weights.load(Path(path))[0].state_dict() for path in (whole, saved.path))
    assert all(torch.equal(one[name], other[name]) for name in one)


@pytest.mark.slow
@pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in onnx_export.NEEDED), reason="the extra onnx is not installed"
)
def test_onnx_answers_to_colours_as_torch_does(in_colour: Path, discs: Path, tmp_path: Path, capsys) -> None:
    from digitlab.data import sources

    path = tmp_path / "it.onnx"
    assert main(["export", str(in_colour), "--onnx", str(path)]) == 0
    said = capsys.readouterr().out
    assert re.search(
        r"and 0 of 5,000 pictures, each of three held-out digits in red, green and blue, are answered diff", said
    )
    fields = sources.load(f"colour-folder:{discs}", "test").fields()
    np.testing.assert_allclose(
        np.concatenate(list(onnx_export.answers_of(path, fields))),
        predict_many(weights.load(in_colour)[0], fields),
        atol=1e-5,
    )


def test_the_command_of_a_recipe_names_the_folder_in_colour(discs: Path) -> None:
    from digitlab.training.options import command_of

    config = checked_recipe("plain", "", {"data": f"colour-folder:{discs}"})
    assert command_of(config) == f"digitlab train plain --data colour-folder:{discs}"


@pytest.mark.slow
def test_where_no_data_are_named_each_network_reads_the_folder_as_it_learned_to(
    in_colour, in_grey, discs, capsys
) -> None:
    both = ["--network", str(in_colour), "--network", str(in_grey)]
    assert main(["evaluate", *both, "--json"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["data"] for record in records] == [f"colour-folder:{discs}", f"folder:{discs}"]
    assert records[0]["accuracy"] == 1
    assert main(["confuse", *both]) == 0
    assert "in_colour: 100.00%" in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", [["sweep", "--digits", "10"], ["top-activations"], ["disagree", "{grey}"], ["calibrate"]]
)
def test_what_is_measured_in_grey_only_says_so_of_a_network_that_reads_colours(
    command, in_colour, in_grey, discs, capsys
) -> None:
    named = [part.format(grey=in_grey) for part in command]
    network = [str(in_colour)] if command[0] == "disagree" else ["--network", str(in_colour)]
    for data in ([], ["--data", f"folder:{discs}"], ["--data", f"colour-folder:{discs}"]):
        assert main([*named, *network, *data]) == 1
        assert "is of pictures in colour, and this is measured on grey ones only" in capsys.readouterr().err
