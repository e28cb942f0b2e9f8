"""Where a network that learned from pictures in colour meets a field: one that has ink alone has it in every channel."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from digitlab.ink.stroke import Image
from digitlab.networks.architectures.architecture import COLOURS


class InColour(nn.Module):
    """A module that lays the field into three channels, (n, 1, h, w) or (n, 3, h, w) to (n, 3, h, w).

    A drawing is the same ink in red, green and blue: black ink, as a grey picture has it
    (:func:`digitlab.data.images.read_colour_image`). So whatever reads drawings reads them with these networks, too.
    """

    def forward(self, field: Tensor) -> Tensor:
        """The field's one channel three times, or its three as they are."""
        return field.expand(-1, COLOURS, -1, -1)


def field_tensor(images: Image) -> Tensor:
    """Fields (n, 28, 28) as networks read them, (n, 1, 28, 28); in colour they are (n, 3, 28, 28) already. The numbers may be the very same."""
    fields = torch.from_numpy(np.require(images, np.float32, ["C", "W"]))
    return fields if fields.ndim > 3 else fields[:, None]
