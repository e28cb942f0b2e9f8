"""A network that comes from another program, as the operations that it is made of (:mod:`digitlab.networks.imported`)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from digitlab.language import tr
from digitlab.networks.architectures.architecture import (
    CLASSES,
    FIELD,
    Architecture,
    Config,
    Family,
    Size,
    convolutions,
    dense_layers,
)
from digitlab.networks.operations import (
    Combination,
    Convolution,
    Dense,
    LayerNormalisation,
    Lengths,
    Node,
    Normalisation,
    Numbers,
    Operation,
)

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.imported import ImportedNetwork
    from digitlab.networks.steps import ForwardPass

MOST_NODES = 500
_MOST_READS = 16


@dataclass(frozen=True, slots=True)
class ImportedConfig(Config):
    """A network that comes from another program, operation by operation.

    Attributes:
        nodes: In the order in which they run; the last one answers ten logits.
    """

    nodes: tuple[Node, ...]

    def __post_init__(self) -> None:
        if not 0 < len(self.nodes) <= MOST_NODES:
            raise ValueError(
                tr(
                    "a network has 1 to {most} operations, not {nodes:,}",
                    most=MOST_NODES,
                    nodes=len(self.nodes),
                )
            )
        for number, node in enumerate(self.nodes):
            wants = 0 if isinstance(node.operation, Numbers) else 1
            most = _MOST_READS if isinstance(node.operation, Combination) else wants
            if not wants <= len(node.reads) <= most or not all(0 <= read <= number for read in node.reads):
                raise ValueError(
                    tr(
                        "operation {number} reads what is not there: {reads}",
                        number=number + 1,
                        reads=list(node.reads[:8]),
                    )
                )
        if self.nodes[-1].shape != (CLASSES,):
            raise ValueError(
                tr(
                    "the last operation answers {shape}, not {classes} logits",
                    shape=self.nodes[-1].shape,
                    classes=CLASSES,
                )
            )
        if not self._depths()[-1]:
            raise ValueError(tr("the answer does not depend on the field"))
        if not any(self.nodes[index - 1].shows_weights for index in self.way):
            raise ValueError(tr("no convolution and no dense layer lies between the field and the answer"))

    def shape(self, index: int) -> Lengths:
        """The shape of the field, 0, or of what a node answers, counted from 1."""
        return self.nodes[index - 1].shape if index else (1, FIELD, FIELD)

    @property
    def way(self) -> list[int]:
        """The nodes on the longest way from the field to the logits, counted from 1, past gates in which no place is left."""
        depths, found = self._depths(), [len(self.nodes)]

        def comes_first(read: int) -> tuple[bool, bool, int]:
            size, shape = self.shape(read), self.shape(found[-1])
            return depths[read] > 0, len(size) == len(shape) == 3 and size[1:] == shape[1:], depths[read]

        while index := max(self.nodes[found[-1] - 1].reads, key=comes_first):
            found.append(index)
        return found[::-1]

    def _depths(self) -> list[int]:
        """How many operations lie between the field and each answer, with both; 0 for what the field does not change."""
        depths = [1]
        for node in self.nodes:
            depths.append(max((depths[read] + 1 for read in node.reads if depths[read]), default=0))
        return depths


def _build(config: ImportedConfig) -> nn.Module:
    from digitlab.networks.imported import ImportedNetwork

    return ImportedNetwork(config)


def _size(config: ImportedConfig) -> Size:
    numbers = [math.prod(node.shape) for node in config.nodes]
    work = sum(_per_number(config, node) * count for node, count in zip(config.nodes, numbers, strict=True))
    learned = sum(_learned(node) for node in config.nodes)
    return Size(learned, work, max(numbers))


def _learned(node: Node) -> int:
    """How many numbers a node learns."""
    match node.operation:
        case Convolution() as conv:
            return conv.maps * (conv.inputs // conv.groups * math.prod(conv.kernel) + conv.bias)
        case Dense() as dense:
            return dense.units * (dense.inputs + dense.bias)
        case Normalisation() as norm:
            return 2 * norm.units
        case LayerNormalisation() as norm:
            return 2 * math.prod(norm.over)
        case Numbers():
            return math.prod(node.shape)
        case _:
            return 0


def _per_number(config: ImportedConfig, node: Node) -> int:
    """Multiply-adds for each number that a node answers."""
    match node.operation:
        case Convolution() as conv:
            return conv.inputs // conv.groups * math.prod(conv.kernel)
        case Dense() as dense:
            return dense.inputs
        case Combination(how="matrix product"):
            return config.shape(node.reads[0])[-1] if config.shape(node.reads[0]) else 1
        case _:
            return 0


def _family(values: Mapping[str, Any]) -> Family:
    nodes = values.get("nodes")
    each = (
        [node.get("operation") for node in nodes if isinstance(node, dict)] if isinstance(nodes, list | tuple) else []
    )
    convolves = any(isinstance(one, dict) and one.get("operation") == "convolution" for one in each)
    return "cnn" if convolves else "mlp"


def _count(config: ImportedConfig, kind: type[Operation]) -> int:
    return sum(isinstance(node.operation, kind) for node in config.nodes)


def _in_a_line(config: ImportedConfig) -> str:
    convolving, dense = _count(config, Convolution), _count(config, Dense)
    parts = [convolutions(convolving)] if convolving else []
    parts += [dense_layers(dense)] if dense else []
    if not parts:
        return tr("Imported MLP")
    said = ", ".join(parts)
    return tr("Imported CNN: {layers}", layers=said) if convolving else tr("Imported MLP: {layers}", layers=said)


def _words(config: ImportedConfig) -> str:
    count = len(config.nodes)
    operations = tr("one operation") if count == 1 else tr("%n operations", "", count)
    return tr(
        "Imported from another program, as {operations}. What is known of it is what it answers, "
        "and what each of its operations does.",
        operations=operations,
    )


def _forward_pass() -> ForwardPass[ImportedNetwork]:
    from digitlab.networks.imported import ImportedNetwork
    from digitlab.networks.imported_steps import steps_of
    from digitlab.networks.steps import ForwardPass

    return ForwardPass(ImportedNetwork, steps=lambda network, _: steps_of(network))


ARCHITECTURE = Architecture(
    kind="imported",
    config=ImportedConfig,
    build=_build,
    size=_size,
    widened=lambda config, _: config,
    family=_family,
    words=_words,
    in_a_line=_in_a_line,
    forward_pass=_forward_pass,
)
