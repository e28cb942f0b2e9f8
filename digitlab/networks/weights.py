"""One self-describing ``.safetensors`` file per network: written whole or not at all, checked before it is used."""

from __future__ import annotations

import json
from pathlib import Path

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from digitlab import records
from digitlab.networks.architectures import build, config_from_dict
from digitlab.networks.library import CARD_KEY, Card, WeightsError, read_card
from digitlab.whole_file import write_whole

_SHOWN_MISMATCHES = 3


def save(path: Path, network: nn.Module, card: Card) -> None:
    """Write a network's weights with its card, atomically: a reader sees the old file or the new one, never a part.

    Raises:
        OSError: The folder cannot be written, or the disk is full; an older file stays as it is.
    """
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in network.state_dict().items()}
    content = safetensors.torch.save(tensors, {CARD_KEY: json.dumps(records.to_dict(card))})
    write_whole(path, content)


def load(path: Path) -> tuple[nn.Module, Card]:
    """A network, in evaluation mode, rebuilt from its file alone.

    Shapes, types and finiteness are checked against the architecture that the card names before any of it is used.

    Raises:
        WeightsError: The file is damaged, of another architecture, or not written by digitlab.
    """
    card = read_card(path)
    try:
        tensors = safetensors.torch.load(path.read_bytes())  # a mapped file that someone overwrites ends the process
        with torch.device("meta"):  # shapes only: a hostile config must not cost memory
            network = build(config_from_dict(card.config))
    except (safetensors.SafetensorError, ValueError, OSError, RuntimeError) as error:
        raise WeightsError(f"{path}: {error}") from error
    _check(path, network.state_dict(), tensors)
    network.load_state_dict(tensors, assign=True)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # nearly twice as fast on CPUs
    return network.eval().requires_grad_(False), card


def _check(path: Path, expected: dict[str, Tensor], found: dict[str, Tensor]) -> None:
    faults = [f"'{name}' is missing" for name in expected if name not in found]
    faults += [f"'{name}' is unknown" for name in found if name not in expected]
    for name in expected.keys() & found.keys():
        want, have = expected[name], found[name]
        if (want.shape, want.dtype) != (have.shape, have.dtype):
            faults.append(f"'{name}' is {tuple(have.shape)} {have.dtype}, not {tuple(want.shape)} {want.dtype}")
        elif have.is_floating_point() and not have.isfinite().all():
            faults.append(f"'{name}' holds numbers that are not finite")
    if faults:
        shown = "; ".join(faults[:_SHOWN_MISMATCHES])
        more = f"; and {len(faults) - _SHOWN_MISMATCHES} more" if len(faults) > _SHOWN_MISMATCHES else ""
        raise WeightsError(f"{path}: the weights do not fit the architecture they name: {shown}{more}")


def count_parameters(network: nn.Module) -> int:
    """How many numbers are learned."""
    return sum(parameter.numel() for parameter in network.parameters())


def count_multiplications(network: nn.Module) -> int:
    """Multiply-adds for one digit, counted by torch while it answers a blank field."""
    from torch.utils.flop_counter import FlopCounterMode  # here, since few processes need what it imports

    device = next(network.parameters()).device
    was_training = network.training
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network.eval()(torch.zeros(1, 1, 28, 28, device=device))
    network.train(was_training)
    return int(counter.get_total_flops()) // 2
