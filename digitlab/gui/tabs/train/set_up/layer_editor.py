"""One layer of a network that is being built: its settings, and what follows from them or why it is impossible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, get_args, get_type_hints

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QToolButton, QVBoxLayout, QWidget

from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.networks.activation_functions import FUNCTION_WORDS
from digitlab.networks.layer_table import Row, shape_said
from digitlab.networks.layers import (
    LIMITS,
    ConvLayer,
    DenseLayer,
    DepthwiseLayer,
    DropoutLayer,
    FlattenLayer,
    GlobalPoolLayer,
    OneLayer,
    PoolLayer,
    ResidualLayer,
)

_NUMBERS: dict[type[OneLayer], tuple[str, ...]] = {
    ConvLayer: ("maps", "kernel", "stride", "padding"),
    DepthwiseLayer: ("kernel", "stride", "padding"),
    PoolLayer: ("size", "stride"),
    GlobalPoolLayer: (),
    FlattenLayer: (),
    DenseLayer: ("units",),
    DropoutLayer: ("share",),
    ResidualLayer: ("rows",),
}
_SWITCHES: dict[type[OneLayer], tuple[str, ...]] = {ConvLayer: ("normalised",), DepthwiseLayer: ("normalised",)}
_WITH_FUNCTION = ConvLayer | DenseLayer | DepthwiseLayer | ResidualLayer
_TEXTS = {"normalised": "normalised", "both": "both, side by side", "max": "maximum"}
_ABOUT: dict[type[OneLayer], str] = {
    FlattenLayer: "every cell keeps its place",
    ResidualLayer: "above are skipped",
    DropoutLayer: "of the numbers are zero in training",
}
_TITLE, _SETTINGS, _FIELD, _BUTTON, _HEIGHT = 104, 294, 44, 22, 50  # logical pixels


class LayerEditor(QWidget):
    """A row of the table.

    Signals:
        layer_requested: The layer with another setting.
        move_requested: By so many rows, up or down.
        removal_requested: Without this layer, please.
    """

    layer_requested: Emits[OneLayer] = signal(object)
    move_requested: Emits[int] = signal(int)
    removal_requested: Emits[()] = signal()

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        """A row for layers of the same kind as that one."""
        super().__init__(parent)
        self._layer = row.layer
        kind = type(row.layer)
        self._fields = {name: self._field(name) for name in _NUMBERS[kind]}
        self._switches = {name: self._switch(name) for name in _SWITCHES.get(kind, ())}
        self._kinds = self._kind_list() if hasattr(row.layer, "kind") else None
        self._function = self._function_list() if isinstance(row.layer, _WITH_FUNCTION) else None
        self._title = Text(bold=True, wrap=True)
        self._follows = Text("", SMALL_PT, wrap=True)
        self.setFixedHeight(_HEIGHT)
        self._lay_out(kind)
        leave_wheel(self)
        self.show_row(0, row)

    def show_row(self, number: int, row: Row) -> None:
        """Show the layer and what follows from it; its number counts from 0."""
        self._layer = row.layer
        self._title.setText(f"{number + 1} {row.layer.layer}")
        for name, field in self._fields.items():
            field.show_number(getattr(row.layer, name))
        for name, switch in self._switches.items():
            switch.setChecked(getattr(row.layer, name))
        if self._kinds is not None:
            self._kinds.setCurrentIndex(self._kinds.findData(getattr(row.layer, "kind")))  # noqa: B009 - not all have it
        if self._function is not None and isinstance(row.layer, _WITH_FUNCTION):
            self._function.setCurrentIndex(self._function.findData(row.layer.activation if row.layer.relu else ""))
        text = follows(row)
        self._follows.setText(text)
        self._follows.setToolTip(text)
        self._follows.set_tone("bad" if row.fault else "text")
        self.setAccessibleName(f"Layer {number + 1}, {row.layer.layer}: {text}")

    def _lay_out(self, kind: type[OneLayer]) -> None:
        self._title.setFixedWidth(_TITLE)
        settings = holder(
            hbox(
                *([_under("kind", self._kinds)] if self._kinds else ()),
                *(_under(name, field) for name, field in self._fields.items()),
                *([Text(_ABOUT[kind], SMALL_PT)] if kind in _ABOUT else ()),
                vbox(*self._switches.values(), *([self._function] if self._function else ()), spacing=0),
                STRETCH,
                spacing=6,
            )
        )
        settings.setFixedWidth(_SETTINGS)
        buttons = (
            _button("↑", "Move up", lambda: self.move_requested.emit(-1)),
            _button("↓", "Move down", lambda: self.move_requested.emit(1)),
            _button("✕", "Remove", self.removal_requested.emit),
        )
        hbox(self._title, settings, (self._follows, 1), hbox(*buttons, spacing=0), spacing=8, on=self)

    def _field(self, name: str) -> RangeField:
        whole = name != "share"
        field = RangeField(name.capitalize(), LIMITS[name], step=1 if whole else 0.05, whole=whole)
        field.setFixedWidth(_FIELD)
        field.number_typed.connect(partial(self._on_setting_chosen, name))
        return field

    def _switch(self, name: str) -> QCheckBox:
        switch = _small_box(_TEXTS[name])
        switch.clicked.connect(partial(self._on_setting_chosen, name))
        return switch

    def _kind_list(self) -> QComboBox:
        kinds = QComboBox()
        kinds.setAccessibleName("Kind")
        for kind in get_args(get_type_hints(type(self._layer))["kind"]):
            kinds.addItem(_TEXTS.get(kind, kind), kind)
        kinds.activated.connect(self._on_kinds_activated)
        return kinds

    def _function_list(self) -> QComboBox:
        functions = QComboBox()
        functions.setAccessibleName("Activation function")
        functions.setToolTip("Activation function: what is made of each sum")
        set_type(functions, SMALL_PT)
        for function, words in (*FUNCTION_WORDS.items(), ("", "no function")):
            functions.addItem(words, function)
        functions.activated.connect(self._on_function_activated)
        return functions

    def _on_function_activated(self, index: int) -> None:
        assert self._function is not None
        function = self._function.itemData(index)
        chosen = {"relu": True, "activation": function} if function else {"relu": False}
        self.layer_requested.emit(replace(self._layer, **chosen))

    def _on_setting_chosen(self, name: str, value: Any) -> None:  # noqa: ANN401 - of any setting
        self.layer_requested.emit(replace(self._layer, **{name: value}))

    def _on_kinds_activated(self, index: int) -> None:
        assert self._kinds is not None
        self._on_setting_chosen("kind", self._kinds.itemData(index))


def follows(row: Row) -> str:
    """What follows from a layer: its shape and how its numbers come about, or why it cannot be."""
    if row.fault:
        return f"✗ {row.fault[:1].upper()}{row.fault[1:]}."
    if not row.shape:
        return "–"
    shape = f"→ {shape_said(row.shape)}"
    if row.remark:
        return f"{shape}   {row.formula or 'nothing to learn'}\n{row.remark}"
    size = f"  {'side ' if len(row.shape) == 3 else ''}{row.size}" if row.size else ""
    return f"{shape}{size}\n{f'{row.formula} parameters' if row.formula else 'nothing to learn'}"


def _button(text: str, words: str, clicked: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    button.setFixedWidth(_BUTTON)
    button.clicked.connect(clicked)
    return button


def _small_box(text: str) -> QCheckBox:
    """A check box in small type."""
    box = QCheckBox(text)
    set_type(box, SMALL_PT)
    return box


def _under(name: str, field: QWidget) -> QVBoxLayout:
    label = Text(name, SMALL_PT)
    label.setBuddy(field)
    return vbox((label, Qt.AlignmentFlag.AlignLeft), field, spacing=0)
