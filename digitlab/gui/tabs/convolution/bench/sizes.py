"""The size formula, worked out live; what PyTorch makes of a remainder; and the line of PyTorch."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from digitlab.convolution.pytorch import torch_line
from digitlab.convolution.trace import Trace
from digitlab.gui.kit.controls.labels import colour, sized
from digitlab.gui.kit.controls.parts import name_part
from digitlab.gui.kit.layout import hbox
from digitlab.gui.kit.theme import SMALL_PT, current_theme
from digitlab.gui.tabs.convolution.bench import words


class BenchSizes(QWidget):
    """Formula and PyTorch side by side; a stride that does not tile is an error in the one and a floor in the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trace: Trace | None = None
        self._formula, self._torch = sized(QLabel(), SMALL_PT), sized(QLabel(), SMALL_PT)
        self._parameters = sized(QLabel(), SMALL_PT)
        self._line = QLineEdit()
        self._line.setObjectName("bench_torch_line")
        self._line.setReadOnly(True)
        font = self._line.font()
        font.setPointSizeF(SMALL_PT)
        self._line.setFont(font)
        self._line.setAccessibleName("The line of PyTorch that makes this layer")
        self._copy = QPushButton("Copy")
        self._copy.setObjectName("bench_copy")
        name_part("pytorch", self._line, self._copy)
        self._copy.setToolTip("Copy the line of PyTorch that makes this layer")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for label in (self._formula, self._torch):
            layout.addWidget(label)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            label.setFixedHeight(label.fontMetrics().lineSpacing() + 1)
        row = hbox((self._line, 1), self._copy, self._parameters, spacing=4)
        layout.addLayout(row)
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
        theme = current_theme(self)
        tiles = self._trace is None or not words.fault(self._trace)
        colour(self._formula, theme.text if tiles else theme.bad)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._line.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
