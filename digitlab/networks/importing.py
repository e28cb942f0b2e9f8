"""Networks of other programs among the user's own: whatever they came as, they are weights files with a card from then on.

So all that reads a network reads these: pages, commands and child processes, none of which needs to know where one came from.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor, nn

from digitlab import __version__
from digitlab.data_folder import user_networks
from digitlab.language import mark, tr
from digitlab.networks.architectures import Config, build, config_to_dict, size_of
from digitlab.networks.card import SUFFIX, Card, WeightsError, is_plain
from digitlab.networks.onnx_import import read_onnx
from digitlab.networks.own_networks import check_name
from digitlab.networks.state_dicts import read_state_dict
from digitlab.networks.weights import count_parameters, load, save, try_out
from digitlab.untrusted import one_line

ONNX = ".onnx"
_UNKNOWN = mark("digits that its file does not name")


def read_network(path: Path, architecture: str = "") -> tuple[nn.Module, Card]:
    """The network of a file, in evaluation mode, and a card for it.

    Args:
        path: An ONNX file, a weights file of digitlab's, or plain weights (:mod:`digitlab.networks.state_dicts`).
        architecture: Of plain weights, which alone do not say it themselves.

    Raises:
        WeightsError: It is none of them, or its network cannot answer.
        ValueError: Something in it is not known here; the message names the file.
        OSError: It cannot be opened.
    """
    is_onnx = path.suffix.lower() == ONNX
    if not is_onnx and is_plain(path):
        return _network(path, *read_state_dict(path, architecture))
    if architecture:
        raise WeightsError(
            tr(
                "{path}: says itself which architecture it has: leave '{architecture}' out",
                path=one_line(path),
                architecture=one_line(architecture, 60),
            )
        )
    if is_onnx:
        return _network(path, *read_onnx(path))
    return load(path)


def _network(path: Path, config: Config, tensors: dict[str, Tensor]) -> tuple[nn.Module, Card]:
    size = size_of(config)
    try:
        size.check()
    except ValueError as error:
        raise WeightsError(f"{one_line(path)}: {error}") from error
    with torch.device("meta"):  # no memory for numbers that are replaced
        network = build(config)
    try:
        network.load_state_dict(tensors, assign=True)
    except RuntimeError as error:
        *_, last = str(error).splitlines()
        raise WeightsError(
            tr(
                "{path}: its numbers do not fit its operations: {last}",
                path=one_line(path),
                last=one_line(last.strip()),
            )
        ) from error
    network.eval().requires_grad_(False)
    if not count_parameters(network):
        raise WeightsError(tr("{path}: has learned nothing: a network has weights", path=one_line(path)))
    try_out(path, network, config.classes)
    versions = {"digitlab": __version__, "torch": torch.__version__}
    described = Card(path.stem, config_to_dict(config), count_parameters(network), size.multiplications, data=_UNKNOWN)
    return network, replace(described, versions=versions)


def keep(network: nn.Module, card: Card, name: str) -> Path:
    """Put a network among the user's own, in the place of one of that name, and return its file.

    Raises:
        ValueError: The name is unfit, or that of a network that ships.
        OSError: The file cannot be written.
    """
    path = user_networks() / f"{check_name(name)}{SUFFIX}"
    save(path, network, replace(card, name=name))
    return path
