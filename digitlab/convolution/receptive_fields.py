"""Local patterns combine into global ones: how the receptive field grows, layer by layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitlab.convolution.shapes import Axis


@dataclass(frozen=True, slots=True)
class ReceptiveField:
    """What one unit sees of the image, behind some layers, along one side.

    Attributes:
        size: Pixels from the first that it sees to the last.
        jump: Pixels of the image from one unit to the next.
        first: The first pixel that unit 0 sees; negative on the padding.
    """

    size: int
    jump: int
    first: int

    def span(self, unit: int) -> range:
        """The pixels that a unit sees, some of them perhaps beyond the image's border."""
        start = self.first + unit * self.jump
        return range(start, start + self.size)


def receptive_fields(layers: Sequence[Axis]) -> tuple[ReceptiveField, ...]:
    """How the receptive field grows, layer by layer: one behind each.

    Raises:
        ValueError: A layer's size is not what the layer before it puts out.
    """
    fields: list[ReceptiveField] = []
    size, jump, first = 1, 1, 0
    for number, layer in enumerate(layers):
        if number and layer.size != layers[number - 1].outputs:
            raise ValueError(
                f"layer {number + 1} expects {layer.size} {layer.lines}, and layer {number} puts out "
                f"{layers[number - 1].outputs}: make the two equal"
            )
        size += (layer.reach - 1) * jump
        first -= layer.padding * jump
        jump *= layer.stride
        fields.append(ReceptiveField(size, jump, first))
    return tuple(fields)
