"""One network shared over places, turns and sizes (:mod:`digitlab.networks.poses`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from digitlab.language import tr
from digitlab.networks.architectures import registry
from digitlab.networks.architectures.architecture import FIELD, Architecture, Config, Size, check_sizes
from digitlab.networks.architectures.cnn import CNNConfig, build_body, size_on
from digitlab.networks.architectures.mlp import MLPConfig
from digitlab.networks.architectures.mlp import build_body as build_mlp
from digitlab.networks.architectures.rotated import family_of_reader
from digitlab.networks.inspection import Alignment

if TYPE_CHECKING:
    from torch import Tensor, nn

    from digitlab.networks.poses import PoseReader
    from digitlab.networks.steps import ForwardPass, Step

_LARGEST = 4.0
_GLANCE = CNNConfig(channels=(8, 16, 24), kernels=(3, 3, 3), pooled_after=(1,), head="global", hidden=32)
_READER = CNNConfig(channels=(16, 32, 48, 64), kernels=(5, 3, 3, 3), hidden=96)


@dataclass(frozen=True, slots=True)
class PosedConfig(Config):
    """One network shared over places, turns and sizes (:mod:`digitlab.networks.poses`).

    Attributes:
        reader: The network that looks at the most promising copies, each as large as the field.
        glance: The small CNN that glances at all copies, at half the resolution: it must pool globally. None lets the reader look
            at every copy.
        window_deg: The largest turn, either way, that the answer expects.
        step_deg: The distance between the turns tried.
        sizes: The sizes tried, relative to those of the training digits, ascending.
        looks: How many copies are looked at behind a glance.
        about_ink: Whether copies lie about the ink's centre of mass, wherever it is; otherwise about the field's.
        faintest: What is fainter than this share of the darkest pixel counts as paper.
        negatives: Copies a digit of other turns and sizes that the glance learns from, beside the one at rest.
        hard_negatives: How many of these the reader learns from.
        jitter_deg: The copy at rest is turned by up to so much in training, either way, ...
        jitter_size: ... and magnified by up to so much, or its inverse.
    """

    reader: CNNConfig | MLPConfig = _READER
    glance: CNNConfig | None = _GLANCE
    window_deg: float = 75.0
    step_deg: float = 15.0
    sizes: tuple[float, ...] = (0.5, 0.71, 1.0, 1.41)
    looks: int = 4
    negatives: int = 15
    hard_negatives: int = 3
    jitter_deg: float = 9.0
    jitter_size: float = 1.22
    about_ink: bool = True
    faintest: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "reader", self.reader.within(self))
        if self.glance:
            object.__setattr__(self, "glance", self.glance.within(self))
        check_sizes("sizes", *self.sizes)
        check_sizes(tr("looks, negatives and hard negatives"), self.looks, self.negatives, self.hard_negatives)
        if not (
            1 <= self.step_deg <= 360
            and 0 <= self.window_deg <= 180
            and self.window_deg % self.step_deg == 0
            and 0 <= self.jitter_deg < 180
            and 1 < self.jitter_size <= _LARGEST
            and self.hard_negatives <= self.negatives
            and 0 <= self.faintest < 1
        ):
            raise ValueError(tr("unfit poses: {config}", config=self))
        if not self.sizes or list(self.sizes) != sorted(set(self.sizes)):
            raise ValueError(tr("sizes must be at least one, and ascend: {sizes}", sizes=self.sizes))
        if not 1 / _LARGEST <= self.sizes[0] <= self.sizes[-1] <= _LARGEST:
            raise ValueError(
                tr(
                    "sizes must lie between {least:g} and {largest:g}: {sizes}",
                    least=1 / _LARGEST,
                    largest=_LARGEST,
                    sizes=self.sizes,
                )
            )
        cnns = [each for each in (self.reader, self.glance) if isinstance(each, CNNConfig)]
        if any(each.padding == "endless" for each in cnns) or (self.glance and self.glance.head != "global"):
            raise ValueError(tr("the glance must pool globally, and copies are no endless paper"))

    @property
    def copies(self) -> int:
        """How many copies are glanced at."""
        turns = min(2 * round(self.window_deg / self.step_deg) + 1, round(360 / self.step_deg))
        return turns * len(self.sizes)


def _build(config: PosedConfig) -> nn.Module:
    from digitlab.networks.ink_alone import Ink
    from digitlab.networks.poses import PoseLesson, PoseReader

    return PoseReader(
        build_body(config.reader) if isinstance(config.reader, CNNConfig) else build_mlp(config.reader),
        build_body(config.glance) if config.glance else None,
        Ink(config.faintest, is_middle=config.about_ink),
        window_deg=config.window_deg,
        step_deg=config.step_deg,
        sizes=config.sizes,
        looks=config.looks,
        side=FIELD,
        lesson=PoseLesson(config.negatives, config.hard_negatives, config.jitter_deg, config.jitter_size),
    )


def _size(config: PosedConfig) -> Size:
    if config.glance is None:
        return registry.size_of(config.reader).times(config.copies)
    glance = size_on(config.glance, FIELD // 2).times(config.copies)
    look = registry.size_of(config.reader).times(min(config.looks, config.copies))
    return Size(
        glance.parameters + look.parameters,
        glance.multiplications + look.multiplications,
        max(glance.numbers, look.numbers),
    )


def _words(config: PosedConfig) -> str:
    if config.glance is None:
        name = registry.architecture_of(config.reader).kind.upper()
        return tr(
            "One {name} reads {count} copies of the field, of other sizes and turns, with the same weights; each class adds its evidence over the copies. "
            "It pays for {count} readings.",
            name=name,
            count=config.copies,
        )
    return tr(
        "A small CNN glances at {copies} copies of the field, turned by up to ±{degrees:.0f}° and of {sizes} sizes, each about the ink's centre of mass; "
        "a larger one looks at the {looks} most promising ones, with the same weights, and each class adds its evidence over these.",
        copies=config.copies,
        degrees=config.window_deg,
        sizes=len(config.sizes),
        looks=config.looks,
    )


def _forward_pass() -> ForwardPass[PoseReader]:
    from digitlab.networks.poses import PoseReader
    from digitlab.networks.steps import ForwardPass

    return ForwardPass(PoseReader, steps=_steps, alignments=_alignments, evidence=_evidence)


def _alignments(network: PoseReader, window_deg: float | None) -> tuple[Alignment, ...]:
    from digitlab.networks.turns import turns_tried

    turns_deg = turns_tried(network, window_deg)
    return tuple(Alignment(turn_deg=turn, size=size) for turn in turns_deg for size in network.sizes)


def _evidence(network: PoseReader, field: Tensor, window_deg: float | None) -> Tensor:
    from digitlab.networks.turns import turns_tried

    return network.poses(field, turns_tried(network, window_deg)).flatten(1, 2)


def _steps(network: PoseReader, alignment: Alignment) -> list[Step]:
    from digitlab.networks.poses import PosedPaper
    from digitlab.networks.steps import Step, steps_of_modules

    lay = PosedPaper(alignment.turn_deg, alignment.size, network.side, network.ink)
    ink = [Step("ink", "ink", [network.ink])] if network.ink.faintest else []
    return [*ink, Step("copy", "paper", [lay]), *steps_of_modules(network.reader)]


def _in_a_line(config: PosedConfig) -> str:
    network = registry.architecture_of(config.reader).kind.upper()
    if config.about_ink and config.copies > len(config.sizes):
        return tr("{network} that reads any place, turn and size", network=network)
    if config.about_ink:
        return tr("{network} that reads any place and size", network=network)
    if config.copies > len(config.sizes):
        return tr("{network} that reads any turn and size", network=network)
    return tr("{network} that reads any size", network=network)


def _lesson(config: PosedConfig) -> str:
    turned = f"turns each of them by up to {config.jitter_deg:g}° and " if config.jitter_deg else ""
    others = "of any turn and " if config.copies > len(config.sizes) else ""
    return (
        f"its loss {turned}magnifies it by up to {config.jitter_size:g} either way, some of them softened, as what it is, and shows "
        f"{config.negatives} copies {others}of 0.4 to 2.5 times the size as none of the other classes"
    )


ARCHITECTURE = Architecture(
    kind="posed",
    config=PosedConfig,
    build=_build,
    size=_size,
    widened=lambda config, by: replace(config, reader=registry.widened(config.reader, by.factor)),
    family=family_of_reader,
    words=_words,
    in_a_line=_in_a_line,
    lesson=_lesson,
    forward_pass=_forward_pass,
    script_arguments=lambda config: {"window_deg": config.window_deg, "sizes": config.sizes, "side": FIELD},
    alignments="turns",
    any_classes=True,
)
