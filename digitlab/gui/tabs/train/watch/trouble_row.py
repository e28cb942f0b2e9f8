"""What went wrong with a training, and the ways out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from digitlab.gui.kit.controls.named import named
from digitlab.gui.kit.layout import STRETCH, hbox, vbox
from digitlab.gui.kit.text import Text
from digitlab.gui.tabs.train.watch.watch_state import Offers


class TroubleRow(QWidget):
    """Words, and under them buttons for what can be done.

    Signals:
        resume_requested: Go on; a dict of what is to change, as :meth:`digitlab.gui.tabs.train.run_store.RunStore.resume` takes it.
        fewer_requested: Go on with half as many digits in memory at once.
        kill_requested: End it at once.
    """

    resume_requested = Signal(object)
    fewer_requested = Signal()
    kill_requested = Signal()

    def __init__(self, tools: QWidget, parent: QWidget | None = None) -> None:
        """No words yet; the tools stand beside the buttons."""
        super().__init__(parent)
        self._report = ""
        self._words = named(Text(lines=2, top=True, narrow=True), "run_words")
        self._resume, self._fewer = QPushButton("&Resume"), QPushButton("with &half the batch")
        self._fewer.setToolTip("Each batch is taken in twice as many parts, which needs less memory")
        self._cpu, self._kill = QPushButton("on the &CPU"), QPushButton("End it at &once")
        self._kill.setToolTip("Kill the training; it can be resumed from its last checkpoint")
        self._copy = QPushButton("Cop&y report")
        vbox(
            self._words,
            hbox(self._resume, self._fewer, self._cpu, self._kill, self._copy, STRETCH, tools, spacing=4),
            spacing=4,
            on=self,
        )
        self.setFixedHeight(self._words.height() + tools.sizeHint().height() + 4)  # buttons or not
        self._resume.clicked.connect(self._on_resume_clicked)
        self._fewer.clicked.connect(self.fewer_requested)
        self._cpu.clicked.connect(self._on_cpu_clicked)
        self._kill.clicked.connect(self.kill_requested)
        self._copy.clicked.connect(self._on_copy_clicked)

    def show_trouble(self, trouble: str, said: str, report: str, offers: Offers) -> None:
        """Show what went wrong, otherwise how well it goes, and what can be done."""
        self._report = report
        self._words.setText(trouble or said)
        self._words.setToolTip(trouble)
        self._words.set_tone("bad" if trouble else "text")
        self._resume.setVisible(offers.resume)
        self._fewer.setVisible(offers.resume and bool(trouble) and not offers.on_cpu)
        self._cpu.setVisible(offers.on_cpu)
        self._kill.setVisible(offers.kill)
        self._copy.setVisible(bool(report))

    def _on_resume_clicked(self) -> None:
        self.resume_requested.emit({})

    def _on_cpu_clicked(self) -> None:
        self.resume_requested.emit({"device": "cpu"})

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
