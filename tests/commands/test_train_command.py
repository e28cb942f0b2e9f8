"""``digitlab train``, ``digitlab runs`` and ``digitlab doctor``, as people run them."""

from __future__ import annotations

import json

import pytest

from digitlab.cli import main
from digitlab.data import mnist
from digitlab.lock import only_writer
from digitlab.networks import weights
from digitlab.networks.library import list_networks
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
    assert find_run("last").config.learning_rate == 0.01
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


def test_a_finished_run_goes_on_for_more_epochs(capsys):
    main(["train", "mlp14", *_SMALL])
    assert main(["train", "--resume", "last", "--more-epochs", "1", "--learning-rate", "0.001"]) == 0
    assert "epoch 2 of 2" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "name a network to train"),
        (["lenet"], "there is no network 'lenet' to train"),
        (["mlp", "--recipe", "magic"], "there is no recipe 'magic'"),
        (["mlp", "--optimiser", "magic"], "adamw"),
        (["--resume", "yesterday"], "there is no run 'yesterday'"),
    ],
)
def test_what_cannot_be_trained_is_refused_and_leaves_no_run(capsys, arguments, said):
    assert main(["train", *arguments]) == 1
    assert said in capsys.readouterr().err
    assert list_runs().summaries == ()


def test_a_run_goes_on_with_its_own_recipe(capsys):
    main(["train", "mlp14", *_SMALL])
    assert main(["train", "--resume", "last", "--batch-size", "32"]) == 1
    assert "batch size cannot be changed" in capsys.readouterr().err


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
    assert "digits.jsonl, line 1: it has no 'label'; take the line out of the file" in faults[1]
    assert "delete its folder" in faults[2]
