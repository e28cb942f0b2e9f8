"""A network for answers alone: each normalisation is multiplied into the convolution before it, and ReLU works in place.

It answers the same but for rounding, in less time: a layer's maps go through memory once, not three times; and from layer to layer of
a trunk they keep the order in which oneDNN works, which torch would undo and make again at each. What shows a network's layers, or
changes them, keeps to the network itself.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import pairwise
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

_MAKERS = (nn.Conv2d, nn.BatchNorm2d, nn.Linear)
_FEWEST = 16  # images: for fewer, putting maps in order costs more than it saves
_State = tuple[tuple[int, int], ...]

_known: WeakKeyDictionary[nn.Module, tuple[_State, nn.Module | None]] = WeakKeyDictionary()
"""By network: its numbers when it was fused, and what came of it; None where there was nothing to fuse."""


def fused(network: nn.Module) -> nn.Module:
    """The network to ask in place of another one.

    That is the network itself where it learns, is being exported, is listened to by hooks, or has nothing to fuse.

    Args:
        network: In evaluation mode. What is known of it is forgotten with it, and where its numbers change.
    """
    numbers = [*network.parameters(), *network.buffers()]
    if network.training or any(each.requires_grad or each.is_inference() for each in numbers):
        return network
    if torch.compiler.is_exporting() or any(map(_is_listened_to, network.modules())):
        return network
    state = tuple((each.data_ptr(), each._version) for each in numbers)  # noqa: SLF001 - torch counts changes in place there
    known, answering = _known.get(network, (None, None))
    if known != state:
        answering = _fuse(network)
        _known[network] = state, answering
    return answering or network


def _is_listened_to(module: nn.Module) -> bool:
    return bool(module._forward_hooks or module._forward_pre_hooks)  # noqa: SLF001 - torch has no other way to ask


def _fuse(network: nn.Module) -> nn.Module | None:
    """A copy that is fused; None where there is nothing to fuse."""
    if not any(isinstance(module, nn.BatchNorm2d) for module in network.modules()):
        return None
    result, found = copy.deepcopy(network), False
    for row in result.modules():
        if not isinstance(row, nn.Sequential):
            continue
        for (name, layer), (next_name, following) in pairwise(list(row.named_children())):
            if isinstance(layer, nn.Conv2d) and isinstance(following, nn.BatchNorm2d):
                setattr(row, name, fuse_conv_bn_eval(layer, following))
                setattr(row, next_name, nn.Identity())
                found = True
            elif isinstance(following, nn.ReLU) and isinstance(layer, _MAKERS):
                following.inplace = True  # nobody else has what it is given
    if torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call] # torch has no type for it
        _keep_in_order(result)
    return result.requires_grad_(False) if found else None


class _InOrder(nn.Module):
    """A trunk whose maps keep oneDNN's order, (n, c, h, w) to (n, c', h', w'), where many images are given on the CPU."""

    def __init__(self, layers: list[nn.Module]) -> None:
        super().__init__()
        self.trunk = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        """It answers as its layers do, one after the other."""
        if len(x) < _FEWEST or x.device.type != "cpu" or x.dtype != torch.float32:
            return self.trunk(x)  # type: ignore[no-any-return]
        maps: Tensor = self.trunk(x.to_mkldnn()).to_dense()
        return maps.contiguous(memory_format=torch.channels_last)  # as they come from the layers alone


def _keep_in_order(module: nn.Module) -> None:
    """Put every trunk in it that oneDNN can work through from end to end into an :class:`_InOrder`."""
    for name, child in module.named_children():
        layers = list(_in_a_row(child))
        convolutions = sum(isinstance(each, nn.Conv2d) for each in layers)
        if isinstance(child, nn.Sequential) and convolutions > 1 and all(map(_is_known_to_onednn, layers)):
            for at, (layer, following) in enumerate(pairwise(layers)):
                if isinstance(layer, nn.ReLU) and isinstance(following, nn.MaxPool2d):
                    layers[at : at + 2] = following, layer  # the same for a quarter of the numbers
            setattr(module, name, _InOrder(layers))
        else:
            _keep_in_order(child)


def _in_a_row(module: nn.Module) -> Iterator[nn.Module]:
    """The layers that a module takes one after the other; what nothing is left of is left out."""
    if not isinstance(module, nn.Sequential):
        yield from () if isinstance(module, nn.Identity) else (module,)
    else:
        for child in module:
            yield from _in_a_row(child)


def _is_known_to_onednn(layer: nn.Module) -> bool:
    if isinstance(layer, nn.Conv2d):
        return layer.padding_mode == "zeros"
    return isinstance(layer, nn.ReLU | nn.MaxPool2d | nn.AvgPool2d)
