"""The plane of a variational autoencoder, in plain numbers: what lies at its points, and where images lie on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitlab.language import tr
from digitlab.networks.card import WeightsError
from digitlab.networks.generation import FeatureMaps, Images, check_classes, relu_weights
from digitlab.networks.inspection import numbers

if TYPE_CHECKING:
    from torch import nn

    from digitlab.networks.vae import Vae


def decoded(generator: nn.Module, points: NDArray[np.float32], classes: Sequence[int]) -> Images:
    """What lies at points of the plane of a variational autoencoder.

    Args:
        generator: A variational autoencoder.
        points: (n, 2).
        classes: n of them, 0 to 9.

    Returns:
        (n, 28, 28) in [0, 1], ink 1.

    Raises:
        ValueError: The generator has no plane, or there are not as many classes as points.
    """
    import torch

    vae = _vae(generator)
    device = next(vae.parameters()).device
    check_classes(classes, len(points))
    with torch.inference_mode():
        at = torch.from_numpy(np.ascontiguousarray(points, np.float32)).reshape(-1, 2).to(device)
        return numbers(vae.decode(at, torch.tensor(list(classes), dtype=torch.long, device=device)).sigmoid()[:, 0])


def decoder_maps(generator: nn.Module, point: tuple[float, float], label: int) -> tuple[FeatureMaps, ...]:
    """What every layer of a decoder answers at one point of its plane; the last are the logits of ink, (1, 28, 28).

    Args:
        generator: A variational autoencoder.
        point: On its plane.
        label: The class that it is told, 0 to 9.

    Raises:
        ValueError: The generator has no plane, or the class is out of range.
    """
    import torch

    vae = _vae(generator)
    device = next(vae.parameters()).device
    check_classes([label])
    with torch.inference_mode():
        at = torch.tensor([point], dtype=torch.float32, device=device)
        found = list(vae.stages(at, torch.tensor([label], device=device)))
        weights = [
            None,
            *(relu_weights(layer.weight[:, :, None, None], layer.bias) for layer in vae.dense_layers()[:-1]),
            None,
        ]
        return tuple(
            FeatureMaps(name, numbers(values[0] if values.ndim == 4 else values[0, :, None, None]), kept)
            for (name, values), kept in zip(found, weights, strict=True)
        )


def encoded(
    generator: nn.Module, images: Images, classes: Sequence[int]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Where on its plane a variational autoencoder lays images of classes.

    Args:
        generator: A variational autoencoder.
        images: (n, 28, 28) in [0, 1], ink 1.
        classes: n of them, 0 to 9.

    Returns:
        The means and the standard deviations along both axes, (n, 2) each.

    Raises:
        ValueError: The generator has no plane, or there are not as many classes as images.
    """
    import torch

    vae = _vae(generator)
    device = next(vae.parameters()).device
    check_classes(classes, len(images))
    with torch.inference_mode():
        fields = torch.from_numpy(np.ascontiguousarray(images, np.float32))[:, None].to(device)
        means, log_variances = vae(fields, torch.tensor(list(classes), dtype=torch.long, device=device))
        return numbers(means), numbers((log_variances / 2).exp())


def _vae(generator: nn.Module) -> Vae:
    from digitlab.networks.vae import Vae

    if not isinstance(generator, Vae):
        raise WeightsError(tr("this network has no plane to draw from: take a variational autoencoder, such as 'vae'"))
    return generator
