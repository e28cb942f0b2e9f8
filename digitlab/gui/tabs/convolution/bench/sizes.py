"""The size formula, worked out live; what PyTorch makes of a remainder; and the line of PyTorch."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from digitlab.convolution.pytorch import torch_line
from digitlab.convolution.trace import Trace
from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.kit.theme import SMALL_PT
from digitlab.gui.tabs.convolution.bench import words


class BenchSizes(QWidget):
    """Formula and PyTorch side by side; a stride that does not tile is an error in the one and a floor in the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trace: Trace | None = None
        self._formula = Text("", SMALL_PT, narrow=True)
        self._torch = Text("", SMALL_PT, narrow=True)
        self._parameters = Text("", SMALL_PT)
        self._line = named(QLineEdit(), "bench_torch_line", "The line of PyTorch that makes this layer")
        self._line.setReadOnly(True)
        font = self._line.font()
        font.setPointSizeF(SMALL_PT)
        self._line.setFont(font)
        self._copy = named(QPushButton("Copy"), "bench_copy", tip="Copy the line of PyTorch that makes this layer")
        name_part("pytorch", self._line, self._copy)
        for label in (self._formula, self._torch):
            label.setFixedHeight(label.fontMetrics().lineSpacing() + 1)
        line = hbox((self._line, 1), self._copy, self._parameters, spacing=4)
        vbox(self._formula, self._torch, line, spacing=2, on=self)
        self._copy.clicked.connect(self._on_copy_clicked)

    def show_trace(self, trace: Trace) -> None:
        """Show a layer."""
        if trace is self._trace:
            return
        self._trace = trace
        fault = words.fault(trace)
        self._formula.setText(words.sizes(trace) + (f"  ✗ {fault}" if fault else ""))
        self._torch.setText(words.what_torch_does(trace))
        for label in (self._formula, self._torch):
            label.setToolTip(label.text())
        self._parameters.setText(words.parameters(trace))
        self._line.setText(torch_line(trace))
        self._line.setToolTip(self._line.text())
        self._line.setCursorPosition(0)
        self._tint()

    def _tint(self) -> None:
        tiles = self._trace is None or not words.fault(self._trace)
        self._formula.set_tone("text" if tiles else "bad")

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._line.text())
