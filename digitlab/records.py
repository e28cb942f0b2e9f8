"""Frozen dataclasses as JSON values and back, every name and type checked.

Configs, events, cards and settings are all read from files or pipes that somebody else may have written. What does not fit
is refused with the name of the field. (A validation library would do it too, but training has to run where only torch,
numpy and safetensors are.)
"""

from __future__ import annotations

import copy
import dataclasses
import types
import typing
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, TypeVar, Union

from digitlab.language import tr
from digitlab.untrusted import one_line

T = TypeVar("T")


def to_dict(record: object) -> dict[str, Any]:
    """A dataclass instance as JSON values."""
    return {name: _plain(getattr(record, name)) for name in _names(type(record))}  # type: ignore[arg-type] # every class can be hashed


def from_dict(cls: type[T], values: object) -> T:
    """The dataclass with these values; fields that are left out take their default.

    Raises:
        ValueError: A field is unknown, missing, of another type, or refused by the dataclass itself.
    """
    if not isinstance(values, Mapping):
        raise ValueError(tr("{name} must be a JSON object, not {kind}", name=cls.__name__, kind=type(values).__name__))
    hints = _hints(cls)  # type: ignore[arg-type] # every class can be hashed
    unknown = sorted(set(map(str, values)) - set(hints))
    if unknown:
        raise ValueError(
            tr(
                "{name} has no field '{field}': it has {fields}",
                name=cls.__name__,
                field=one_line(unknown[0], 60),
                fields=", ".join(hints),
            )
        )
    checked = {name: _fit(hints[name], value, f"{cls.__name__}.{name}") for name, value in values.items()}
    try:
        return cls(**checked)
    except TypeError as error:
        raise ValueError(f"{cls.__name__}: {error}") from error


_PLAIN = frozenset({bool, int, float, str})


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls))


def _plain(value: Any) -> Any:  # noqa: ANN401 - any field's
    """A field's value as ``dataclasses.asdict`` has it, which is slow: it copies every number."""
    kind = type(value)
    if kind in _PLAIN or value is None:
        return value
    if dataclasses.is_dataclass(kind):
        return to_dict(value)
    if isinstance(value, Mapping):
        return {_plain(key): _plain(each) for key, each in value.items()}
    return kind(map(_plain, value)) if kind in {tuple, list} else copy.deepcopy(value)


@cache
def _hints(cls: type) -> dict[str, Any]:
    names = {field.name for field in dataclasses.fields(cls)}
    return {name: hint for name, hint in typing.get_type_hints(cls).items() if name in names}


def _fit(hint: Any, value: Any, name: str) -> Any:  # noqa: ANN401 - any JSON value
    if hint is Any or (type(value) is hint and hint in _PLAIN):  # nearly all there is in a measured result
        return value
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _fit_any(arguments, value, name)
    if origin is Literal:
        if not any(value == choice and type(value) is type(choice) for choice in arguments):
            raise ValueError(
                tr(
                    "{name} must be one of {choices}, not {value}",
                    name=name,
                    choices=", ".join(map(str, arguments)),
                    value=_shown(value),
                )
            )
        return value
    if isinstance(plain := origin or hint, type) and issubclass(plain, tuple):
        return plain(_fit_items(arguments[0] if arguments else str, value, name))  # a kind of its own has texts
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return from_dict(hint, value)
    if plain is float and isinstance(value, int) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError as error:
            raise ValueError(tr("{name} is too large a number", name=name)) from error
    if not isinstance(value, plain) or (isinstance(value, bool) and plain is not bool):
        raise ValueError(
            tr("{name} must be of type {kind}, not {value}", name=name, kind=plain.__name__, value=_shown(value))
        )
    return value


def _fit_items(hint: Any, values: Any, name: str) -> tuple[Any, ...]:  # noqa: ANN401 - any JSON value
    if not isinstance(values, (list, tuple)):
        raise ValueError(tr("{name} must be a list, not {value}", name=name, value=_shown(values)))
    return tuple(_fit(hint, item, f"{name}[{index}]") for index, item in enumerate(values))


def _fit_any(hints: tuple[Any, ...], value: Any, name: str) -> Any:  # noqa: ANN401 - any JSON value
    reasons = []
    for hint in hints:
        try:
            return _fit(hint, value, name)
        except ValueError as error:
            reasons.append(str(error))
    raise ValueError(
        tr(
            "{name} has an unfit value: {value} ({reasons})",
            name=name,
            value=_shown(value),
            reasons=one_line("; or ".join(reasons), 600),
        )
    )


def _shown(value: object) -> str:
    """A value in a message: whatever it is, a short line."""
    return one_line(repr(value[:100] if isinstance(value, (str, list, tuple)) else value), 80)
