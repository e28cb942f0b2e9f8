"""What the tab "Inside" opens to the lessons: the unit that is looked at, how much of the field it sees, and what is changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from digitlab.gui.shell.analysis import NetworkEdits
from digitlab.gui.shell.lesson_access import LessonAccess, LessonState
from digitlab.gui.shell.session import Session
from digitlab.gui.shell.store import Store
from digitlab.gui.tabs.inside.focus import Focus
from digitlab.language import tr
from digitlab.networks.architectures import CNNConfig, config_from_dict
from digitlab.networks.edits import Edit, EditedNetwork, SwitchedOff
from digitlab.networks.receptive_field_index import ReceptiveFieldIndex, blurs, receptive_fields, windows
from digitlab.records import from_dict, to_dict
from digitlab.untrusted import one_line

_CONVOLUTION = re.compile(r"conv(?: ([1-9]\d?))?")  # a network's only one has no number
_MOST_EDITED = 100
_WIDE = 120  # cells: a field so wide that its border cuts nothing off the middle


def lesson_access(store: Store[Focus], session: Session) -> LessonAccess:
    """The focus of a store, and what the networks of a session have there."""
    return LessonAccess(
        numbers={
            "inside.unit": lambda: float(store.state.unit + 1),
            "inside.sees": lambda: _width_seen(session, store.state),
            "inside.edits": lambda: float(len(_all_edits(session))),
            "inside.off": lambda: float(sum(map(_is_filter_off, _all_edits(session)))),
        },
        words={"inside.layer": lambda: store.state.layer},
        states={
            "focus": LessonState(
                parse=_focus,
                apply=store.put,
                read=lambda: _values(store.state),
                begin=lambda: store.put(Focus()),
            ),
            "edits": LessonState(
                parse=_edits,
                apply=session.set_all_edits,
                read=lambda: _edit_values(session.situation.network_edits),
                begin=session.restore_networks,  # or a lesson would ask about networks that another one changed
            ),
        },
        changed=(store.changed,),
    )


def _values(focus: Focus) -> dict[str, Any]:
    """The table that a lesson has for a focus; it counts slots and units from 1."""
    return to_dict(replace(focus, slot=focus.slot + 1, unit=focus.unit + 1))


def _focus(values: object) -> Focus:
    """The focus of a table such as ``{ slot = 2, layer = "conv 1", unit = 3, cell = [4, 5] }``."""
    if not isinstance(values, Mapping):
        raise ValueError(
            tr(
                'a focus is a table, not {values}: write {{ slot = 2, layer = "conv 1", unit = 3 }}',
                values=one_line(repr(values), 80),
            )
        )
    start = Focus()
    focus = from_dict(Focus, {"slot": start.slot + 1, "unit": start.unit + 1, **values})
    for name, number in (("slot", focus.slot), ("unit", focus.unit)):
        if number < 1:
            raise ValueError(tr("the {name} is counted from 1: there is no {number}", name=name, number=number))
    if focus.cell is not None and len(focus.cell) != 2:
        raise ValueError(tr("a cell is a row and a column, not {cell}", cell=list(focus.cell)))
    return replace(focus, slot=focus.slot - 1, unit=focus.unit - 1)


def _all_edits(session: Session) -> list[Edit]:
    """What is changed in all networks together."""
    return [edit for _, edits in session.situation.network_edits for edit in edits]


def _is_filter_off(edit: Edit) -> bool:
    """Whether a change is a filter of a convolution that was switched off."""
    return isinstance(edit, SwitchedOff) and _CONVOLUTION.fullmatch(edit.layer) is not None


def _edit_values(network_edits: NetworkEdits) -> list[dict[str, Any]] | None:
    """The list that a lesson has for what is changed in networks; it counts units from 0, as their files do."""
    return [to_dict(EditedNetwork(name, edits)) for name, edits in network_edits] or None


def _edits(values: object) -> NetworkEdits:
    """What is changed in networks, from a list such as ``[{ network = "mlp", edits = [{ layer = "dense 1", unit = 5 }] }]``."""
    if not isinstance(values, list | tuple) or len(values) > _MOST_EDITED:
        raise ValueError(
            tr(
                "what is changed in networks is a list of at most {count} tables with network and edits",
                count=_MOST_EDITED,
            )
        )
    edited = [from_dict(EditedNetwork, each) for each in values]
    return tuple({each.network: each.edits for each in edited if each.edits}.items())


def _width_seen(session: Session, focus: Focus) -> float | None:
    """How many pixels wide the receptive field of a convolution's cell is, far from the border; None of any other layer."""
    entry = session.library.entries.get(session.situation.networks[focus.slot])
    config = config_from_dict(entry.card.config) if entry else None
    named = _CONVOLUTION.fullmatch(focus.layer)
    if not isinstance(config, CNNConfig) or named is None:
        return None
    field_index = list(_field_indices(config, int(named[1] or 1)))
    height, width = field_index[-1].out
    return float(receptive_fields(field_index, height // 2, width // 2)[0].any(axis=0).sum())


def _field_indices(config: CNNConfig, depth: int) -> Iterator[ReceptiveFieldIndex]:
    """What the cells of so many convolutions look at, and of what halves the maps between them, on a wide field."""
    size = (_WIDE, _WIDE)
    for index, kernel in enumerate(config.kernels[:depth]):
        halved = index in config.pooled_after
        layers = [windows(size, kernel, 2 if halved and config.pooling == "stride" else 1)]
        if halved and index < depth - 1:
            match config.pooling:
                case "average" | "max":
                    layers.append(windows(layers[-1].out, 2, 2))
                case "antialiased":
                    layers.append(windows(layers[-1].out, 2))
                    layers.append(blurs(layers[-1].out))
        yield from layers
        size = layers[-1].out
