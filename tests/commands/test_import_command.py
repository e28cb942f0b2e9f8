"""``digitlab import`` as people and programs run it, and what the other commands make of what came."""

from __future__ import annotations

import json

import pytest
import safetensors.torch
import torch
from torch import nn

from digitlab.cli import main
from digitlab.data import mnist
from digitlab.measure.events import Failed, Fitted, Written, from_line
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_labels
from digitlab.networks.weights import load

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def module() -> nn.Module:
    torch.manual_seed(1)
    layers = (nn.Conv2d(1, 4, 5, 2), nn.Tanh(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(144, 10))
    return nn.Sequential(*layers).eval().requires_grad_(False)


@pytest.fixture(scope="module")
def file(module, exported, tmp_path_factory):
    return exported(module, tmp_path_factory.mktemp("onnx") / "my net (1).onnx")


def events(capsys):
    return [from_line(line) for line in capsys.readouterr().out.splitlines()]


def test_a_network_of_another_program_is_one_of_one_s_own_for_every_command(module, file, capsys, tmp_path):
    assert main(["import", str(file), "--json"]) == 0
    written = events(capsys)[-1]
    assert isinstance(written, Written)
    test = mnist.load("test")
    expected = module(torch.from_numpy(test.fields(slice(1000)))[:, None]).argmax(dim=1).numpy() == test.labels[:1000]
    assert f"reads {expected.mean():.1%} of the first 1,000 test digits" in written.said
    assert main(["networks", "--json"]) == 0
    (listed,) = [each for each in map(json.loads, capsys.readouterr().out.splitlines()) if not each["shipped"]]
    assert (listed["name"], listed["path"]) == ("my_net_1", written.path)
    assert main(["evaluate", "--network", "my_net_1", "--digits", "200", "--json"]) == 0
    evaluated = json.loads(capsys.readouterr().out)
    assert evaluated["accuracy"] == pytest.approx(expected[:200].mean())
    assert main(["sweep", "--network", "my_net_1", "--axis", "turn", "--digits", "20", "--map-digits", "0"]) == 0
    assert main(["edit", "my_net_1", "--off", "conv:2", "--digits", "50", "--save", "operated"]) == 0
    assert "the edited network is called operated among your own" in capsys.readouterr().out
    with torch.no_grad():
        for numbers in (module[0].weight, module[0].bias):
            numbers[1] = 0.0
    operated = load(list_networks().find("operated").path)[0]
    answers = module(torch.from_numpy(test.fields(slice(200)))[:, None]).argmax(dim=1).numpy()
    assert (predict_labels(operated, test.fields(slice(200))) == answers).all()


def test_a_file_that_says_itself_what_it_is_takes_no_architecture(file, capsys):
    assert main(["import", str(file), "--architecture", "mlp"]) == 1
    assert "my net (1).onnx: says itself which architecture it has: leave 'mlp' out" in capsys.readouterr().err


def test_a_name_that_is_taken_or_belongs_to_everybody_is_refused(file, capsys):
    assert main(["import", str(file), "--name", "mine"]) == 0
    assert main(["import", str(file), "--name", "mine"]) == 1
    assert "there is a network 'mine' already" in capsys.readouterr().err
    assert main(["import", str(file), "--name", "mlp"]) == 1
    assert "'mlp' is a network that comes with digitlab" in capsys.readouterr().err
    assert main(["import", str(file)]) == main(["import", str(file)]) == 0
    assert {"mine", "my_net_1", "my_net_1_2"} <= set(list_networks().entries)


def test_programs_are_told_of_every_architecture_what_does_not_fit(tmp_path, capsys):
    tensors = {"a.weight": torch.zeros(256, 784), "a.bias": torch.zeros(256)}
    safetensors.torch.save_file(tensors, tmp_path / "plain.safetensors")
    assert main(["import", str(tmp_path / "plain.safetensors"), "--fits", "--json"]) == 0
    _, *fitted = events(capsys)
    assert all(isinstance(each, Fitted) and each.faults for each in fitted)
    assert fitted[0].faults.startswith("nothing fits 'body.3.weight' [128, 256]; nothing fits")
    assert "cnn_flatten" in {each.architecture for each in fitted}


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("net.onnx", b"\x00" * 40, "net.onnx"),
        ("net.safetensors", b"\x10\x00", "net.safetensors"),
        ("net.pt", b"PK", "is a pickle"),
        ("digit.png", b"\x89PNG\r\n\x1a\n", "digit.png: is not a network"),
        ("net.onnx", None, "net.onnx: cannot be read: "),
        ("net.safetensors", None, "net.safetensors: cannot be read: "),
    ],
)
def test_what_is_no_network_is_one_line(name, content, said, tmp_path, capsys):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert main(["import", str(tmp_path / name), "--json"]) == 1
    last = events(capsys)[-1]
    assert isinstance(last, Failed)
    assert said in last.message
    assert "\n" not in last.message
    assert list_networks().usual() == [name for name, entry in list_networks().entries.items() if entry.shelf == "main"]


def test_an_edit_that_does_not_fit_saves_nothing(capsys):
    assert main(["edit", "mlp", "--off", "conv 1:1", "--digits", "5", "--save", "none"]) == 1
    assert main(["edit", "mlp", "--off", "answer:1", "--digits", "5", "--save", "mlp"]) == 1
    assert "comes with digitlab" in capsys.readouterr().err
    assert not [entry for entry in list_networks().entries.values() if entry.shelf == "own"]
