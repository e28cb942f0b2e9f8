"""One MLP slid over the field, which is a convolution with kernels as large as the field (:mod:`digitlab.networks.places`)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from digitlab.language import tr
from digitlab.networks.architectures import registry
from digitlab.networks.architectures.architecture import FIELD, MOST_SIZES, Architecture, Config
from digitlab.networks.architectures.mlp import MLPConfig, build_body
from digitlab.networks.inspection import Alignment

if TYPE_CHECKING:
    from torch import Tensor, nn

    from digitlab.networks.places import PlaceReader
    from digitlab.networks.steps import ForwardPass, Step


@dataclass(frozen=True, slots=True)
class SlidConfig(Config):
    """One MLP slid over the field, which is a convolution with kernels as large as the field (:mod:`digitlab.networks.places`).

    Attributes:
        reader: The MLP that reads the window at every place.
        reach: It is slid by up to so many pixels, either way.
        negatives: In training, windows a digit at other places, beside the one at rest.
    """

    reader: MLPConfig = field(default_factory=MLPConfig)
    reach: int = 10
    negatives: int = 5

    def __post_init__(self) -> None:
        object.__setattr__(self, "reader", self.reader.within(self))
        if not (1 <= self.reach <= FIELD and 1 <= self.negatives <= MOST_SIZES):
            raise ValueError(
                tr(
                    "reach must lie between 1 and {farthest}, negatives between 1 and {most}: {config}",
                    farthest=FIELD,
                    most=MOST_SIZES,
                    config=self,
                )
            )


def _build(config: SlidConfig) -> nn.Module:
    from digitlab.networks.places import PlaceReader

    return PlaceReader(build_body(config.reader), reach=config.reach, negatives=config.negatives)


def _places(config: SlidConfig) -> int:
    return (2 * config.reach + 1) ** 2


def _words(config: SlidConfig) -> str:
    count = _places(config)
    return tr(
        "One MLP reads the field through {count} windows, with the same weights: that is a convolution. It pays for {count} readings.",
        count=count,
    )


def _forward_pass() -> ForwardPass[PlaceReader]:
    from digitlab.networks.places import PlaceReader
    from digitlab.networks.steps import ForwardPass

    return ForwardPass(
        PlaceReader,
        steps=_steps,
        alignments=_alignments,
        evidence=lambda network, fields, _: network.places(fields),
        steps_over_places=_steps_over_places,
    )


def _alignments(network: PlaceReader, _window_deg: float | None) -> tuple[Alignment, ...]:
    reach = range(-network.reach, network.reach + 1)
    return tuple(Alignment(dx=dx, dy=dy) for dy in reach for dx in reach)


def _steps(network: PlaceReader, alignment: Alignment) -> list[Step]:
    from torch.nn import functional

    from digitlab.networks.steps import Step, steps_of_modules

    def window(fields: Tensor) -> Tensor:
        """The field as far as it lies in a window of its own size that is moved to the right and down."""
        return functional.pad(fields, (-alignment.dx, alignment.dx, -alignment.dy, alignment.dy))

    return [Step("window", "window", [window]), *steps_of_modules(network.reader)]


def _steps_over_places(network: PlaceReader) -> list[Step]:
    from digitlab.networks.steps import Step

    side = 2 * network.reach + 1
    return [
        Step("evidence", "window", [network.places, lambda logits: logits.mT.reshape(len(logits), -1, side, side)]),
        Step("answer", "dense", [lambda maps: maps.flatten(2).logsumexp(dim=-1)]),
    ]


ARCHITECTURE = Architecture(
    kind="slid",
    config=SlidConfig,
    build=_build,
    size=lambda config: registry.size_of(config.reader).times(_places(config)),
    widened=lambda config, by: replace(config, reader=registry.widened(config.reader, by.factor)),
    family=lambda _: "mlp",
    words=_words,
    in_a_line=lambda _: tr("MLP slid over the page, which is a convolution"),
    lesson=lambda config: (
        f"its loss reads each of them at rest as what it is, and at {config.negatives} other places as none of the other classes"
    ),
    forward_pass=_forward_pass,
    alignments="places",
    any_classes=True,
)
