"""A run's script trains the run's own network again."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from digitlab import shipped
from digitlab.networks.architectures import (
    CNNConfig,
    DenseFlowConfig,
    FlowConfig,
    HandCraftedConfig,
    LayersConfig,
    MLPConfig,
    VaeConfig,
    config_to_dict,
)
from digitlab.networks.layers import (
    ConvLayer,
    DenseLayer,
    DepthwiseLayer,
    DropoutLayer,
    FlattenLayer,
    PoolLayer,
    ResidualLayer,
)
from digitlab.networks.shipped_configs import CONFIGS, GENERATORS
from digitlab.training.command_events import LearningRateSet
from digitlab.training.control import Control, Stop, TakeStep
from digitlab.training.events import Saved, Stopped
from digitlab.training.loop import train
from digitlab.training.recipe import TrainConfig
from digitlab.training.runs import Run, read_events
from digitlab.training.script import script_of
from digitlab.training.written_network import ScriptError

from .conftest import has_weights, taught_by_script

pytestmark = pytest.mark.usefixtures("one_thread", "few_held_out")

OWN = LayersConfig((ConvLayer(6, 5), PoolLayer("average"), FlattenLayer(), DropoutLayer(0.25), DenseLayer(16)))
HELD_OUT = 20  # which are measured, and not learned
SMALL = {"digits": 90, "batch_size": 32, "epochs": 2}
MOVED = {"shift_px": 3, "turn_deg": 20.0, "zoom": 1.2, "noise": 0.1, "elastic_px": 1.0}
CASES = {
    "a perceptron, all augmentation": {"network": "mlp14", **MOVED},
    "a perceptron by momentum": {"network": "mlp", "optimiser": "sgd", "schedule": "cosine", "learning_rate": 0.05},
    "a perceptron with normalised layers, a last batch of one digit": {
        "network": "own",
        "architecture": config_to_dict(MLPConfig(hidden=(20, 10), normalised=True)),
        "digits": 65,
    },
    "a CNN in parts": {"network": "cnn_flatten", "parts": 3, "schedule": "step"},
    "other padding and sampling": {"network": "plain_antialiased", "optimiser": "adam", "schedule": "constant"},
    "endless paper": {"network": "cnn_pooled"},
    "copies of all turns": {"network": "cnn_rotated", "digits": 40},
    "a perceptron that is slid": {"network": "mlp_slid", "digits": 40},
    "shuffled pixels": {"network": "mlp_shuffled"},
    "digits scattered over sheets": {"network": "detector", "digits": 40},
    "features by hand": {"network": "hand_crafted"},
    "all that features by hand can choose": {
        "network": "own",
        "architecture": config_to_dict(HandCraftedConfig(largest_alone=True, block_normalised=True, loss="hinge")),
    },
    "layers of one's own, with dropout": {"network": "own", "architecture": config_to_dict(OWN)},
    "residual rows of one's own": {
        "network": "own",
        "architecture": config_to_dict(
            LayersConfig((ConvLayer(4, 5), ConvLayer(4, padding=1, relu=False), ResidualLayer(1), FlattenLayer()))
        ),
    },
    "depthwise layers of one's own": {
        "network": "own",
        "architecture": config_to_dict(LayersConfig((ConvLayer(4, 5), DepthwiseLayer(stride=2), FlattenLayer()))),
    },
    "a CNN with another activation function": {
        "network": "own",
        "architecture": config_to_dict(CNNConfig((4, 6), (3, 3), hidden=16, activation="leaky relu")),
    },
    "first weights of another width": {"network": "cnn_flatten", "initial_width": 0.3},
    "what is no digit, in parts": {"network": "mlp14", "non_digits": 0.3, "parts": 2, **MOVED},
    "labels smoothed, in parts": {"network": "mlp14", "label_smoothing": 0.2, "parts": 2},
    "what is no digit, labels smoothed": {"network": "mlp14", "non_digits": 0.3, "label_smoothing": 0.1},
    "a loss of its own, which smooths no labels": {"network": "mlp_slid", "digits": 40, "label_smoothing": 0.2},
    "a flow": {
        "network": "own",
        "architecture": config_to_dict(FlowConfig(4, 6, 1, 5)),
    },
    "a flow of dense layers": {"network": "own", "architecture": config_to_dict(DenseFlowConfig((9, 9), 5))},
    "a variational autoencoder": {"network": "own", "architecture": config_to_dict(VaeConfig((9, 9)))},
    "half precision": {"network": "mlp14", "precision": "bfloat16"},
}


@pytest.mark.slow
@pytest.mark.parametrize("settings", CASES.values(), ids=CASES)
def test_a_script_finds_the_runs_weights_bit_for_bit(
    settings: dict[str, object], new_run: Callable[..., Run], few_digits: Path, tmp_path: Path
) -> None:
    run = new_run(**{**SMALL, **settings})
    list(train(run))
    assert has_weights(taught_by_script(run, tmp_path / "script.py", few_digits, run.name), run)


@pytest.mark.slow
def test_a_script_runs_by_itself_without_digitlab(new_run: Callable[..., Run], tmp_path: Path) -> None:
    run = new_run(**SMALL)
    list(train(run))
    script, out = tmp_path / "train.py", tmp_path / "weights.pt"
    script.write_text(script_of(run.config, read_events(run), run.name), encoding="utf-8")
    folder = str(shipped.resources() / "mnist")
    command = [sys.executable, "-I", str(script), folder, "--out", str(out)]
    said = subprocess.run(
        command, env={"OMP_NUM_THREADS": "1"}, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "epoch 2 of 2" in said.stdout
    assert has_weights(torch.load(out, weights_only=True), run)


def test_a_rate_that_was_set_and_an_epoch_that_was_added_are_repeated(
    new_run: Callable[..., Run], few_digits: Path, tmp_path: Path
) -> None:
    run = new_run(**SMALL)
    list(train(run, more_epochs=1))
    assert has_weights(taught_by_script(run, tmp_path / "longer.py", few_digits), run)
    changed = script_of(run.config, [*read_events(run), LearningRateSet(4, 0.001)])
    assert "RATES = [(0, 0.004), (4, 0.001)]" in changed


@pytest.mark.parametrize("network", CONFIGS | GENERATORS)
def test_the_script_of_every_network_imports_nothing_but_torch_and_what_python_has(network: str) -> None:
    tree = ast.parse(script_of(TrainConfig(network)))
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    modules |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    roots = {module.partition(".")[0] for module in modules}
    allowed = {"torch", *sys.stdlib_module_names}
    assert roots - allowed <= ({"numpy"} if "shuffled" in network or network == "detector" else set())


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"start_from": "mlp"}, "mlp"),
        ({"data": "handwriting"}, "handwriting"),
        ({"data": "emnist_digits"}, "emnist_digits"),
        ({"changes": {"shear": 0.3}}, "changed by shear"),
    ],
)
def test_a_run_that_no_script_can_repeat_says_why(settings: dict[str, object], named: str) -> None:
    with pytest.raises(ScriptError, match=named):
        script_of(TrainConfig("mlp", **settings))


def test_other_digits_in_files_like_mnists_are_named() -> None:
    assert "the original files of Fashion-MNIST" in script_of(TrainConfig("mlp", data="fashion_mnist"))


def test_the_script_of_a_run_that_was_left_before_its_end_is_not_said_to_find_its_weights(
    new_run: Callable[..., Run],
) -> None:
    run, control = new_run(**SMALL, network="mlp14"), Control(attended=True)
    for command in (TakeStep(), TakeStep(), Stop(save_network=True)):
        control.give(command)
    *_, saved, stopped = train(run, control=control)
    assert (type(saved), stopped) == (Saved, Stopped(2))

    def said() -> str:
        return " ".join(ast.get_docstring(ast.parse(script_of(run.config, read_events(run), run.name))).split())

    assert "they are what it would have come to: it was left at step 2 of 6, bit for bit." in said()
    list(train(run))
    assert "they are the run's own, bit for bit." in said()


def test_several_processes_are_said_to_have_drawn_and_normalised_each_for_itself() -> None:
    said = " ".join(ast.get_docstring(ast.parse(script_of(TrainConfig("mlp", processes=2)))).split())
    assert "only where the network neither draws nor normalises batches: there were 2 processes" in said


@pytest.mark.parametrize("name", ['a""" + print(1) + """', 'a" b', "ä 数"])
def test_a_name_may_be_anything_and_the_script_is_one(name: str) -> None:
    config = TrainConfig(name, architecture=config_to_dict(CONFIGS["mlp14"]))
    tree = ast.parse(script_of(config, run=f"2026 {name}"))
    compile(tree, "script", "exec")
    assert name in ast.get_docstring(tree)
    assert not any(isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print" for node in tree.body)
