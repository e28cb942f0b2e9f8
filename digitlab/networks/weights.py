"""One self-describing ``.safetensors`` file per network: written whole or not at all, checked before it is used."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from digitlab import records
from digitlab.language import mark, tr
from digitlab.networks.architectures import CLASSES, FIELD, build, config_from_dict
from digitlab.networks.card import AWAY, CARD_KEY, Card, WeightsError, answering, read_card
from digitlab.networks.generators import Generator
from digitlab.networks.weights_header import Stored, read_header
from digitlab.untrusted import one_line, read_bytes
from digitlab.whole_file import write_whole

_SHOWN_MISMATCHES = 3
_TEN = mark("ten")
_TYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I64": torch.int64,
    "I32": torch.int32,
}
"""torch's types by the format's words, where they are not all the same to us."""


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

    Names, shapes and types are checked against the architecture that the card names before the numbers are read, and so is
    the file's length; then every number must be finite, and so must its answers to blank paper and to a field full of ink, or what it
    draws.

    Raises:
        WeightsError: The file is damaged, of another architecture, or not written by digitlab; or its network cannot answer.
    """
    card = read_card(path)
    try:
        header = read_header(path)
        with torch.device("meta"):  # shapes only: a hostile config must not cost memory
            network = build(config_from_dict(card.config))
        expected = network.state_dict()
        _refuse(path, _mismatches(expected, header.tensors))
        most = header.start + sum(tensor.numel() * tensor.element_size() for tensor in expected.values())
        tensors = safetensors.torch.load(
            read_bytes(path, most)
        )  # a mapped file that someone overwrites ends the process
        _refuse(path, _not_finite(tensors))
        network.load_state_dict(tensors, assign=True)
    except WeightsError:
        raise
    except (safetensors.SafetensorError, ValueError, OSError, RuntimeError) as error:
        raise WeightsError(
            tr("{path}: cannot be loaded: {error}: {away}", path=one_line(path), error=one_line(error), away=tr(AWAY))
        ) from error
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # nearly twice as fast on CPUs
    network.eval().requires_grad_(False)
    try_out(path, network, len(card.classes))
    return network, card


@torch.inference_mode()
def try_out(path: Path, network: nn.Module, classes: int = CLASSES) -> None:
    """Refuse a network, in evaluation mode, that cannot answer; the message names its file.

    Raises:
        WeightsError: It finds no memory, or its answers are not a finite number for each class; or what it draws is no ten images.
    """
    if isinstance(network, Generator):
        with answering(str(path)):
            drawn = network.one_of_each()
        if drawn.shape != (CLASSES, 1, FIELD, FIELD) or not drawn.isfinite().all():
            raise WeightsError(
                tr("{path}: what it draws is not finite: train it again, or move the file away", path=one_line(path))
            )
        return
    fields = torch.zeros(2, 1, FIELD, FIELD)
    fields[1] = 1.0
    with answering(str(path)):
        logits = network(fields)
    if logits.shape != (2, classes) or not logits.isfinite().all():
        raise WeightsError(
            tr(
                "{path}: its answers are not {count} finite numbers: train it again, or move the file away",
                path=one_line(path),
                count=tr(_TEN) if classes == CLASSES else classes,
            )
        )


def _mismatches(expected: Mapping[str, Tensor], found: Mapping[str, Stored]) -> Iterator[str]:
    yield from (tr("'{name}' is missing", name=name) for name in expected if name not in found)
    yield from (tr("'{name}' is unknown", name=one_line(name, 60)) for name in found if name not in expected)
    for name in expected.keys() & found.keys():
        want, shape, dtype = expected[name], found[name].shape, _TYPES.get(found[name].dtype, found[name].dtype)
        if (want.shape, want.dtype) != (shape, dtype):
            yield tr(
                "'{name}' is {found}, not {shape} {dtype}",
                name=name,
                found=one_line(f"{shape} {dtype}", 80),
                shape=tuple(want.shape),
                dtype=want.dtype,
            )


def _not_finite(tensors: Mapping[str, Tensor]) -> Iterator[str]:
    for name, tensor in tensors.items():
        if tensor.is_floating_point() and not tensor.isfinite().all():
            yield tr("'{name}' holds numbers that are not finite", name=name)


def _refuse(path: Path, found: Iterator[str]) -> None:
    """Refuse a file where faults are found."""
    all_found = list(found)
    if all_found:
        more = (
            tr("; and {count} more", count=len(all_found) - _SHOWN_MISMATCHES)
            if len(all_found) > _SHOWN_MISMATCHES
            else ""
        )
        first = "; ".join(all_found[:_SHOWN_MISMATCHES])
        raise WeightsError(
            tr(
                "{path}: the weights do not fit the architecture they name: {first}{more}: {away}",
                path=one_line(path),
                first=first,
                more=more,
                away=tr(AWAY),
            )
        )


def count_parameters(network: nn.Module) -> int:
    """How many numbers are learned."""
    return sum(parameter.numel() for parameter in network.parameters())
