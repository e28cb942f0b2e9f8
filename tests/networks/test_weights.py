"""Weights files: a round trip to the bit, whole or not at all, and every bad one refused by name."""

from __future__ import annotations

import errno
import json
import os
import re
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch
from torch import Tensor, nn

from digitlab import records
from digitlab.networks import weights
from digitlab.networks.architectures import Config, MLPConfig, build, config_to_dict
from digitlab.networks.card import CARD_KEY, Card, WeightsError, read_card
from digitlab.networks.shipped_configs import CONFIGS

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.mark.parametrize("name", CONFIGS)
def test_a_network_comes_back_to_the_bit_from_its_file_alone(
    tmp_path: Path, randomised: Callable[[Config], nn.Module], name: str
) -> None:
    network = randomised(CONFIGS[name])
    measured = {"held_out_accuracy": 0.5, "note": "überprüft"}
    config, parameters = config_to_dict(CONFIGS[name]), weights.count_parameters(network)
    card = Card(name, config, parameters, 7, {"seed": 1}, "x", {"torch": "2"}, measured)
    path = tmp_path / "new folder" / "any name.safetensors"
    weights.save(path, network, card)
    again, same_card = weights.load(path)
    assert json.loads(json.dumps(records.to_dict(same_card))) == json.loads(json.dumps(records.to_dict(card)))
    assert again.state_dict().keys() == network.state_dict().keys()
    for key, tensor in network.state_dict().items():
        assert torch.equal(again.state_dict()[key], tensor)
    field = torch.rand(2, 1, 28, 28)
    torch.testing.assert_close(again(field), network(field), rtol=1e-4, atol=1e-5)  # sums may run in another order


def test_a_loaded_network_is_ready_to_answer_and_not_to_learn(saved: Path) -> None:
    network, _ = weights.load(saved)
    assert not any(module.training for module in network.modules())
    assert not any(parameter.requires_grad for parameter in network.parameters())


@pytest.mark.slow
def test_no_network_waits_for_torchs_compiler_whether_it_ships_or_is_another_programs(
    exported: Callable[[nn.Module, Path], Path], tmp_path: Path
) -> None:
    layers = (nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(676, 10))
    path = exported(nn.Sequential(*layers), tmp_path / "other.onnx")
    program = (
        "import sys; from pathlib import Path; from digitlab import shipped; from digitlab.networks import weights; "
        "[weights.load(path) for path in shipped.weights().rglob('*.safetensors')]; "
        "from digitlab.networks.importing import read_network; read_network(Path(sys.argv[1])); "
        "sys.exit('torch._dynamo' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert done.returncode == 0  # its import takes a second


def test_writing_leaves_nothing_beside_the_file(saved: Path) -> None:
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_a_write_that_fails_leaves_the_older_file_and_no_part(
    saved: Path, small_card: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = saved.read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        weights.save(saved, build(MLPConfig(side=14, hidden=(3,))), small_card)
    assert saved.read_bytes() == before
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_a_folder_that_cannot_be_written_is_an_os_error(tmp_path: Path, small_card: Card) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError, match="file"):
        weights.save(tmp_path / "file" / "x.safetensors", build(MLPConfig(side=14, hidden=(3,))), small_card)


def _refused(path: Path, complaint: str) -> None:
    with pytest.raises(WeightsError, match=re.compile(f"^{re.escape(str(path))}: .*({complaint})", re.DOTALL)):
        weights.load(path)


def _with_header(header: object, body: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


def _with_card(text: str) -> bytes:
    return _with_header({"__metadata__": {CARD_KEY: text}})


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        pytest.param(b"", "cannot be read as a .safetensors file", id="empty"),
        pytest.param(b"\x05\0\0", "cannot be read", id="ends in the length"),
        pytest.param(np.random.default_rng(1).bytes(5000), "header would be .* bytes long", id="random bytes"),
        pytest.param(struct.pack("<Q", 2**62) + b"{}", "4,611,686,018,427,387,904 bytes", id="header length huge"),
        pytest.param(struct.pack("<Q", 500) + b'{"__meta', "cannot be read", id="header shorter than announced"),
        pytest.param(_with_header(b"\xff\xfe{}"), "cannot be read", id="header no text"),
        pytest.param(_with_header(b"{" * 5000), "cannot be read", id="header no JSON"),
        pytest.param(_with_header(b"[" * 500_000), "cannot be read", id="header deeply nested"),
        pytest.param(_with_header([1, 2]), "no JSON object", id="header a list"),
        pytest.param(_with_header({}), "does not say of which network", id="no metadata"),
        pytest.param(_with_header({"__metadata__": {"format": "pt"}}), "does not say", id="another program's metadata"),
        pytest.param(_with_header({"__metadata__": [1]}), "does not say", id="metadata a list"),
        pytest.param(_with_header({"__metadata__": {CARD_KEY: {}}}), "does not say", id="card no text"),
        pytest.param(_with_card("seven"), "does not describe its network", id="card no JSON"),
        pytest.param(_with_card("[" * 200_000), "does not describe", id="card deeply nested"),
        pytest.param(_with_card("[]"), "must be a JSON object", id="card a list"),
        pytest.param(_with_card("{}"), "its format is None", id="card empty"),
        pytest.param(_with_card('{"format": 2}'), "its format is 2, this digitlab reads 1", id="newer format"),
        pytest.param(_with_card('{"format": 1, "name": "x"}'), "missing", id="card incomplete"),
        pytest.param(_with_card('{"format": 1, "name": 5}'), "Card.name must be of type str", id="card mistyped"),
    ],
)
def test_a_bad_file_is_refused_by_its_name_and_its_fault(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "bad.safetensors"
    path.write_bytes(content)
    _refused(path, complaint)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    _refused(tmp_path / "absent.safetensors", "cannot be read")
    _refused(tmp_path, "cannot be read")


@pytest.mark.parametrize("suffix", [".pt", ".pth", ".pkl", ".pickle", ".bin", ".PT"])
def test_a_pickle_is_refused_unread_with_the_reason_and_the_way_to_convert(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"network{suffix}"
    path.write_bytes(b"never looked at")
    _refused(path, "is a pickle, which can run any program.*safetensors.torch.save_file.*digitlab train")


def test_a_file_cut_off_anywhere_is_refused(saved: Path, tmp_path: Path) -> None:
    whole = saved.read_bytes()
    path = tmp_path / "cut.safetensors"
    for length in [*range(0, len(whole), 37), len(whole) - 1]:
        path.write_bytes(whole[:length])
        _refused(path, "")


def test_a_file_with_flipped_bits_is_loaded_or_refused_and_nothing_else(
    saved: Path, tmp_path: Path, rng: np.random.Generator
) -> None:
    whole = np.frombuffer(saved.read_bytes(), np.uint8)
    header_end = 8 + struct.unpack("<Q", whole[:8].tobytes())[0]
    path, refused = tmp_path / "flipped.safetensors", 0
    for _ in range(250):
        flipped = whole.copy()
        flipped[rng.integers(0, header_end, 2)] ^= (1 << rng.integers(0, 8, 2)).astype(np.uint8)
        path.write_bytes(flipped.tobytes())
        try:
            network, _ = weights.load(path)
            network(torch.zeros(1, 1, 28, 28))
        except WeightsError:
            refused += 1
    assert refused > 50


def _set(name: str, value: Tensor) -> Callable[[dict[str, Tensor]], dict[str, Tensor]]:
    return lambda tensors: {**tensors, name: value}


def _without(*missing: str) -> Callable[[dict[str, Tensor]], dict[str, Tensor]]:
    return lambda tensors: {name: tensor for name, tensor in tensors.items() if name not in missing}


_BIAS = "body.4.bias"  # (10,) float32


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        pytest.param(_without(_BIAS), f"'{_BIAS}' is missing", id="missing"),
        pytest.param(lambda _: {}, "is missing; .*; and 1 more", id="all missing"),
        pytest.param(_set("extra", torch.zeros(3)), "'extra' is unknown", id="unknown"),
        pytest.param(
            _set(_BIAS, torch.zeros(11)), rf"'{_BIAS}' is \(11,\) torch.float32, not \(10,\)", id="mis-shaped"
        ),
        pytest.param(_set(_BIAS, torch.zeros(1, 10)), "is .1, 10. torch.float32", id="of other dimensions"),
        pytest.param(_set(_BIAS, torch.zeros(10).half()), "float16, not .10,. torch.float32", id="half precision"),
        pytest.param(_set(_BIAS, torch.zeros(10).double()), "float64, not", id="double precision"),
        pytest.param(_set(_BIAS, torch.zeros(10, dtype=torch.int32)), "int32, not", id="whole numbers"),
        pytest.param(
            _set(_BIAS, torch.full((10,), torch.nan)), f"'{_BIAS}' holds numbers that are not finite", id="NaN"
        ),
        pytest.param(_set(_BIAS, torch.full((10,), -torch.inf)), "not finite", id="infinite"),
    ],
)
def test_weights_that_do_not_fit_their_architecture_are_refused_by_their_names(
    saved: Path, change: Callable[[dict[str, Tensor]], dict[str, Tensor]], complaint: str
) -> None:
    with safetensors.safe_open(saved, "pt") as file:
        metadata = file.metadata()
    safetensors.torch.save_file(change(safetensors.torch.load_file(saved)), saved, metadata)
    _refused(saved, f"do not fit the architecture they name: .*{complaint}")


_WIDE = {"reader": {"channels": [128, 1], "kernels": [1, 1], "pooled_after": [], "head": "global", "hidden": 1}}
_CONVOLUTION = {"layer": "convolution", "kernel": 28, "padding": 27}
_HEAVY = [{**_CONVOLUTION, "maps": 30}, {**_CONVOLUTION, "maps": 60}]


@pytest.mark.parametrize(
    ("config", "complaint"),
    [
        ({"architecture": "transformer"}, "unknown architecture"),
        ({"architecture": {}}, "unknown architecture"),
        ({"architecture": "mlp", "side": 14.0}, "side must be one of"),
        ({"architecture": "mlp", "hidden": [10**9]}, "must lie between"),
        ({"architecture": "mlp", "hidden": [8] * 50_000}, "at most 64"),
        ({"architecture": "mlp", "hidden": [4096] * 64}, "would learn [0-9,]* numbers, and 50,000,000 are the most"),
        ({"architecture": "mlp", "hidden": [4096] * 2}, "is missing"),
        ({"architecture": "cnn", "channels": [4096] * 3, "kernels": [4095] * 3, "hidden": 4096}, "would learn"),
        ({"architecture": "cnn", "channels": [740] * 2, "kernels": [7] * 2, "head": "global"}, "multiply-adds for one"),
        (
            {"architecture": "rotated", **_WIDE, "step_deg": 1, "window_deg": 180, "side": 128},
            "answer .* for one digit in",
        ),
        ({"architecture": "rotated", **_WIDE, "side": 16}, "copies must be at least as wide as the field"),
        ({"architecture": "cnn", "padding": "endless"}, "endless paper has no size .*flatten"),
        ({"architecture": "shuffled", "reader": {"hidden": [4096] * 64}}, "would learn"),
        ({"architecture": "layers", "layers": _HEAVY}, "layer 2: with it the network would need .* multiply-adds"),
        (
            {"architecture": "cnn", "channels": [2] * 9, "kernels": [3] * 9, "pooled_after": [*range(9)]},
            "at most 4 poolings",
        ),
        ({"architecture": "rotated", "reader": {"head": "global"}, "window_deg": 10**400}, "too large"),
    ],
)
def test_a_hostile_architecture_is_refused_before_any_memory_is_taken_for_it(
    tmp_path: Path, with_card: Callable[..., Path], config: dict[str, object], complaint: str
) -> None:
    _refused(with_card(tmp_path / "hostile.safetensors", {"x": torch.zeros(1)}, config=config), complaint)


def test_the_card_is_read_without_the_weights(saved: Path, small_card: Card) -> None:
    whole = saved.read_bytes()
    saved.write_bytes(whole[:-400] + b"\xff" * 400)
    assert read_card(saved).name == small_card.name
    _refused(saved, "not finite")


def test_a_file_that_is_larger_than_its_network_is_not_read(saved: Path) -> None:
    whole = saved.read_bytes()
    length = int.from_bytes(whole[:8], "little")
    header = json.loads(whole[8 : 8 + length])
    first = header[_BIAS]["data_offsets"]
    header[_BIAS]["data_offsets"] = [first[0], first[1] + 2**40]
    text = json.dumps(header).encode()
    saved.write_bytes(struct.pack("<Q", len(text)) + text)
    with saved.open("r+b") as file:
        file.truncate(8 + len(text) + first[1] + 2**40)  # a hole, which takes no room on the disk
    _refused(saved, "its numbers take 1,[0-9,]* bytes, and those of its network at most 1,")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.safetensors")
    _refused(tmp_path / "pipe.safetensors", "is not an ordinary file")


def test_weights_whose_answers_are_no_numbers_are_refused(saved: Path, with_card: Callable[..., Path]) -> None:
    huge = {name: torch.full_like(tensor, 3e38) for name, tensor in safetensors.torch.load_file(saved).items()}
    _refused(with_card(saved, huge), "its answers are not ten finite numbers")
