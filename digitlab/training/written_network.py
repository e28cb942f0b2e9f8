"""A network as the Python expression that makes it anew: torch's own layers, and digitlab's, which are spelled out."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from torch import nn

from digitlab.language import tr
from digitlab.networks.trunk import PaperConv
from digitlab.training.spelled_out import SpelledOut

_WIDTH = 110


class ScriptError(ValueError):
    """A run that cannot be written as a script; the message says why."""


_UNSAID: dict[type[nn.Module], Callable[[Any], dict[str, object]]] = {
    PaperConv: lambda layer: {
        "inputs": layer.conv.in_channels,
        "outputs": layer.conv.out_channels,
        "kernel": layer.conv.kernel_size[0],
        "padding": None if layer.conv.padding[0] == layer.conv.kernel_size[0] - 1 else layer.conv.padding[0],
    },
}
"""Arguments that a part of networks does not keep under their names."""


def written(module: nn.Module, spelled: SpelledOut, unsaid: Mapping[str, object] | None = None) -> str:
    """The expression that makes a module anew.

    Args:
        module: The module.
        spelled: Gets the definitions that the expression needs.
        unsaid: Arguments that the module does not keep under their names.

    Raises:
        ScriptError: There are more of them.
    """
    kind = type(module)
    if kind.__module__.startswith("torch."):
        name = f"nn.{kind.__name__}"
    else:
        name = kind.__name__
        spelled.add(kind.__module__, [name])
    if isinstance(module, nn.Sequential):
        arguments = [written(part, spelled) for part in module]
    else:
        arguments = _arguments(module, spelled, unsaid or _UNSAID.get(type(module), lambda _: {})(module))
    flat = f"{name}({', '.join(arguments)})"
    if len(flat) <= _WIDTH and "\n" not in flat and not isinstance(module, nn.Sequential):
        return flat
    return "\n".join([f"{name}(", *(f"    {indented(argument)}," for argument in arguments), ")"])


def _arguments(module: nn.Module, spelled: SpelledOut, unsaid: Mapping[str, object]) -> list[str]:
    """What a module was made with, as far as it is not its class's usual."""
    arguments = []
    for name, parameter in inspect.signature(type(module)).parameters.items():
        if parameter.kind in {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}:
            continue  # it has no arguments of its own
        usual = parameter.default
        value = unsaid.get(name, getattr(module, name, usual))
        if name == "bias":
            value = value is not None
        if isinstance(value, tuple) and len(set(value)) == 1 and type(module).__module__.startswith("torch."):
            value = value[0]  # one for both axes
        if value is inspect.Parameter.empty:
            raise ScriptError(
                tr(
                    "{layer} cannot be written out: it does not keep its {name}",
                    layer=type(module).__name__,
                    name=name,
                )
            )
        text = written(value, spelled) if isinstance(value, nn.Module) else repr(value)
        if usual is inspect.Parameter.empty and parameter.kind is not inspect.Parameter.KEYWORD_ONLY:
            arguments.append(text)
        elif value != usual:
            arguments.append(f"{name}={text}")
    return arguments


def indented(text: str) -> str:
    """A text whose further lines stand one level deeper."""
    return text.replace("\n", "\n    ")
