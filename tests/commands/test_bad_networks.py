"""One network that is damaged, or cannot answer, is named in a line; all others are read, and nothing ends in a traceback."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import PIL.Image
import pytest
import safetensors.torch
import torch
from torch import nn

from digitlab import records
from digitlab.cli import main
from digitlab.data import mnist
from digitlab.data_folder import user_networks
from digitlab.gui.shell.analysis import Analyst, Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks import weights
from digitlab.networks.architectures import ARCHITECTURES, Architecture, Config, Size, build, config_to_dict
from digitlab.networks.card import CARD_KEY, Card
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import CONFIGS

pytestmark = pytest.mark.usefixtures("one_thread")

_CONFIG = config_to_dict(CONFIGS["mlp14"])


@dataclass(frozen=True, slots=True)
class _Greedy(Config):
    """The config of a network that asks for more memory than there is."""


class _GreedyNetwork(nn.Linear):
    cell_px = 4

    def forward(self, field: torch.Tensor) -> torch.Tensor:
        """Ten logits for two fields; for any other number of them it asks for more memory than any machine has."""
        return torch.zeros(2, 10) if len(field) == 2 else self.cells(field)

    def cells(self, _: torch.Tensor) -> torch.Tensor:
        """Nothing, for want of memory."""
        return torch.empty(2**50)


_ARCHITECTURE = Architecture(
    kind="greedy",
    config=_Greedy,
    build=lambda _: _GreedyNetwork(1, 1),
    size=lambda _: Size(2, 1),
    widened=lambda config, _: config,
    family=lambda _: "mlp",
    words=lambda _: "It asks for more memory than there is.",
    in_a_line=lambda _: "MLP without bounds",
)


@pytest.fixture
def greedy(monkeypatch: pytest.MonkeyPatch) -> Path:
    """A network of the user's that can be loaded, and finds no memory to answer."""
    monkeypatch.setitem(ARCHITECTURES, "greedy", _ARCHITECTURE)
    path = user_networks() / "greedy.safetensors"
    weights.save(path, build(_Greedy()), Card("greedy", config_to_dict(_Greedy()), 2, 1))
    return path


def _odd_card(**changes: object) -> Callable[[bytes], bytes]:
    def changed(_: bytes) -> bytes:
        card = {**records.to_dict(Card("odd", _CONFIG, 84618, 84224)), **changes}
        return safetensors.torch.save(build(CONFIGS["mlp14"]).state_dict(), {CARD_KEY: json.dumps(card)})

    return changed


@pytest.fixture(
    params=[
        pytest.param(lambda whole: whole[:-7], id="cut off"),
        pytest.param(lambda whole: whole[:-4] + b"\xff" * 4, id="not a number"),
        pytest.param(_odd_card(config={"architecture": "transformer", "depth": 4}), id="of a newer digitlab"),
        pytest.param(_odd_card(config={}), id="no config"),
        pytest.param(_odd_card(measured={"held_out_accuracy": None, "held_out": None}), id="nothing measured"),
        pytest.param(_odd_card(measured={"held_out_accuracy": "x", "held_out": "y"}), id="measured in words"),
        pytest.param(_odd_card(multiplications=10**400), id="a huge number"),
    ]
)
def damaged(request: pytest.FixtureRequest) -> Path:
    """A file of the user's that is no whole network."""
    path = user_networks() / "bad.safetensors"
    path.parent.mkdir(parents=True)
    path.write_bytes(request.param(list_networks().find("mlp14").path.read_bytes()))
    return path


@pytest.fixture
def seven(tmp_path: Path) -> str:
    """A picture of the first test digit."""
    path = tmp_path / "seven.png"
    PIL.Image.fromarray(mnist.load("test").images[0]).save(path)
    return str(path)


def _lines(text: str) -> Iterator[dict[str, object]]:
    return map(json.loads, text.splitlines())


def test_a_damaged_network_is_named_and_all_others_read(damaged: Path, seven: str, capsys) -> None:
    status = main(["predict", seven, "--json"])
    printed = capsys.readouterr()
    assert [line["label"] for line in _lines(printed.out)] == [7] * 6
    is_listed = "bad" in list_networks().entries  # what only its numbers tell is seen when it is loaded
    assert status == is_listed
    assert printed.err.count(f"{damaged}: ") == is_listed
    assert main(["predict", seven, "--network", str(damaged)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"digitlab: {damaged}: ")
    assert printed.err.count("\n") == 1


def test_the_list_of_networks_and_the_doctor_name_a_damaged_one(damaged: Path, capsys) -> None:
    assert main(["networks"]) == 0
    printed = capsys.readouterr()
    assert printed.out.count(" parameters ") == len(list_networks().entries)
    assert main(["doctor"]) == 1
    (fault,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("FAULT")]
    assert str(damaged) in fault
    assert "move" in fault


def test_a_network_that_finds_no_memory_is_named_and_the_others_read(greedy: Path, seven: str, capsys) -> None:
    assert main(["predict", seven, seven, "--network", "greedy", "--network", "mlp14", "--json"]) == 1
    printed = capsys.readouterr()
    assert [(line["network"], line["label"]) for line in _lines(printed.out)] == [("mlp14", 7)] * 2
    assert printed.err.startswith("digitlab: greedy cannot answer: ")
    assert "memory" in printed.err
    assert printed.err.count("\n") == 1


def test_no_picture_is_said_to_be_blank_where_nothing_is_left_that_reads_it(greedy: Path, seven: str, capsys) -> None:
    assert main(["predict", seven, seven, "--network", "greedy", "--json"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


def test_a_network_that_finds_no_memory_is_named_in_the_window_and_the_other_answers(greedy: Path) -> None:
    drawing = Drawing((Stroke.through([(8, 6), (19, 6), (12, 22)]),))
    situation = Situation(drawing, networks=("greedy", "mlp14", ""))
    unable, able, _ = Analyst(LoadedNetworks(list_networks())).analyse(situation).answers
    assert "greedy cannot answer: " in unable.fault
    assert unable.prediction is None
    assert able.prediction.label == 7


def test_an_evaluation_names_it_and_measures_the_others(greedy: Path, capsys) -> None:
    command = ["evaluate", "--network", "greedy", "--network", "mlp14", "--digits", "100", "--json"]
    assert main(command) == 1
    printed = capsys.readouterr()
    assert [line["network"] for line in _lines(printed.out)] == ["mlp14"]
    assert "digitlab: greedy cannot answer: " in printed.err


@pytest.mark.parametrize(
    "command",
    [
        ["detect", "--sheets", "2", "--network", "greedy"],
        ["detect", "SEVEN", "--network", "greedy"],
        ["confuse", "--network", "greedy"],
    ],
)
def test_every_command_that_lets_it_answer_ends_in_a_line(greedy: Path, seven: str, command: list[str], capsys) -> None:
    assert main([seven if part == "SEVEN" else part for part in command]) == 1
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.strip().startswith("digitlab: greedy cannot answer: ")


def test_a_program_is_told_of_it_in_an_event(greedy: Path, capsys) -> None:
    assert main(["confuse", "--network", "greedy", "--json"]) == 1
    *_, last = _lines(capsys.readouterr().out)
    assert last["event"] == "Failed"
    assert str(last["message"]).startswith("greedy cannot answer: ")
