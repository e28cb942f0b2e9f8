"""Plain weights, as torch's programs save them, and the architectures whose tensors they fit.

Other programs have other names for the same tensors. So a tensor goes to the first one of the architecture that has its shape and
the same last name (``weight``, ``bias``, …), both in their order; numbers in names are counted, so that ``conv10`` follows ``conv9``.
"""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from digitlab.language import tr
from digitlab.networks.architectures import ARCHITECTURES, Config, LayersConfig, build, config_from_dict
from digitlab.networks.card import WeightsError
from digitlab.networks.layers import PRESETS
from digitlab.networks.library import list_networks
from digitlab.networks.shipped_configs import CONFIGS
from digitlab.networks.weights_header import Header, Stored, read_header
from digitlab.plugins import PluginError
from digitlab.untrusted import one_line, read_bytes

_WIDTHS = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8}
"""Bytes of a number, of the types that are taken; all become float32, but for counters."""

_COUNTER = "num_batches_tracked"
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Fit:
    """How plain weights fit an architecture.

    Attributes:
        architecture: Its name: that of a network, or of a table of layers.
        config: What it is.
        names: Of each of its tensors, the file's name for it.
        faults: What does not fit, a sentence for each tensor; none where all do.
    """

    architecture: str
    config: Config
    names: Mapping[str, str]
    faults: tuple[str, ...]

    @property
    def said(self) -> str:
        """What does not fit, in a line."""
        more = tr("; and {count} more", count=len(self.faults) - _SHOWN) if len(self.faults) > _SHOWN else ""
        return "; ".join(self.faults[:_SHOWN]) + more


def architectures() -> dict[str, Config]:
    """Every architecture that plain weights can be of.

    Those of the networks that read digits, the tables of layers to begin with, and what plug-ins bring, as it is by default, whose
    code is loaded for that.
    """
    brought = {name: ARCHITECTURES.get(name) for name in ARCHITECTURES.brought}
    own = {
        name: config_from_dict(entry.card.config)
        for name, entry in list_networks().entries.items()
        if entry.shelf == "own"
    }
    of_plugins = {name: each.config() for name, each in brought.items() if each is not None and not each.generates}
    tables = {name: LayersConfig(layers) for name, layers in PRESETS.items()}
    return {**of_plugins, **tables, **own, **CONFIGS}


def fits(header: Header) -> list[Fit]:
    """How a file's tensors fit every architecture, the best first; each architecture once, by its first name.

    Those of plug-ins that cannot be made are left out.
    """
    seen: dict[Config, str] = {}
    for name, config in architectures().items():
        seen.setdefault(config, name)
    found: list[Fit] = []
    for config, name in seen.items():
        with contextlib.suppress(PluginError):
            found.append(fit(header, name, config))
    return sorted(found, key=lambda each: len(each.faults))


def fit(header: Header, architecture: str, config: Config) -> Fit:
    """How a file's tensors fit an architecture."""
    expected = _expected(config)
    left = dict(sorted(header.tensors.items(), key=lambda item: _counted(item[0])))
    names: dict[str, str] = {}
    for name, tensor in expected.items():
        found = (
            name
            if _is_same(left, name, tensor)
            else next((each for each in left if _fits(each, left[each], name, tensor)), None)
        )
        if found is not None:
            names[name] = found
            del left[found]
    faults = [
        tr("nothing fits '{name}' {shape}", name=name, shape=list(tensor.shape))
        for name, tensor in expected.items()
        if name not in names and not name.endswith(_COUNTER)
    ]
    faults += [
        tr(
            "'{name}' {shape} {dtype} fits nothing",
            name=one_line(name, 60),
            shape=one_line(list(stored.shape), 60),
            dtype=one_line(stored.dtype, 10),
        )
        for name, stored in left.items()
        if not name.endswith(_COUNTER) or stored.shape  # one number, or it is none
    ]
    return Fit(architecture, config, names, tuple(faults))


@cache
def _expected(config: Config) -> dict[str, Tensor]:
    """The tensors of an architecture, without their numbers."""
    with torch.device("meta"):
        return build(config).state_dict()


def _counted(name: str) -> list[tuple[int, str]]:
    """What sorts names in the order in which people count."""
    return [(int(part[:9]), "") if part.isdigit() else (-1, part) for part in re.findall(r"[0-9]+|[^0-9]+", name)]


def _is_same(left: Mapping[str, Stored], name: str, tensor: Tensor) -> bool:
    return name in left and _fits(name, left[name], name, tensor)


def _fits(theirs: str, stored: Stored, ours: str, tensor: Tensor) -> bool:
    return (
        stored.shape == tuple(tensor.shape)
        and stored.dtype in _WIDTHS
        and (stored.dtype == "I64") == (tensor.dtype == torch.int64)
        and theirs.rpartition(".")[2] == ours.rpartition(".")[2]
    )


def read_state_dict(path: Path, architecture: str = "") -> tuple[Config, dict[str, Tensor]]:
    """The architecture of plain weights, and their tensors by its names.

    Args:
        path: A ``.safetensors`` file that names no architecture.
        architecture: A name of :func:`architectures`; where left out, the only one that they fit.

    Raises:
        WeightsError: There is no such architecture, or they do not fit it, or it is not clear which one they fit; a number is not
            finite, or the tensors do not lie where the file says.
        ValueError: It is no such file.
        OSError: It cannot be opened.
    """
    header = read_header(path)
    chosen = _chosen(path, header, architecture)
    size = sum(_WIDTHS.get(stored.dtype, 8) * math.prod(stored.shape) for stored in header.tensors.values())
    content = read_bytes(path, header.start + size)
    try:
        found = safetensors.torch.load(content)
    except safetensors.SafetensorError as error:
        raise WeightsError(
            tr("{path}: is damaged: {error}: save it again", path=one_line(path), error=one_line(error))
        ) from error
    tensors = {}
    for name, tensor in _expected(chosen.config).items():
        theirs = chosen.names.get(name)
        numbers = torch.zeros(tensor.shape, dtype=tensor.dtype) if theirs is None else found[theirs].to(tensor.dtype)
        if not numbers.isfinite().all():
            raise WeightsError(
                tr(
                    "{path}: '{theirs}' holds numbers that are not finite: save it again",
                    path=one_line(path),
                    theirs=one_line(theirs, 60),
                )
            )
        tensors[name] = numbers
    return chosen.config, tensors


def _chosen(path: Path, header: Header, architecture: str) -> Fit:
    if architecture:
        config = architectures().get(architecture)
        if config is None:
            there = ", ".join(f"'{name}'" for name in architectures())
            raise WeightsError(
                tr(
                    "there is no architecture '{architecture}': there are {architectures}",
                    architecture=one_line(architecture, 60),
                    architectures=there,
                )
            )
        found = fit(header, architecture, config)
        if found.faults:
            raise WeightsError(
                tr(
                    "{path}: does not fit {architecture}: {said}: choose another architecture",
                    path=one_line(path),
                    architecture=architecture,
                    said=found.said,
                )
            )
        return found
    all_fits = fits(header)
    fitting = [each for each in all_fits if not each.faults]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        names = " or ".join(f"'{each.architecture}'" for each in fitting)
        raise WeightsError(tr("{path}: fits several architectures: choose {names}", path=one_line(path), names=names))
    nearest = all_fits[0]
    raise WeightsError(
        tr(
            "{path}: fits no architecture; nearest is '{architecture}', but {said}: write the network as ONNX instead",
            path=one_line(path),
            architecture=nearest.architecture,
            said=nearest.said,
        )
    )
