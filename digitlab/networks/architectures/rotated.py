"""One network shared over turned copies of the field (:mod:`digitlab.networks.turns`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from digitlab.language import tr
from digitlab.networks.architectures import registry
from digitlab.networks.architectures.architecture import (
    FIELD,
    LARGEST_SIDE,
    Architecture,
    Config,
    Family,
    Size,
    check_sizes,
)
from digitlab.networks.architectures.cnn import CNNConfig, size_on
from digitlab.networks.architectures.cnn import build_body as build_cnn
from digitlab.networks.architectures.mlp import MLPConfig
from digitlab.networks.architectures.mlp import build_body as build_mlp
from digitlab.networks.inspection import Alignment

if TYPE_CHECKING:
    from torch import Tensor, nn

    from digitlab.networks.steps import ForwardPass, Step
    from digitlab.networks.turns import TurnReader


@dataclass(frozen=True, slots=True)
class RotatedConfig(Config):
    """One network shared over turned copies of the field (:mod:`digitlab.networks.turns`).

    Attributes:
        reader: The network that reads every copy: a CNN with a global head, since copies differ in size, or an MLP, which
            reads copies as large as the field only.
        window_deg: The largest turn, either way, that the answer expects.
        step_deg: The distance between the turns tried.
        side: Side of the turned copies: 28 * sqrt(2), rounded up, so that no turn cuts ink.
        training_side: The same in training, where digits are centred and their ink stays within 17 pixels of the centre:
            only one in 3,000 loses a corner.
        negatives: Copies a digit, at turns from the whole circle, beside the upright one.
        jitter_deg: The upright copy is turned by up to so much in training.
    """

    reader: CNNConfig | MLPConfig
    window_deg: float = 75.0
    step_deg: float = 15.0
    side: int = 40
    training_side: int = 32
    negatives: int = 11
    jitter_deg: float = 12.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "reader", self.reader.within(self))
        check_sizes(tr("side, training_side and negatives"), self.side, self.training_side, self.negatives)
        kernels = () if isinstance(self.reader, MLPConfig) else self.reader.kernels
        if max(self.side, self.training_side, *kernels) > LARGEST_SIDE:
            raise ValueError(tr("copies and kernels must be at most {most} pixels wide", most=LARGEST_SIDE))
        if min(self.side, self.training_side) < FIELD:
            raise ValueError(
                tr(
                    "copies must be at least as wide as the field, {field} pixels: {side}, {training_side}",
                    field=FIELD,
                    side=self.side,
                    training_side=self.training_side,
                )
            )
        if not (
            0 < self.jitter_deg < 180
            and 1 <= self.step_deg <= 360
            and 0 <= self.window_deg <= 180
            and self.window_deg % self.step_deg == 0
        ):
            raise ValueError(tr("unfit turns: {config}", config=self))
        if isinstance(self.reader, MLPConfig):
            if (self.side, self.training_side) != (FIELD, FIELD):
                raise ValueError(tr("an MLP reads copies of {side} x {side} pixels only", side=FIELD))
        elif self.reader.head != "global":
            raise ValueError(tr("a CNN that reads turned copies must pool globally: the copies differ in size"))


def family_of_reader(values: Mapping[str, Any]) -> Family:
    """The family of the network inside, an MLP or a CNN, whose JSON values do not name it."""
    reader = values.get("reader")
    return "cnn" if isinstance(reader, Mapping) and "channels" in reader else "mlp"


def _build(config: RotatedConfig) -> nn.Module:
    from digitlab.networks.turns import TurnReader

    settings = {
        field.name: getattr(config, field.name)
        for field in fields(config)
        if field.name not in {"classes", "field_channels"}
    }
    reader: CNNConfig | MLPConfig = settings.pop("reader")
    if isinstance(reader, MLPConfig):
        return TurnReader(build_mlp(reader), period=1, **settings)
    return TurnReader(build_cnn(reader), period=reader.period, **settings)


def _size(config: RotatedConfig) -> Size:
    turns = min(2 * round(config.window_deg / config.step_deg) + 1, round(360 / config.step_deg))
    reader = config.reader
    one = registry.size_of(reader) if isinstance(reader, MLPConfig) else size_on(reader, config.side)
    return one.times(turns)


def _words(config: RotatedConfig) -> str:
    count = min(2 * round(config.window_deg / config.step_deg) + 1, round(360 / config.step_deg))
    name = registry.architecture_of(config.reader).kind.upper()
    return tr(
        "One {name} reads {count} copies of the field, turned by up to ±{degrees:.0f}°, with the same weights; each class adds its evidence over the copies. "
        "It pays for {count} readings.",
        name=name,
        count=count,
        degrees=config.window_deg,
    )


def _forward_pass() -> ForwardPass[TurnReader]:
    from digitlab.networks.steps import ForwardPass
    from digitlab.networks.turns import TurnReader

    return ForwardPass(TurnReader, steps=_steps, alignments=_alignments, evidence=_evidence)


def _alignments(network: TurnReader, window_deg: float | None) -> tuple[Alignment, ...]:
    from digitlab.networks.turns import turns_tried

    return tuple(Alignment(turn_deg=turn_deg) for turn_deg in turns_tried(network, window_deg))


def _evidence(network: TurnReader, fields: Tensor, window_deg: float | None) -> Tensor:
    return network.turns(fields, [way.turn_deg for way in _alignments(network, window_deg)])


def _steps(network: TurnReader, alignment: Alignment) -> list[Step]:
    from digitlab.networks.aligned_copies import TurnedPaper
    from digitlab.networks.steps import Step, steps_of_modules
    from digitlab.networks.trunk import PaperConv

    on_paper = any(isinstance(module, PaperConv) for module in network.reader.modules())
    lay = TurnedPaper(-alignment.turn_deg, network.side, network.period)
    return [Step("paper" if on_paper else "copy", "paper", [lay]), *steps_of_modules(network.reader)]


ARCHITECTURE = Architecture(
    kind="rotated",
    config=RotatedConfig,
    build=_build,
    size=_size,
    widened=lambda config, by: replace(config, reader=registry.widened(config.reader, by.factor)),
    family=family_of_reader,
    words=_words,
    in_a_line=lambda config: tr(
        "{network} that turns the page", network=registry.architecture_of(config.reader).kind.upper()
    ),
    lesson=lambda config: (
        f"its loss turns each of them, by up to {config.jitter_deg:g}° as what it is and by {config.negatives} angles of the "
        "whole circle as none of the other classes"
    ),
    forward_pass=_forward_pass,
    script_arguments=lambda config: {"window_deg": config.window_deg},
    alignments="turns",
    any_classes=True,
)
