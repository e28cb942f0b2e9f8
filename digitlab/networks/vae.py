"""A variational autoencoder that is told the class (Kingma and Welling 2014; Sohn et al. 2015), with a plane for its latent space.

The encoder says where on the plane a digit of a class lies, as the mean and the deviation of a normal distribution along each axis; the decoder draws
what lies at a point. The plane is told apart from the class, so what is left for it is the hand: slant, weight, width.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

from digitlab.networks.architectures import CLASSES
from digitlab.networks.architectures.vae import LATENT
from digitlab.networks.generators import Generator, raw

_WIDEST = 10.0  # of the logarithm of a variance, either way: no larger number is needed, and exp would not stay finite


class Vae(Generator):
    """Encoder and decoder, both multilayer perceptrons, see the module.

    Attributes:
        encoder: (n, pixels + 10) to (n, 4): two means and two logarithms of variances.
        decoder: (n, 2 + 10) to (n, pixels) logits of ink.
    """

    def __init__(self, hidden: tuple[int, ...], side: int) -> None:
        super().__init__()
        self.hidden, self.side = hidden, side
        self.encoder = _perceptron(side**2 + CLASSES, *hidden, 2 * LATENT)
        self.decoder = _perceptron(LATENT + CLASSES, *reversed(hidden), side**2)

    def forward(self, field: Tensor, classes: Tensor) -> tuple[Tensor, Tensor]:
        """Where fields (n, 1, 28, 28) of classes (n,) lie: means and logarithms of variances, (n, 2) each."""
        told = functional.one_hot(classes, CLASSES).to(field.dtype)
        means, log_variances = self.encoder(torch.cat([field.flatten(1), told], dim=1)).chunk(2, dim=1)
        return means, log_variances.clamp(-_WIDEST, _WIDEST)

    def decode(self, points: Tensor, classes: Tensor) -> Tensor:
        """The logits of ink, (n, 1, 28, 28), at points (n, 2), for classes (n,)."""
        *_, (_, logits) = self.stages(points, classes)
        return logits

    def stages(self, points: Tensor, classes: Tensor) -> Iterator[tuple[str, Tensor]]:
        """What each layer of the decoder makes of points (n, 2), by its name, (n, units); the last are the logits."""
        told = functional.one_hot(classes, CLASSES).to(points.dtype)
        values = torch.cat([points, told], dim=1)
        yield "latent and class", values
        *hidden, last = self.dense_layers()
        for number, layer in enumerate(hidden, start=1):
            values = functional.relu(layer(values))
            yield f"dense {number}", values
        yield "logits", last(values).reshape(-1, 1, self.side, self.side)

    def dense_layers(self) -> list[nn.Linear]:
        """The layers of the decoder that have weights, in their order."""
        return [layer for layer in self.decoder if isinstance(layer, nn.Linear)]

    def loss(self, field: Tensor, labels: Tensor, generator: torch.Generator) -> Tensor:
        """The negative evidence lower bound, in nats a pixel: the cross-entropy of the ink, and the latent's divergence from the standard normal."""
        means, log_variances = self(field, labels)
        drawn = torch.randn(means.shape, generator=generator).to(means)
        logits = self.decode(means + (log_variances / 2).exp() * drawn, labels)
        ink = functional.binary_cross_entropy_with_logits(logits, field)
        return ink + divergence(means, log_variances).mean() / self.side**2

    def one_of_each(self) -> Tensor:
        """A field full of ink as it is drawn again, for each class: both halves have a part in it."""
        weight = next(self.parameters())
        classes = torch.arange(CLASSES, device=weight.device)
        means, _ = self(weight.new_ones(CLASSES, 1, self.side, self.side), classes)
        return raw(self.decode(means, classes).sigmoid())


def divergence(means: Tensor, log_variances: Tensor) -> Tensor:
    """The Kullback-Leibler divergence of normal distributions, (n, d) each, from the standard normal one, in nats: (n,)."""
    return (means.square() + log_variances.exp() - 1 - log_variances).sum(dim=1) / 2


def _perceptron(*widths: int) -> nn.Sequential:
    *before, (inputs, outputs) = pairwise(widths)
    hidden = [layer for pair in before for layer in (nn.Linear(*pair), nn.ReLU())]
    return nn.Sequential(*hidden, nn.Linear(inputs, outputs))
