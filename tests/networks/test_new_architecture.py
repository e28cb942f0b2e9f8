"""A new architecture is one file: all of digitlab works with one that only ``supervised.py`` knows of."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
from torch import nn

from digitlab.gui.shell import words
from digitlab.networks import weights
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import (
    ARCHITECTURES,
    Config,
    MLPConfig,
    build,
    config_from_dict,
    config_to_dict,
    size_of,
)
from digitlab.networks.arithmetic import unit_sum
from digitlab.networks.card import Card
from digitlab.networks.predict import predict
from digitlab.networks.steps import steps
from digitlab.training.equal_budget import TOLERANCE, match
from digitlab.training.recipe import TrainConfig
from digitlab.training.script import script_of

VALUES = {"architecture": "supervised", "cell": 4, "hidden": 9}


def _module_of(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    architecture = _module_of(Path(__file__).with_name("supervised.py")).ARCHITECTURE
    monkeypatch.setitem(ARCHITECTURES, architecture.kind, architecture)
    yield
    del sys.modules["supervised"]


@pytest.fixture
def config() -> Config:
    return config_from_dict(VALUES)


@pytest.fixture
def network(config: Config, randomised: Callable[[Config], nn.Module]) -> nn.Module:
    return randomised(config)


def test_it_is_read_from_a_file_and_written_to_one(config: Config) -> None:
    assert config_to_dict(config) == VALUES
    with pytest.raises(ValueError, match="cell must be one of 4, 7"):
        config_from_dict({**VALUES, "cell": 5})


def test_it_is_built_and_answers_fields(network: nn.Module) -> None:
    assert network(torch.rand(3, 1, 28, 28)).shape == (3, 10)


def test_its_steps_lead_from_the_field_to_its_answer(network: nn.Module) -> None:
    chain, fields = steps(network), torch.rand(2, 1, 28, 28)
    assert [step.name for step in chain] == ["pool", "dense", "answer"]
    maps = fields
    for step in chain:
        maps = step(maps)
    assert torch.equal(maps, network(fields))


def test_every_number_in_it_is_its_written_out_sum(network: nn.Module, digits: np.ndarray) -> None:
    found = OpenedNetwork(network).activations(digits[3])
    for layer, field_index, before, after in zip(
        found.layers, found.field_indices, found.maps, found.maps[1:], strict=False
    ):
        for unit, row, column in np.ndindex(after.shape):
            written = unit_sum(layer, field_index, before, unit, row, column).value
            assert written == pytest.approx(float(after[unit, row, column]), rel=1e-4, abs=1e-5)


def test_it_costs_what_torch_counts(network: nn.Module, config: Config, count_multiplications) -> None:
    assert size_of(config).parameters == weights.count_parameters(network)
    assert size_of(config).multiplications == count_multiplications(network)


def test_it_is_made_as_large_as_another_network(config: Config) -> None:
    pair = match(config, MLPConfig(hidden=(128,)), "equal parameters")
    assert pair.is_fair
    assert weights.count_parameters(build(pair.left)) == pytest.approx(101_770, rel=TOLERANCE)


def test_it_is_in_words(config: Config) -> None:

    card = Card("mine", config_to_dict(config), 1, 1)
    assert words.how_it_works(card) == "It reads 49 coarse pixels."
    assert words.long_name(card) == "multilayer perceptron"
    unknown = Card("theirs", {"architecture": "transformer"}, 1, 1)
    assert words.how_it_works(unknown).startswith("It cannot be built: unknown architecture 'transformer'")


def test_a_weights_file_of_it_answers_as_the_network_did(
    network: nn.Module, config: Config, digits: np.ndarray, tmp_path: Path
) -> None:
    path = tmp_path / "mine.safetensors"
    weights.save(path, network, Card("mine", config_to_dict(config), 1, 1))
    again, card = weights.load(path)
    assert config_from_dict(card.config) == config
    assert predict(again, digits[0]).probabilities == pytest.approx(predict(network, digits[0]).probabilities, abs=1e-6)


def test_its_script_makes_the_same_network(config: Config, tmp_path: Path) -> None:
    script = tmp_path / "script_of_it.py"
    script.write_text(script_of(TrainConfig("mine", architecture=VALUES)), encoding="utf-8")
    torch.manual_seed(5)
    made = _module_of(script).make_network().state_dict()
    torch.manual_seed(5)
    expected = build(config).state_dict()
    assert made.keys() == expected.keys()
    assert all(torch.equal(made[name], expected[name]) for name in expected)


def test_what_the_architectures_say_needs_no_torch() -> None:
    program = (
        "import sys; from digitlab.networks.shipped_configs import CONFIGS; from digitlab.networks import architectures as a;"
        "[(a.size_of(each), a.how_it_works(each), a.widened(each, 2.0)) for each in CONFIGS.values()];"
        "sys.exit('torch' in sys.modules)"
    )
    folder = Path(weights.__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", program], cwd=folder, check=False).returncode == 0
