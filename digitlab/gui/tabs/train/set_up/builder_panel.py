"""A network of one's own: a table of layers, with the shape and the parameters of each row as one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text, title
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.kit.themed import legible
from digitlab.gui.tabs.train.set_up.layer_editor import LayerEditor, follows
from digitlab.networks.layer_table import MOST_LAYERS, Row, read_table
from digitlab.networks.layers import LAYERS, ConvLayer, OneLayer, PoolLayer

_LOOK_AT = "Look at how “Flatten” multiplies the parameters of the dense layer behind it, and how pooling divides them."


class BuilderPanel(QWidget):
    """The table.

    Signals:
        layers_requested: The layers as they are wished, a tuple.
        name_requested: What to call the network.
        back_requested: Back to the recipe.
    """

    layers_requested = Signal(object)
    name_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: tuple[OneLayer, ...] = ()
        name_part("builder", self)
        self._complaint = ""
        self._editors: list[LayerEditor] = []
        self._rows: tuple[Row, ...] = ()
        self._presets = named(QComboBox(), "preset", "Begin with")
        self._presets.setMinimumWidth(160)
        self._presets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._name = named(QLineEdit(), "layers_name", "What to call this network")
        self._name.setMaxLength(40)
        self._name.setFixedWidth(116)
        self._begin = QPushButton("Take it")
        self._begin.setToolTip("Replace the table by this network")
        self._back = QPushButton("Back")
        self._back.setToolTip("Back to the recipe; the network stays as it is")
        self._sum = Text(bold=True)
        self._answer = Text("", SMALL_PT)
        self._fault = Text("", SMALL_PT)
        self._table = vbox()
        self._add = {kind: QPushButton(f"+ {kind().layer}") for kind in LAYERS}
        self._lay_out()
        self._name.textEdited.connect(self.name_requested)
        self._begin.clicked.connect(self._on_begin_clicked)
        self._back.clicked.connect(self.back_requested)
        for kind, button in self._add.items():
            button.clicked.connect(partial(self._on_add_clicked, kind))

    def show_presets(self, presets: Mapping[str, tuple[OneLayer, ...]]) -> None:
        """Offer tables to begin with."""
        self._presets.clear()
        for name, layers in presets.items():
            self._presets.addItem(name, layers)

    def show_complaint(self, complaint: str) -> None:
        """Say why something that was asked for was not done; "" once that is over."""
        self._complaint = complaint
        self._show_faults()

    def show_layers(self, layers: Sequence[OneLayer], name: str) -> None:
        """Show a table, and what the network is called."""
        if not self._complaint and self._name.text() != name:
            self._name.setText(name)
        if [type(layer) for layer in layers] != [type(layer) for layer in self._layers]:
            self._make_editors(layers)
        self._layers = tuple(layers)
        self._rows = read_table(layers)
        for number, (editor, row) in enumerate(zip(self._editors, self._rows, strict=False)):
            editor.show_row(number, row)
        learned, work = (sum(getattr(row, name) for row in self._rows) for name in ("parameters", "multiplications"))
        whole = not any(row.fault for row in self._rows)
        said = f"{learned:,} parameters, {work / 1e6:.2f} million multiply-adds a digit"
        self._sum.setText(said if whole else "✗ Not a network yet: see the row with a cross.")
        self._answer.setText(f"answer: ten numbers, one a digit   {follows(self._rows[-1])}".replace("\n", "   "))
        for button in self._add.values():
            button.setEnabled(len(layers) < MOST_LAYERS)
        self._show_faults()

    def _make_editors(self, layers: Sequence[OneLayer]) -> None:
        for editor in self._editors:
            self._table.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self._editors = [LayerEditor(row) for row in read_table(layers)[:-1]]
        for index, editor in enumerate(self._editors):
            self._table.insertWidget(index, editor)
            editor.setObjectName(f"layer_{index + 1}")
            editor.layer_requested.connect(partial(self._on_layer_requested, index))
            editor.move_requested.connect(partial(self._on_move_requested, index))
            editor.removal_requested.connect(partial(self._on_removal_requested, index))
            editor.fault_changed.connect(self._show_faults)

    def _show_faults(self) -> None:
        faults = [fault for editor in self._editors for fault in editor.faults()]
        faults += [self._complaint] if self._complaint else []
        self._fault.setText(f"✗ {faults[0]}" if faults else _LOOK_AT)
        self._tint()

    def _tint(self) -> None:
        whole = not any(row.fault for row in self._rows)
        convolves = any(isinstance(layer, ConvLayer) for layer in self._layers)
        self._sum.set_tone(legible("cnn" if convolves else "mlp") if whole else "bad")
        self._answer.set_tone("bad" if self._rows and self._rows[-1].fault else "text")
        self._fault.set_tone("bad" if self._fault.text() != _LOOK_AT else "text")

    def _lay_out(self) -> None:
        self._fault.setText(_LOOK_AT)
        self._table.setContentsMargins(8, 4, 8, 4)
        self._table.setSpacing(2)
        self._table.addWidget(self._answer)
        self._table.addStretch()
        sheet, area = QWidget(), QScrollArea()
        sheet.setLayout(self._table)
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        vbox(
            hbox(
                title("Your own network"),
                12,
                Text("begin with", SMALL_PT),
                self._presets,
                self._begin,
                STRETCH,
                Text("called", SMALL_PT),
                self._name,
                self._back,
            ),
            self._sum,
            (area, 1),
            hbox(*self._add.values(), STRETCH),
            self._fault,
            spacing=6,
            margins=(16, 8, 16, 8),
            on=self,
        )

    def _on_layer_requested(self, index: int, layer: OneLayer) -> None:
        self.layers_requested.emit((*self._layers[:index], layer, *self._layers[index + 1 :]))

    def _on_move_requested(self, index: int, by: int) -> None:
        layers = list(self._layers)
        if 0 <= index + by < len(layers):
            layers.insert(index + by, layers.pop(index))
            self.layers_requested.emit(tuple(layers))

    def _on_removal_requested(self, index: int) -> None:
        self.layers_requested.emit((*self._layers[:index], *self._layers[index + 1 :]))

    def _on_add_clicked(self, kind: type[OneLayer]) -> None:
        """Layers that read maps go behind the last one that answers maps, others to the end."""
        index = len(self._layers)
        if kind in (ConvLayer, PoolLayer):
            index = next(
                (i for i, layer in enumerate(self._layers) if not isinstance(layer, ConvLayer | PoolLayer)), index
            )
        self.layers_requested.emit((*self._layers[:index], kind(), *self._layers[index:]))

    def _on_begin_clicked(self) -> None:
        self.layers_requested.emit(tuple(self._presets.currentData()))
