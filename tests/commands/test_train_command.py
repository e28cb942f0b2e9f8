"""``digitlab train``, ``digitlab generate``, ``digitlab runs`` and ``digitlab doctor``, as people run them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from digitlab.cli import main
from digitlab.data import mnist
from digitlab.lock import only_writer
from digitlab.networks import weights
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.training.runs import find_run
from digitlab.training.summaries import list_runs

pytestmark = pytest.mark.usefixtures("one_thread")
_SMALL = ["--digits", "256", "--epochs", "1", "--threads", "1"]


@pytest.fixture(autouse=True)
def _few_held_out(monkeypatch):
    load = mnist.load

    def cut(split):
        digits = load(split)
        return mnist.Digits(digits.images[:100], digits.labels[:100]) if split == "held_out" else digits

    monkeypatch.setattr(mnist, "load", cut)


def test_every_option_goes_into_the_runs_recipe(tmp_path):
    options = "--seed 3 --batch-size 32 --optimiser sgd --learning-rate 0.02 --schedule cosine --weight-decay 0.001"
    options += " --shift 2 --turn 10 --zoom 1.1 --noise 0.05 --elastic 0.5 --device cpu --precision bfloat16 --parts 2"
    assert main(["train", "mlp14", *_SMALL, *options.split(), "--out", str(tmp_path / "a.safetensors")]) == 0
    config = find_run("last").config
    assert (config.seed, config.batch_size, config.optimiser, config.learning_rate) == (3, 32, "sgd", 0.02)
    assert (config.schedule, config.weight_decay, config.precision, config.parts) == ("cosine", 0.001, "bfloat16", 2)
    assert (config.shift_px, config.turn_deg, config.zoom, config.noise, config.elastic_px) == (2, 10, 1.1, 0.05, 0.5)
    assert config.device == "cpu"


def test_the_fast_network_is_trained_by_its_name_and_stands_in_the_library():
    assert main(["train", "fast", "--digits", "256", "--threads", "1"]) == 0
    assert find_run("last").config.learning_rate == 0.02
    assert list_networks().find("fast").card.family == "cnn"


def test_a_recipe_is_chosen_by_name():
    assert main(["train", "mlp14", "--recipe", "classic", *_SMALL]) == 0
    assert find_run("last").config.optimiser == "sgd"


def test_a_network_of_ones_own_is_trained_from_a_file(tmp_path):
    settings = {"network": "tiny", "architecture": {"architecture": "mlp", "hidden": [8]}, "digits": 64, "epochs": 1}
    (tmp_path / "tiny.json").write_text(json.dumps(settings))
    out = tmp_path / "tiny.safetensors"
    assert main(["train", "--config", str(tmp_path / "tiny.json"), "--seed", "3", "--out", str(out)]) == 0
    assert find_run("last").config.seed == 3
    assert weights.load(out)[1].parameters == 784 * 8 + 8 + 80 + 10
    again = find_run("last").folder / "run.json"
    assert main(["train", "--config", str(again), "--out", str(out)]) == 0
    assert list_runs().summaries[0].run.config == list_runs().summaries[1].run.config


@pytest.mark.parametrize("text", ["[]", "3", '{"config": 3}', '{"config": null}'])
def test_a_file_without_settings_is_refused_by_name(capsys, tmp_path, text):
    (tmp_path / "odd.json").write_text(text)
    assert main(["train", "--config", str(tmp_path / "odd.json")]) == 1
    assert "odd.json: holds no settings" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[" * 100_000, "nested more than 64 deep"),
        (b"", "settings.json"),
        (b"\xff\xfe\x00", "is not a text in UTF-8"),
        (b'{"network": "../../../x"}', "cannot be a network's name"),
        (b'{"network": "mlp", "recipe": "fast"}', "settings.json: TrainConfig has no field 'recipe'"),
        (b'{"network": "mlp", "epochs": 0}', "settings.json: epochs must lie between"),
    ],
)
def test_a_file_that_holds_no_settings_is_named(capsys, tmp_path, content, said):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert main(["train", "--config", str(path)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert str(path) in line
    assert list_runs().summaries == ()


@pytest.mark.parametrize("out", ["", "folder", "net.pt", "/proc/x.safetensors", "file.txt/x.safetensors"])
def test_a_place_that_cannot_take_the_network_is_refused_before_the_first_step(capsys, tmp_path, monkeypatch, out):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("no folder")
    assert main(["train", "mlp14", *_SMALL, "--out", out]) in {1, 2}
    said = capsys.readouterr()
    assert "--out" in said.err
    assert said.out == ""
    assert list_runs().summaries == ()


def test_networks_of_ones_own_that_cannot_be_written_are_found_before_the_first_step(capsys, own_data_folder):
    own_data_folder.mkdir()
    (own_data_folder / "networks").write_text("no folder")
    assert main(["train", "mlp14", *_SMALL]) == 1
    said = capsys.readouterr()
    assert "name another file with --out" in said.err
    assert said.out == ""
    assert list_runs().summaries == ()


def test_a_name_with_signs_that_patterns_know_is_a_name_like_any_other(tmp_path):
    out = tmp_path / "**x[1].safetensors"
    assert main(["train", "mlp14", *_SMALL, "--out", str(out)]) == 0
    assert weights.load(out)


def test_another_name_takes_over_the_architecture_that_it_starts_from(tmp_path):
    assert main(["train", "mine", "--start-from", "mlp14", *_SMALL, "--out", str(tmp_path / "m.safetensors")]) == 0
    assert find_run("last").config.build_config() == CONFIGS["mlp14"]


def test_a_finished_run_goes_on_for_more_epochs(capsys):
    main(["train", "mlp14", *_SMALL])
    assert main(["train", "--resume", "last", "--more-epochs", "1", "--learning-rate", "0.001"]) == 0
    assert "epoch 2 of 2" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 2, "name a network to train"),
        (["lenet"], 2, "there is no network 'lenet' to train"),
        (["mlp", "--recipe", "magic"], 2, "there is no recipe 'magic'"),
        (["mlp", "--optimiser", "magic"], 2, "adamw"),
        (["../mlp", "--start-from", "mlp"], 2, "cannot be a network's name"),
        (["mlp", "--device", "warp"], 1, "warp"),
        (["mlp", "--more-epochs", "1"], 2, "--more-epochs goes with --resume"),
        (["cnn_pooled", "--start-from", "mlp"], 2, "'cnn_pooled' cannot start from the weights of 'mlp'"),
        (["--resume", "yesterday"], 1, "there is no run 'yesterday'"),
    ],
)
def test_what_cannot_be_trained_is_refused_and_leaves_no_run(capsys, arguments, status, said):
    assert main(["train", *arguments]) == status
    assert said in capsys.readouterr().err
    assert list_runs().summaries == ()


@pytest.mark.parametrize(
    ("other", "named"),
    [
        (["--batch-size", "32"], "batch size"),
        (["cnn_pooled"], "network"),
        (["--recipe", "thorough"], "recipe"),
        (["--config", "settings.json"], "config"),
        (["--colour"], "colour"),
    ],
)
def test_a_run_goes_on_with_its_own_recipe(capsys, other, named):
    main(["train", "mlp14", *_SMALL])
    assert main(["train", "--resume", "last", *other]) == 2
    assert f"{named} cannot be changed" in capsys.readouterr().err


def test_a_network_that_is_trained_anew_leaves_the_one_of_its_name_under_another(capsys, own_data_folder):
    first, second = (own_data_folder / "networks" / f"{name}.safetensors" for name in ("mlp14", "mlp14_2"))
    main(["train", "mlp14", *_SMALL])
    assert main(["train", "--resume", "last", "--more-epochs", "1", "--threads", "1"]) == 0  # which replaces its own
    assert not second.exists()
    capsys.readouterr()
    older = first.read_bytes()
    assert main(["train", "mlp14", *_SMALL, "--seed", "1"]) == 0
    assert "the network that was called mlp14 is called mlp14_2 now" in capsys.readouterr().out
    assert second.read_bytes() == older != first.read_bytes()


def test_digits_that_are_there_are_written_over_only_where_that_is_asked_for(capsys, tmp_path):
    command = ["generate", "--network", "vae", "--count", "3", "--out", str(tmp_path / "drawn")]
    assert main(command) == 0
    images = tmp_path / "drawn" / "train-images-idx3-ubyte"
    older = images.read_bytes()
    assert main([*command, "--seed", "1"]) == 2
    assert f"{images}: is there already: name another FOLDER, or add --replace" in capsys.readouterr().err
    assert images.read_bytes() == older
    assert main([*command, "--seed", "1", "--replace"]) == 0
    assert images.read_bytes() != older


def test_a_hint_names_the_rate_that_a_run_goes_on_with(capsys):
    main(["train", "mlp14", *_SMALL])
    assert main(["train", "--resume", "last", "--more-epochs", "3", "--learning-rate", "1"]) == 0
    assert "at a learning rate of up to 1;" in capsys.readouterr().out
    assert main(["train", "--resume", "last", "--more-epochs", "1"]) == 0
    assert "try --learning-rate 0.1." in capsys.readouterr().out, "it is still in force"


def test_that_no_run_is_kept_is_said_beside_an_empty_list(capsys):
    assert main(["runs"]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "digitlab: no training is kept: 'digitlab train NETWORK' begins one\n")
    assert main(["runs", "--json"]) == 0
    assert capsys.readouterr() == ("", "")


def test_runs_are_listed_for_people_and_programs_and_deleted(capsys):
    main(["train", "mlp14", *_SMALL])
    name = find_run("last").name
    capsys.readouterr()
    assert main(["runs"]) == 0
    line = capsys.readouterr().out
    assert line.startswith(name)
    assert "finished" in line
    assert main(["runs", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert (record["run"], record["state"], record["config"]["network"]) == (name, "finished", "mlp14")
    assert len(record["epochs"]) == 1
    with only_writer(find_run(name).folder):
        assert main(["runs", "--delete", name]) == 1
    assert "stop it first" in capsys.readouterr().err
    assert main(["runs", "--delete", name]) == 0
    assert list_runs().summaries == ()


def test_what_else_lies_in_a_runs_folder_stays_and_is_named_to_programs_too(capsys):
    main(["train", "mlp14", *_SMALL])
    run = find_run("last")
    (run.folder / "notes.txt").write_text("mine")
    capsys.readouterr()
    assert main(["runs", "--delete", run.name, "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record == {"run": run.name, "deleted": True, "left": [str(run.folder / "notes.txt")]}
    assert main(["runs", "--delete", run.name]) == 0
    assert "notes.txt is no part of a run and stays" in capsys.readouterr().err


def test_a_folder_that_would_steer_the_terminal_is_shown_without_its_signs(capsys, own_data_folder):
    main(["train", "mlp14", *_SMALL])
    folder = find_run("last").folder
    folder.rename(folder.with_name("a\x1b]0;title\x07b"))
    (own_data_folder / "runs" / "empty\x1b[31m\n").mkdir()
    capsys.readouterr()
    assert main(["runs"]) == 0
    said = capsys.readouterr()
    assert "\x1b" not in said.out + said.err
    assert len(said.out.splitlines()) == len(said.err.splitlines()) == 1


def test_the_doctor_names_what_is_damaged(capsys, own_data_folder):
    assert main(["doctor"]) == 0
    assert "FAULT" not in capsys.readouterr().out
    (own_data_folder / "runs" / "broken").mkdir(parents=True)
    (own_data_folder / "runs" / "broken" / "run.json").write_text("{")
    (own_data_folder / "networks").mkdir()
    (own_data_folder / "networks" / "bad.safetensors").write_bytes(b"nonsense")
    (own_data_folder / "handwriting").mkdir()
    (own_data_folder / "handwriting" / "digits.jsonl").write_bytes(b"{}\n")
    assert main(["doctor"]) == 1
    faults = [line for line in capsys.readouterr().out.splitlines() if line.startswith("FAULT")]
    assert len(faults) == 3
    assert "bad.safetensors" in faults[0]
    assert "digits.jsonl, line 1: it has no 'label'; 'digitlab doctor --repair' takes the line out" in faults[1]
    assert "delete its folder" in faults[2]


def test_a_training_that_really_diverges_ends_at_its_step_with_its_rate_and_leaves_no_network(
    capsys, own_data_folder: Path
) -> None:
    options = ("--digits", "512", "--epochs", "20", "--optimiser", "sgd", "--learning-rate", "10", "--threads", "1")
    assert main(["train", "mlp14", *options]) == 1
    said = capsys.readouterr().err
    assert re.search(r"became (nan|inf) at step \d+, at a learning rate of \d", said)
    assert "Traceback" not in said
    assert not list((own_data_folder / "networks").glob("*"))
