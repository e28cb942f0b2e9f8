"""A network of one's own: a table of layers, with the shape and the parameters of each row as one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QScrollArea, QWidget

from digitlab.gui.kit.controls.named import named, named_button
from digitlab.gui.kit.controls.parts import name_part, snake_case
from digitlab.gui.kit.layout import STRETCH, hbox, holder, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import legible
from digitlab.gui.kit.wrapping import Wrapping
from digitlab.gui.shell.view import wish, wish_on_click
from digitlab.gui.shell.wishes import Put, Wish
from digitlab.gui.tabs.train.set_up.layer_editor import LAYER_NAMES, LayerEditor, follows
from digitlab.gui.tabs.train.set_up.range_field import RangeField, faults_in
from digitlab.gui.tabs.train.set_up.set_up import OWN, SetUp
from digitlab.gui.tabs.train.set_up.words import counted
from digitlab.language import mark, tr
from digitlab.networks.architectures import Size
from digitlab.networks.layer_table import MOST_LAYERS, Row, read_table
from digitlab.networks.layers import LAYERS, PRESETS, ConvLayer, DepthwiseLayer, OneLayer, PoolLayer

_SHORT: dict[type[OneLayer], str] = {DepthwiseLayer: mark("depthwise")}  # on a button, of which there are many in a row
_LOOK_AT = mark(
    "Look at how “Flatten” multiplies the parameters of the dense layer after it, and how pooling divides them."
)


@dataclass(frozen=True, slots=True)
class NameLayers(Wish):
    """Call the network of one's own so."""

    name: str


def _add_button(kind: type[OneLayer]) -> QPushButton:
    words = tr(_SHORT.get(kind, LAYER_NAMES[kind]))
    return named_button(f"add_{snake_case(kind().layer)}", f"+ {words}")


class BuilderPanel(QWidget):
    """The table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_part("builder", self)
        self._set_up = SetUp(layers=())
        self._refusal = ""
        self._editors: list[LayerEditor] = []
        self._presets = named(QComboBox(), "preset", tr("Begin with"))
        self._presets.setMinimumWidth(160)
        self._presets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._name = named(QLineEdit(), "layers_name", tr("What to call this network"))
        self._name.setMaxLength(40)
        self._name.setFixedWidth(116)
        self._begin = QPushButton(tr("Take it"))
        self._begin.setToolTip(tr("Replace the table by this network"))
        self._back = QPushButton(tr("Back"))
        self._back.setToolTip(tr("Back to the recipe; the network stays as it is"))
        self._sum = Text(bold=True)
        self._answer, self._fault = Text("", SMALL_PT), Text(tr(_LOOK_AT), SMALL_PT)
        self._table = vbox()
        self._add = {kind: _add_button(kind) for kind in LAYERS}
        self._lay_out()
        self._name.editingFinished.connect(self._on_name_finished)
        self._begin.clicked.connect(lambda: self._change(self._presets.currentData()))
        wish_on_click(self._back, lambda: Put(replace(self._set_up, builds_layers=False)))
        for kind, button in self._add.items():
            button.clicked.connect(partial(self._on_add_clicked, kind))

    def show_presets(self, presets: Mapping[str, tuple[OneLayer, ...]]) -> None:
        """Offer tables to begin with."""
        self._presets.clear()
        for name, layers in presets.items():
            self._presets.addItem(tr(name) if name in PRESETS else name, layers)

    def show_set_up(self, set_up: SetUp, refusal: str) -> None:
        """Show the table, what the network is called, and why what was asked for last was refused; "" where it was not."""
        layers, before = set_up.layers, self._set_up.layers
        self._set_up, self._refusal = set_up, refusal
        if not refusal and self._name.text() != set_up.name:
            self._name.setText(set_up.name)
        if [type(layer) for layer in layers] != [type(layer) for layer in before]:
            self._make_editors(layers)
        rows = read_table(layers, len(set_up.settings.classes), set_up.field_channels)
        for number, (editor, row) in enumerate(zip(self._editors, rows, strict=False)):
            editor.show_row(number, row)
        for button in self._add.values():
            button.setEnabled(len(layers) < MOST_LAYERS)
        self._show_sum(rows)
        self._show_faults()

    def _show_sum(self, rows: Sequence[Row]) -> None:
        learned, work = (sum(getattr(row, name) for row in rows) for name in ("parameters", "multiplications"))
        if any(row.fault for row in rows):
            self._sum.setText(tr("✗ Not a network yet: see the row with a cross."))
            self._sum.set_tone("bad")
        else:
            convolves = any(isinstance(row.layer, ConvLayer | DepthwiseLayer) for row in rows)
            self._sum.setText(counted(Size(learned, work), self._set_up.settings.classes))
            self._sum.set_tone(legible("cnn" if convolves else "mlp"))
        answer = tr("answer: ten numbers, one a digit   {result}", result=follows(rows[-1]))
        if not (classes := self._set_up.settings.classes).are_digits:
            answer = tr("answer: %n numbers, one a class   {result}", "", len(classes), result=follows(rows[-1]))
        self._answer.setText(answer.replace("\n", "   "))
        self._answer.set_tone("bad" if rows[-1].fault else "text")

    def _make_editors(self, layers: Sequence[OneLayer]) -> None:
        """An editor for each layer; one that is of the same kind already stays, since making them is most of what a table takes."""
        rows = read_table(layers, len(self._set_up.settings.classes), self._set_up.field_channels)[:-1]
        before, self._editors = self._editors, []
        for index, (row, old) in enumerate(zip_longest(rows, before)):
            if row is not None and old is not None and old.is_for(row) and not faults_in(old):
                self._editors.append(old)
                continue
            if old is not None:
                self._table.removeWidget(old)
                old.hide()
                old.deleteLater()
            if row is not None:
                self._editors.append(self._editor(index, row))

    def _editor(self, index: int, row: Row) -> LayerEditor:
        editor = LayerEditor(row)
        self._table.insertWidget(index, editor)
        editor.setObjectName(f"layer_{index + 1}")
        editor.layer_requested.connect(partial(self._on_layer_requested, index))
        editor.move_requested.connect(partial(self._on_move_requested, index))
        editor.removal_requested.connect(partial(self._on_removal_requested, index))
        for field in editor.findChildren(RangeField):
            field.fault_changed.connect(self._show_faults)
        return editor

    def _show_faults(self) -> None:
        fault = next((fault for editor in self._editors for fault in faults_in(editor)), self._refusal)
        self._fault.setText(f"✗ {fault}" if fault else tr(_LOOK_AT))
        self._fault.set_tone("bad" if fault else "text")

    def _change(self, layers: Sequence[OneLayer]) -> None:
        """Have these layers; the network of one's own is trained then, where it is not the second one already."""
        network = self._set_up.network if self._set_up.rival == OWN else OWN
        wish(self, Put(replace(self._set_up, layers=tuple(layers), network=network)))

    def _lay_out(self) -> None:
        self._table.setContentsMargins(8, 4, 8, 4)
        self._table.setSpacing(2)
        self._table.addWidget(self._answer)
        self._table.addStretch()
        area = QScrollArea()
        area.setWidget(holder(self._table))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        vbox(
            hbox(
                title(tr("Your own network")),
                12,
                Text(tr("begin with"), SMALL_PT),
                self._presets,
                self._begin,
                STRETCH,
                Text(tr("called"), SMALL_PT),
                self._name,
                self._back,
            ),
            self._sum,
            (area, 1),
            Wrapping(*self._add.values(), spacing=3),
            self._fault,
            spacing=6,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def _on_name_finished(self) -> None:
        if self._name.text() != self._set_up.name:
            wish(self, NameLayers(self._name.text()))

    def _on_layer_requested(self, index: int, layer: OneLayer) -> None:
        self._change((*self._set_up.layers[:index], layer, *self._set_up.layers[index + 1 :]))

    def _on_move_requested(self, index: int, by: int) -> None:
        layers = list(self._set_up.layers)
        if 0 <= index + by < len(layers):
            layers.insert(index + by, layers.pop(index))
            self._change(layers)

    def _on_removal_requested(self, index: int) -> None:
        self._change((*self._set_up.layers[:index], *self._set_up.layers[index + 1 :]))

    def _on_add_clicked(self, kind: type[OneLayer]) -> None:
        """Layers that read maps go behind the last one that answers maps, others to the end."""
        index = len(self._set_up.layers)
        if kind in (ConvLayer, DepthwiseLayer, PoolLayer):
            index = next(
                (
                    i
                    for i, layer in enumerate(self._set_up.layers)
                    if not isinstance(layer, ConvLayer | DepthwiseLayer | PoolLayer)
                ),
                index,
            )
        self._change((*self._set_up.layers[:index], kind(), *self._set_up.layers[index:]))
