"""A generator that draws what lies at a point of a plane (:mod:`digitlab.networks.vae`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from digitlab.language import tr
from digitlab.networks.architectures.architecture import (
    CLASSES,
    FIELD,
    Architecture,
    Config,
    Size,
    check_sizes,
    dense_size,
)

if TYPE_CHECKING:
    from torch import nn

LATENT = 2
"""Coordinates of a point of the plane."""


@dataclass(frozen=True, slots=True)
class VaeConfig(Config):
    """A variational autoencoder that is told the class, with a plane for its latent space (:mod:`digitlab.networks.vae`).

    Attributes:
        hidden: Units of the encoder's hidden layers; the decoder has them in the opposite order.
    """

    hidden: tuple[int, ...] = (128, 128)

    def __post_init__(self) -> None:
        check_sizes(tr("hidden"), *self.hidden)
        if not self.hidden:
            raise ValueError(tr("hidden must name one hidden layer or more"))


def _build(config: VaeConfig) -> nn.Module:
    from digitlab.networks.vae import Vae

    return Vae(config.hidden, FIELD)


def _size(config: VaeConfig) -> Size:
    encoder = dense_size(FIELD**2 + CLASSES, *config.hidden, 2 * LATENT)
    decoder = dense_size(LATENT + CLASSES, *reversed(config.hidden), FIELD**2)
    return Size(
        encoder.parameters + decoder.parameters,
        encoder.multiplications + decoder.multiplications,
        max(encoder.numbers, decoder.numbers),
    )


ARCHITECTURE = Architecture(
    kind="vae",
    config=VaeConfig,
    build=_build,
    size=_size,
    widened=lambda config, by: replace(config, hidden=tuple(map(by.units, config.hidden))),
    family=lambda _: "mlp",
    words=lambda _: tr(
        "It lays the digits of a class out on a plane, those that look alike beside each other, and draws what lies at any point of it, in one step."
    ),
    in_a_line=lambda _: tr("MLP that draws digits from a plane"),
    lesson=lambda _: (
        "its loss is the negative evidence lower bound, for which it draws each of them again from a point of its plane"
    ),
    generates=True,
)
