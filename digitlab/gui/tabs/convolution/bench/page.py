"""The bench, live: it follows the drawing while its image is the drawing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from digitlab.gui.shell.hand_made_page import HandMade
from digitlab.gui.tabs.convolution.bench.view import BenchPanel
from digitlab.gui.tabs.convolution.bench_store import BenchStore
from digitlab.gui.tabs.convolution.bench_store_page import BenchStorePage
from digitlab.gui.tabs.convolution.state import from_json, to_json
from digitlab.whole_file import write_whole

if TYPE_CHECKING:
    from digitlab.gui.shell.session import Session

_FILES = "State of the bench (*.json)"


class BenchPage(BenchStorePage):
    """A convolution, step by step."""

    def __init__(self, session: Session, store: BenchStore) -> None:
        super().__init__(session)
        panel = BenchPanel()
        self.set_kept(store, panel)
        panel.keep_requested.connect(self._on_panel_keep_requested)
        panel.open_requested.connect(self._on_panel_open_requested)

    def keep(self, path: Path) -> None:
        """Save the state; what goes wrong is announced."""
        try:
            write_whole(path, to_json(self._store.shown.state).encode())
        except OSError as error:
            self.fault_found.emit(f"{path} cannot be written: {error.strerror or error}")

    def open(self, path: Path) -> None:
        """Show a saved state; what goes wrong is announced."""
        try:
            self._store.show_state(from_json(path.read_text("utf-8")))
        except OSError as error:
            self.fault_found.emit(f"{path} cannot be read: {error.strerror or error}")
        except ValueError as error:
            self.fault_found.emit(f"{path} is no state of the bench: {error}")

    def _on_panel_keep_requested(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, "Save this state", "bench.json", _FILES)
        if chosen:
            self.keep(Path(chosen))

    def _on_panel_open_requested(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Open a state", "", _FILES)
        if chosen:
            self.open(Path(chosen))


PAGE = HandMade(lambda tab: BenchPage(tab.session, tab.store))
