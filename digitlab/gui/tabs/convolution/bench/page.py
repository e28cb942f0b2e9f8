"""The bench, live: it follows the drawing while its image is the drawing, and can be kept in a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from digitlab.gui.shell.page import Page, PageSpec
from digitlab.gui.shell.wishes import Wish
from digitlab.gui.tabs.convolution.bench import words
from digitlab.gui.tabs.convolution.bench.view import BenchView, OpenState, SaveState
from digitlab.gui.tabs.convolution.bench_store import worked_out
from digitlab.gui.tabs.convolution.state import BenchState, from_json, to_json
from digitlab.whole_file import write_whole

_FILES = "State of the bench (*.json)"


class BenchPage(Page):
    """A convolution, step by step, whose state can be saved and opened."""

    def save_state(self, path: Path) -> None:
        """Save the state; what goes wrong is announced."""
        try:
            write_whole(path, to_json(self.snapshot()[BenchState]).encode())
        except OSError as error:
            self.session.failed.emit(f"{path} cannot be written: {error.strerror or error}")

    def open_state(self, path: Path) -> None:
        """Show a saved state; what goes wrong is announced."""
        try:
            self._tab.store_of(BenchState).put(from_json(path.read_text("utf-8")))
        except OSError as error:
            self.session.failed.emit(f"{path} cannot be read: {error.strerror or error}")
        except ValueError as error:
            self.session.failed.emit(f"{path} is no state of the bench: {error}")

    @override
    def fulfil(self, wish: Wish) -> None:
        match wish:
            case SaveState():
                chosen, _ = QFileDialog.getSaveFileName(self, "Save this state", "bench.json", _FILES)
                if chosen:
                    self.save_state(Path(chosen))
            case OpenState():
                chosen, _ = QFileDialog.getOpenFileName(self, "Open a state", "", _FILES)
                if chosen:
                    self.open_state(Path(chosen))
            case _:
                super().fulfil(wish)


PAGE = PageSpec(BenchView, worked_out, table=words.table, provenance=words.provenance, page=BenchPage)
