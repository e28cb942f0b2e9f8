"""Networks of other programs: they answer as torch answers, open up as far as they can, and what is hostile is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from captum.attr import LayerGradCam
from torch import Tensor, nn
from torch.nn import functional

from digitlab.measure.layer_shifts import network_layers
from digitlab.networks.activations import OpenedNetwork
from digitlab.networks.architectures import config_to_dict
from digitlab.networks.attribution import grad_cam, occlusion, saliency
from digitlab.networks.backpropagation import learning_steps
from digitlab.networks.card import Card, WeightsError
from digitlab.networks.edited_network import edited
from digitlab.networks.edits import SwitchedOff, Temperature, WeightSet
from digitlab.networks.importing import keep, read_network
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict_many
from digitlab.networks.receptive_field_index import receptive_fields
from digitlab.networks.weights import load, save


class Plain(nn.Module):
    """Convolutions with normalisation, pooling, dense layers, and log-softmax at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.norm, self.conv2 = nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Conv2d(4, 6, 5, 2, 2)
        self.pool, self.drop = nn.MaxPool2d(2), nn.Dropout(0.25)
        self.fc1, self.fc2 = nn.Linear(6 * 7 * 7, 16), nn.Linear(16, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = functional.relu(self.norm(self.conv1(x)))
        x = functional.pad(self.pool(self.conv2(x)), (1, 0, 0, 1))
        x = functional.relu(self.fc1(self.drop(x.view(x.size(0), -1))))
        return functional.log_softmax(self.fc2(x), dim=1)


class Block(nn.Module):
    """Two convolutions, and a shorter way around them."""

    def __init__(self, inputs: int, maps: int, stride: int = 1) -> None:
        super().__init__()
        self.conv1, self.norm1 = nn.Conv2d(inputs, maps, 3, stride, 1, bias=False), nn.BatchNorm2d(maps)
        self.conv2, self.norm2 = nn.Conv2d(maps, maps, 3, 1, 1, bias=False), nn.BatchNorm2d(maps)
        self.around = nn.Conv2d(inputs, maps, 1, stride) if stride > 1 else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        y = functional.relu(self.norm1(self.conv1(x)))
        return functional.relu(self.norm2(self.conv2(y)) + self.around(x))


class Residual(nn.Module):
    """It expects normalised digits, and pools over the whole map."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(1, 4, 5, padding=2), nn.GELU(), nn.MaxPool2d(3, 2, 1))
        self.blocks, self.head = nn.Sequential(Block(4, 4), Block(4, 8, 2)), nn.Linear(8, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.blocks(self.stem((x - 0.1307) / 0.3081))
        return self.head(x.mean((2, 3)))


class Odd(nn.Module):
    """Depthwise and dilated convolutions, a gate, maps side by side, and all sorts of functions."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(
            nn.Conv2d(1, 4, 3, 2, 1), nn.PReLU(4), nn.Conv2d(4, 4, 3, padding=1, groups=4), nn.SiLU()
        )
        self.wide, self.tall = nn.Conv2d(4, 3, 3, padding=2, dilation=2), nn.Conv2d(4, 3, (5, 1), padding=(2, 0))
        self.gate = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(6, 6, 1), nn.Hardsigmoid())
        self.pool = nn.AvgPool2d(3, 2, 1)
        self.head = nn.Sequential(
            nn.LayerNorm(6 * 49), nn.Linear(6 * 49, 12), nn.Tanh(), nn.Linear(12, 10), nn.Softmax(1)
        )

    def forward(self, x: Tensor) -> Tensor:
        x = self.stem(x)
        x = torch.cat([functional.elu(self.wide(x)), functional.hardswish(self.tall(x))], dim=1)
        x = self.pool(functional.leaky_relu(self.gate(x) * x, 0.2)).clamp(-3, 3)
        return self.head(torch.flatten(x, 1))


class Tokens(nn.Module):
    """Rows as tokens that are weighed by one another."""

    def __init__(self) -> None:
        super().__init__()
        self.embed, self.key, self.norm, self.head = (
            nn.Linear(28, 8),
            nn.Linear(8, 8),
            nn.LayerNorm(8),
            nn.Linear(8, 10),
        )
        self.places = nn.Parameter(torch.randn(28, 8))

    def forward(self, x: Tensor) -> Tensor:
        x = self.embed(x.squeeze(1)) + self.places
        weights = (self.key(x) @ x.transpose(1, 2) / 8**0.5).softmax(dim=2)
        return self.head(self.norm(x + weights @ x).mean(dim=1))


class Gated(nn.Module):
    """What is dark becomes light; a gate weighs whole maps, as in squeeze-and-excitation, from either side."""

    def __init__(self, gate_first: bool = False) -> None:
        super().__init__()
        self.gate_first = gate_first
        self.stem, self.next = nn.Conv2d(1, 4, 3, padding=1), nn.Conv2d(4, 6, 5, padding=2)
        self.gate = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(4, 2, 1), nn.ReLU(), nn.Conv2d(2, 4, 1))
        self.head = nn.Linear(6 * 28 * 28, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.stem(1 - x)
        gate = self.gate(x).sigmoid()
        return self.head(torch.flatten(self.next(gate * x if self.gate_first else x * gate), 1))


class GatedFirst(Gated):
    """The same, written the other way round."""

    def __init__(self) -> None:
        super().__init__(gate_first=True)


def made(kind: type[nn.Module], seed: int = 0) -> nn.Module:
    """A module with random numbers everywhere, also where a fresh one has zeros and ones."""
    torch.manual_seed(seed)
    module = kind().eval().requires_grad_(False)
    for each in module.modules():
        if isinstance(each, nn.BatchNorm2d | nn.LayerNorm):
            each.weight.uniform_(0.5, 1.5)
            each.bias.uniform_(-0.5, 0.5)
        if isinstance(each, nn.BatchNorm2d):
            each.running_mean.uniform_(-0.5, 0.5)
            each.running_var.uniform_(0.5, 2)
    return module


KINDS = (Plain, Residual, Odd, Tokens, Gated, GatedFirst)
RESIDUAL = "subtract, divide, conv 1, gelu, pool 1, conv 2, conv 3, add 1, relu 1, conv 4, conv 5, add 2, relu 2, pool 2, answer"


@pytest.fixture(scope="module")
def pairs(exported, tmp_path_factory):
    """Of each kind the module, and the network that its file becomes."""
    folder = tmp_path_factory.mktemp("onnx")
    modules = {kind: made(kind) for kind in KINDS}
    return {
        kind: (module, read_network(exported(module, folder / f"{kind.__name__}.onnx"))[0])
        for kind, module in modules.items()
    }


def fields(digits, count: int = 20) -> torch.Tensor:
    return torch.from_numpy(digits[:count])[:, None].clone()


@pytest.mark.parametrize("kind", KINDS)
def test_it_answers_as_torch_does(kind, pairs, digits):
    module, network = pairs[kind]
    expected = module(fields(digits))
    expected = expected if kind is Odd else expected.softmax(dim=1)
    np.testing.assert_allclose(predict_many(network, digits[:20]), expected.numpy(), atol=2e-6)


@pytest.mark.parametrize("kind", KINDS)
def test_its_layers_have_learned_all_that_it_has(kind, pairs):
    _, network = pairs[kind]
    learned = sum(each.numel() for each in network.parameters())
    assert sum(layer.parameters for layer in OpenedNetwork(network).layers) == learned


@pytest.mark.parametrize("kind", KINDS)
def test_gradients_are_those_of_torch(kind, pairs, digits):
    module, network = pairs[kind]
    field = fields(digits, 1).requires_grad_()
    logits = module(field)
    logits = logits.log() if kind is Odd else logits
    differences = logits[0, 3] - logits[0, 5]  # which is the same of logits and of what a softmax makes of them
    (expected,) = torch.autograd.grad(differences, field)
    found = saliency(network, digits[0], 3) - saliency(network, digits[0], 5)
    np.testing.assert_allclose(found, expected[0, 0].numpy(), atol=2e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_every_layer_is_opened_up_to_the_logits(kind, pairs, digits):
    _, network = pairs[kind]
    opened = OpenedNetwork(network).activations(digits[0])
    np.testing.assert_allclose(opened.logits, network(fields(digits, 1))[0].numpy(), atol=1e-5)
    for index, maps in zip(opened.field_indices, opened.maps[1:], strict=True):
        assert index.out == maps.shape[1:]
    assert grad_cam(network, digits[0], 3) is None or np.isfinite(grad_cam(network, digits[0], 3)).all()
    assert np.isfinite(occlusion(network, digits[0], 3, stride=5)).all()


@pytest.mark.parametrize("kind", KINDS)
def test_every_layer_is_compared_with_itself_over_the_shifted_digit(kind, pairs, digits):
    _, network = pairs[kind]
    layers = network_layers(network, digits[0], 2, 1)
    expected = network(fields(digits, 1))[0].numpy()
    answer = next(layer for layer in reversed(layers) if layer.name == "answer")
    np.testing.assert_allclose(answer.shift_last[0], expected, rtol=1e-4, atol=1e-4)
    for layer in network_layers(network, digits[0], 0, 0):
        assert layer.is_equal, layer.name


def test_feature_maps_are_those_that_hooks_of_torch_find_in_the_order_in_which_they_run(pairs, digits):
    module, network = pairs[Plain]
    kept: list[np.ndarray] = []
    hooks = [
        each.register_forward_hook(lambda _module, _inputs, output: kept.append(output[0].numpy()))
        for each in (module.norm, module.conv2, module.pool, module.fc1, module.fc2)
    ]
    module(fields(digits, 1))
    for hook in hooks:
        hook.remove()
    opened = OpenedNetwork(network).activations(digits[0])
    names = [layer.name for layer in opened.layers]
    assert names == ["conv 1", "conv 2", "pool", "padding", "dense", "answer"]
    norm, conv, pool, first, second = kept
    found = dict(zip(names, opened.maps[1:], strict=True))
    np.testing.assert_allclose(found["conv 1"], norm.clip(0), atol=1e-5)  # with its normalisation and its ReLU
    np.testing.assert_allclose(found["conv 2"], conv, atol=1e-5)
    np.testing.assert_allclose(found["pool"], pool, atol=1e-5)
    np.testing.assert_allclose(found["dense"][:, 0, 0], first.clip(0), atol=1e-5)
    np.testing.assert_allclose(found["answer"][:, 0, 0], second, atol=1e-5)
    assert [layer.parameters for layer in opened.layers] == [48, 606, 0, 0, 4720, 170]


def test_a_way_around_layers_is_part_of_where_it_meets_the_longer_one(pairs, digits):
    module, network = pairs[Residual]
    opened = OpenedNetwork(network).activations(digits[0])
    assert ", ".join(layer.name for layer in opened.layers) == RESIDUAL
    stem = module.stem((fields(digits, 1) - 0.1307) / 0.3081)
    for name, expected in (("relu 1", module.blocks[0](stem)), ("relu 2", module.blocks(stem))):
        found = opened.maps[1 + RESIDUAL.split(", ").index(name)]
        np.testing.assert_allclose(found, expected[0].numpy(), atol=1e-5)


def test_a_receptive_field_holds_exactly_the_pixels_that_have_a_gradient(exported, tmp_path):
    module = made(Residual)
    with torch.no_grad():
        for each in module.parameters():
            each.abs_()  # nothing is cut off by a ReLU then, and nothing cancels
    network, _ = read_network(exported(module, tmp_path / "net.onnx"))
    module.stem[2] = torch.nn.AvgPool2d(3, 2, 1)  # or only the largest of a window would have one
    field = torch.full((1, 1, 28, 28), 0.5).requires_grad_()
    maps = module.blocks(module.stem((field - 0.1307) / 0.3081))
    (slope,) = torch.autograd.grad(maps[0, :, 2, 4].sum(), field)
    opened = OpenedNetwork(network).activations(np.full((28, 28), 0.5, np.float32))
    depth = RESIDUAL.split(", ").index("relu 2") + 1
    seen = receptive_fields(opened.field_indices[:depth], 2, 4)[0]
    np.testing.assert_array_equal(seen, slope[0, 0].numpy() != 0)


@pytest.mark.parametrize("first", [nn.BatchNorm1d(784), nn.Tanh()])
def test_numbers_behind_one_another_are_of_the_whole_field_whatever_is_done_to_each(first, exported, tmp_path):
    module = nn.Sequential(nn.Flatten(), first, nn.Linear(784, 12), nn.ReLU(), nn.Linear(12, 10)).eval()
    network, _ = read_network(exported(module, tmp_path / "net.onnx"))
    opened = OpenedNetwork(network).activations(np.full((28, 28), 0.5, np.float32))
    for depth in range(1, len(opened.layers) + 1):
        assert receptive_fields(opened.field_indices[:depth], 0, 0)[0].all()


@pytest.mark.parametrize("kind", [Gated, GatedFirst])
def test_behind_a_gate_a_cell_feels_all_that_its_gradient_says_and_before_it_no_more(kind, pairs):
    module, network = pairs[kind]
    opened = OpenedNetwork(network).activations(np.full((28, 28), 0.5, np.float32))
    names = [layer.name for layer in opened.layers]
    assert names == ["subtract", "conv 1", "multiply", "conv 2", "answer"]
    field = torch.full((1, 1, 28, 28), 0.5).requires_grad_()
    stem = module.stem(1 - field)
    for depth, maps in ((2, stem), (3, stem * module.gate(stem).sigmoid())):
        (slope,) = torch.autograd.grad(maps[0, :, 6, 20].abs().sum(), field, retain_graph=True)
        seen = receptive_fields(opened.field_indices[:depth], 6, 20)[0]
        np.testing.assert_array_equal(seen, slope[0, 0].numpy() != 0)


@pytest.mark.parametrize("kind", [Gated, GatedFirst])
def test_a_coarse_map_behind_a_gate_lies_where_captum_finds_it(kind, pairs, digits):
    module, network = pairs[kind]
    field = fields(digits, 1).requires_grad_()
    theirs = LayerGradCam(module, module.next).attribute(field, target=3)[0, 0]
    np.testing.assert_allclose(
        grad_cam(network, digits[0], 3), theirs.detach(), atol=1e-5
    )  # each cell is a pixel's own


def test_a_learning_step_finds_the_gradients_of_torch(pairs, digits):
    module, network = pairs[Residual]
    module = made(Residual).double().requires_grad_(True)
    functional.cross_entropy(module(fields(digits, 1).double()), torch.tensor([7])).backward()
    (first, *_) = learning_steps(network, digits[0], 7, 0.1, 1)
    found = first.layers[RESIDUAL.split(", ").index("answer")].taught.gradients
    np.testing.assert_allclose(found["weight"][:, :, 0, 0], module.head.weight.grad.numpy(), atol=1e-5)
    np.testing.assert_allclose(found["bias"], module.head.bias.grad.numpy(), atol=1e-5)


def test_a_learning_step_may_begin_with_what_is_not_written_out(pairs, digits):
    _, network = pairs[Tokens]
    module = made(Tokens).double().requires_grad_(True)
    functional.cross_entropy(module(fields(digits, 1).double()), torch.tensor([7])).backward()
    (step,) = learning_steps(network, digits[0], 7, 0.1, 1)
    found = step.layers[-1].taught.gradients
    np.testing.assert_allclose(found["weight"][:, :, 0, 0], module.head.weight.grad.numpy(), atol=1e-5)


def test_a_filter_that_is_switched_off_is_one_that_torch_has_set_to_zero(pairs, digits):
    _, network = pairs[Plain]
    module = made(Plain)
    with torch.no_grad():
        module.norm.weight[2] = module.norm.bias[2] = 0.0
        module.fc2.weight[1, 5] = 0.25
    changed = edited(network, (SwitchedOff("conv 1", 2), WeightSet("answer", 1, 5, 0.25)))
    expected = module(fields(digits)).softmax(dim=1).numpy()
    np.testing.assert_allclose(predict_many(changed, digits[:20]), expected, atol=2e-6)


class _Bounded(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.dense = nn.Linear(784, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 5 * self.dense(x.flatten(1)).tanh()


def test_logits_that_are_no_layer_s_sums_are_divided_by_no_temperature(pairs, exported, tmp_path, digits):
    _, network = pairs[Plain]
    assert (
        predict_many(edited(network, (Temperature(2.0),)), digits[:1]).max() < predict_many(network, digits[:1]).max()
    )
    bounded, _ = read_network(exported(_Bounded().eval(), tmp_path / "bounded.onnx"))
    with pytest.raises(ValueError, match="no temperature can divide them"):
        edited(bounded, (Temperature(2.0),))


def test_it_is_one_of_the_user_s_own_from_then_on(pairs, digits, exported, tmp_path):
    module, _ = pairs[Residual]
    path = keep(*read_network(exported(module, tmp_path / "My net.onnx")), "mine")
    entry = list_networks().find("mine")
    assert (entry.path, entry.card.name, entry.card.family, entry.shipped) == (path, "mine", "cnn", False)
    assert entry.in_a_line == "Imported CNN: 6 convolutions, one dense layer"
    expected = module(fields(digits)).softmax(dim=1).numpy()
    np.testing.assert_allclose(predict_many(load(path)[0], digits[:20]), expected, atol=2e-6)


def test_its_cost_is_what_torch_counts(pairs, count_multiplications, exported, tmp_path):
    for kind in (Plain, Residual):
        module, _ = pairs[kind]
        _, card = read_network(exported(module, tmp_path / "net.onnx"))
        assert card.multiplications == count_multiplications(module)


@pytest.mark.parametrize(
    ("operation", "change", "said"),
    [
        ("activation", {"shape": [1, 9000, 9000]}, "numbers for one digit"),
        ("activation", {"shape": [4, 28, 29]}, "as its file says"),
        ("dense", {"shape": [11]}, "not 10 logits"),
        ("dense", {"reads": [99]}, "reads what is not there"),
        ("convolution", {"padding": [9**9, 0]}, "a padding must be"),
        ("convolution", {"stride": [0, 0]}, "a stride must be"),
        ("convolution", {"kernel": [3, 3, 3]}, "a kernel must be 2"),
        ("convolution", {"maps": 5000, "inputs": 4096}, "maps and groups must be"),
        ("convolution", {"operation": "__import__"}, "must be one of"),
    ],
)
def test_a_weights_file_that_lies_about_its_operations_is_refused(operation, change, said, pairs, tmp_path):
    _, network = pairs[Residual]
    config = json.loads(json.dumps(config_to_dict(network.config)))
    node = next(each for each in config["nodes"] if each["operation"]["operation"] == operation)
    for name, value in change.items():
        (node if name in node and name != "operation" else node["operation"])[name] = value
    save(tmp_path / "lie.safetensors", network, Card("lie", config, 1, 1))
    with pytest.raises(WeightsError, match=said):
        load(tmp_path / "lie.safetensors")
