"""Plain weights of other programs, and whose architecture they have."""

from __future__ import annotations

import json

import numpy as np
import pytest
import safetensors.torch
import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.data_folder import user_networks
from digitlab.networks.architectures import LayersConfig, MLPConfig, build, config_to_dict
from digitlab.networks.card import Card, WeightsError
from digitlab.networks.importing import read_network
from digitlab.networks.layers import PRESETS
from digitlab.networks.predict import predict_many
from digitlab.networks.state_dicts import fit, fits
from digitlab.networks.weights import save
from digitlab.networks.weights_header import read_header

EXAMPLE = "the classic PyTorch example"


class Example(nn.Module):
    """The network of PyTorch's own MNIST example, with its names."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 32, 3), nn.Conv2d(32, 64, 3)
        self.fc1, self.fc2 = nn.Linear(9216, 128), nn.Linear(128, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = functional.max_pool2d(functional.relu(self.conv2(functional.relu(self.conv1(x)))), 2)
        return self.fc2(functional.relu(self.fc1(torch.flatten(x, 1))))


@pytest.fixture(scope="module")
def example() -> Example:
    torch.manual_seed(0)
    return Example().eval().requires_grad_(False)


def saved(tensors, path):
    safetensors.torch.save_file(tensors, path)
    return path


@pytest.mark.parametrize("kind", [torch.float32, torch.float64, torch.float16])
def test_the_one_architecture_that_fits_is_found_and_answers_as_torch_does(kind, example, digits, tmp_path):
    path = saved({name: each.to(kind) for name, each in example.state_dict().items()}, tmp_path / "mnist.safetensors")
    assert [each.architecture for each in fits(read_header(path)) if not each.faults] == [EXAMPLE]
    network, card = read_network(path)
    expected = example(torch.from_numpy(digits[:10])[:, None]).softmax(dim=1).numpy()
    np.testing.assert_allclose(
        predict_many(network, digits[:10]), expected, atol=1e-2 if kind == torch.float16 else 1e-6
    )
    assert card.parameters == 1_199_882


def test_tensors_of_one_shape_go_to_their_places_in_the_order_in_which_people_count(tmp_path, randomised):
    from digitlab.networks.layers import ConvLayer, FlattenLayer

    layers = tuple(ConvLayer(3, 3, padding=1, normalised=False) for _ in range(11))
    config = LayersConfig((ConvLayer(3, 1, normalised=False), *layers, FlattenLayer()))
    network = randomised(config)
    own = [name for name in network.state_dict() if name.endswith("weight")]
    tensors = {}
    for number, name in enumerate(own):
        for part in ("weight", "bias"):
            tensors[f"conv{number}.{part}"] = network.state_dict()[name.replace("weight", part)].clone()
    header = read_header(saved(tensors, tmp_path / "many.safetensors"))
    found = fit(header, "many", config)
    assert not found.faults
    assert [found.names[name] for name in own] == [f"conv{number}.weight" for number in range(len(own))]


def test_what_does_not_fit_is_listed_tensor_by_tensor(example, tmp_path):
    tensors = example.state_dict() | {"fc2.weight": torch.zeros(12, 128), "extra": torch.zeros(3, dtype=torch.int32)}
    header = read_header(saved(tensors, tmp_path / "mnist.safetensors"))
    faults = fit(header, EXAMPLE, LayersConfig(PRESETS[EXAMPLE])).faults
    assert len(faults) == 3
    assert faults[0].startswith("nothing fits 'body.")
    assert faults[0].endswith("[10, 128]")
    assert faults[1:] == ("'extra' [3] I32 fits nothing", "'fc2.weight' [12, 128] F32 fits nothing")
    with pytest.raises(WeightsError, match=f"nearest is '{EXAMPLE}', but nothing fits"):
        read_network(tmp_path / "mnist.safetensors")
    with pytest.raises(WeightsError, match="does not fit mlp"):
        read_network(tmp_path / "mnist.safetensors", "mlp")


def test_where_several_architectures_fit_one_of_them_has_to_be_named(tmp_path, digits, randomised):
    from digitlab.networks.shipped_configs import CONFIGS

    network = randomised(CONFIGS["plain_max"])
    path = saved({name: each.contiguous() for name, each in network.state_dict().items()}, tmp_path / "cnn.safetensors")
    with pytest.raises(WeightsError, match=r"fits several architectures: choose .*'plain_max'"):
        read_network(path)
    found, card = read_network(path, "plain_max")
    np.testing.assert_allclose(predict_many(found, digits[:5]), predict_many(network, digits[:5]), atol=1e-5)
    assert card.family == "cnn"
    with pytest.raises(WeightsError, match="no architecture 'nothing': there are"):
        read_network(path, "nothing")


def test_numbers_that_are_not_finite_are_refused(example, tmp_path):
    tensors = example.state_dict() | {"fc2.bias": torch.full((10,), torch.inf)}
    with pytest.raises(WeightsError, match=r"'fc2\.bias' holds numbers that are not finite"):
        read_network(saved(tensors, tmp_path / "mnist.safetensors"))


def test_counters_of_normalisations_may_be_missing(tmp_path):
    config = LayersConfig(PRESETS["small and fast"])
    tensors = {name: each for name, each in build(config).state_dict().items() if not name.endswith("tracked")}
    network, _ = read_network(saved(tensors, tmp_path / "small.safetensors"), "small and fast")
    assert {name for name, each in network.state_dict().items() if each.dtype == torch.int64 and not each.item()}


def test_what_only_has_the_name_of_a_counter_fits_nothing(example, tmp_path):
    tensors = example.state_dict() | {"norm.num_batches_tracked": torch.zeros(1000)}
    with pytest.raises(WeightsError, match=r"'norm\.num_batches_tracked' \[1000\] F32 fits nothing"):
        read_network(saved(tensors, tmp_path / "mnist.safetensors"), EXAMPLE)


def test_weights_fit_a_network_of_the_users_own_that_tells_other_classes_apart(tmp_path, digits, randomised):
    config = MLPConfig(side=14, hidden=(3,), classes=26)
    network = randomised(config)
    save(user_networks() / "letters.safetensors", network, Card("letters", config_to_dict(config), 1, 1))
    found, card = read_network(saved(network.state_dict(), tmp_path / "plain.safetensors"), "letters")
    assert len(card.classes) == 26
    np.testing.assert_allclose(predict_many(found, digits[:5]), predict_many(network, digits[:5]), atol=1e-6)


def test_tensors_that_do_not_lie_where_the_header_says_are_refused_in_one_line(example, tmp_path):
    path = saved(example.state_dict(), tmp_path / "mnist.safetensors")
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    header["conv1.bias"]["data_offsets"] = [0, 8]
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + content[8 + length :])
    with pytest.raises(WeightsError, match=r"is damaged: .*: save it again"):
        read_network(path)
