"""One layer of a network that is being built: its settings, and what follows from them or why it is impossible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, get_args, get_type_hints

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QToolButton, QVBoxLayout, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.wheel import leave_wheel
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.signals import Emits, signal
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.typeface import set_type
from digitlab.gui.tabs.train.set_up.range_field import RangeField
from digitlab.language import mark, tr
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
_TEXTS = {
    "normalised": mark("normalised"),
    "both": mark("both, side by side"),
    "max": mark("maximum"),
    "average": mark("average"),
}
_SAID = {
    "kind": mark("kind"),
    "maps": mark("maps"),
    "kernel": mark("kernel"),
    "stride": mark("stride"),
    "padding": mark("padding"),
    "size": mark("size"),
    "units": mark("units"),
    "share": mark("share"),
    "rows": mark("rows"),
}
_ABOUT: dict[type[OneLayer], str] = {
    FlattenLayer: mark("every cell keeps its place"),
    ResidualLayer: mark("above are skipped"),
    DropoutLayer: mark("of the numbers are zero in training"),
}
LAYER_NAMES: dict[type[OneLayer], str] = {
    ConvLayer: mark("convolution"),
    DepthwiseLayer: mark("depthwise convolution"),
    PoolLayer: mark("pooling"),
    GlobalPoolLayer: mark("global pooling"),
    FlattenLayer: mark("flatten"),
    DenseLayer: mark("dense"),
    DropoutLayer: mark("dropout"),
    ResidualLayer: mark("residual"),
}
"""What each kind of layer is called; it is shown translated."""

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

    def is_for(self, row: Row) -> bool:
        """Whether the layer of that row is of the kind that this one edits."""
        return type(self._layer) is type(row.layer)

    def show_row(self, number: int, row: Row) -> None:
        """Show the layer and what follows from it; its number counts from 0."""
        self._layer = row.layer
        name = tr(LAYER_NAMES[type(row.layer)])
        self._title.setText(f"{number + 1} {name}")
        for setting, field in self._fields.items():
            field.show_number(getattr(row.layer, setting))
        for setting, switch in self._switches.items():
            switch.setChecked(getattr(row.layer, setting))
        if self._kinds is not None:
            self._kinds.setCurrentIndex(self._kinds.findData(getattr(row.layer, "kind")))  # noqa: B009 - not all have it
        if self._function is not None and isinstance(row.layer, _WITH_FUNCTION):
            self._function.setCurrentIndex(self._function.findData(row.layer.activation if row.layer.relu else ""))
        text = follows(row)
        self._follows.setText(text)
        self._follows.setToolTip(text)
        self._follows.set_tone("bad" if row.fault else "text")
        self.setAccessibleName(tr("Layer {number}, {layer}: {text}", number=number + 1, layer=name, text=text))

    def _lay_out(self, kind: type[OneLayer]) -> None:
        self._title.setFixedWidth(_TITLE)
        settings = holder(
            hbox(
                *([_under("kind", self._kinds)] if self._kinds else ()),
                *(_under(name, field) for name, field in self._fields.items()),
                *([Text(tr(_ABOUT[kind]), SMALL_PT)] if kind in _ABOUT else ()),
                vbox(*self._switches.values(), *([self._function] if self._function else ()), spacing=0),
                STRETCH,
                spacing=6,
            )
        )
        settings.setFixedWidth(_SETTINGS)
        buttons = (
            _button("move_up", "↑", tr("Move up"), lambda: self.move_requested.emit(-1)),
            _button("move_down", "↓", tr("Move down"), lambda: self.move_requested.emit(1)),
            _button("remove_layer", "✕", tr("Remove"), self.removal_requested.emit),
        )
        hbox(self._title, settings, (self._follows, 1), hbox(*buttons, spacing=0), spacing=8, on=self)

    def _field(self, name: str) -> RangeField:
        whole = name != "share"
        field = RangeField(tr(_SAID[name]).capitalize(), LIMITS[name], step=1 if whole else 0.05, whole=whole)
        field.setFixedWidth(_FIELD)
        field.number_typed.connect(partial(self._on_setting_chosen, name))
        return field

    def _switch(self, name: str) -> QCheckBox:
        switch = named(_small_box(tr(_TEXTS[name])), name)
        switch.clicked.connect(partial(self._on_setting_chosen, name))
        return switch

    def _kind_list(self) -> QComboBox:
        kinds = named(QComboBox(), "pooling_kind", tr("Kind"))
        for kind in get_args(get_type_hints(type(self._layer))["kind"]):
            kinds.addItem(tr(_TEXTS[kind]), kind)
        kinds.activated.connect(self._on_kinds_activated)
        return kinds

    def _function_list(self) -> QComboBox:
        functions = QComboBox()
        functions.setAccessibleName(tr("Activation function"))
        functions.setToolTip(tr("Activation function: what is made of each sum"))
        set_type(functions, SMALL_PT)
        for function, words in (*FUNCTION_WORDS.items(), ("", tr("no function"))):
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
    shape, nothing = f"→ {shape_said(row.shape)}", tr("nothing to learn")
    if row.remark:
        return f"{shape}   {row.formula or nothing}\n{row.remark}"
    size = tr("side {size}", size=row.size) if row.size and len(row.shape) == 3 else row.size
    learned = tr("{formula} parameters", formula=row.formula) if row.formula else nothing
    return f"{shape}{f'  {size}' if size else ''}\n{learned}"


def _button(name: str, text: str, words: str, clicked: Callable[[], object]) -> QToolButton:
    button = named(QToolButton(), name, words, words)
    button.setText(text)
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
    label = Text(tr(_SAID[name]), SMALL_PT)
    label.setBuddy(field)
    return vbox((label, Qt.AlignmentFlag.AlignLeft), field, spacing=0)
