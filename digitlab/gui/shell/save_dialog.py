"""Asks where to save: whatever kind of file it is, nothing is written over unasked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitlab.gui.kit.text import as_plain
from digitlab.language import tr


def ask_where_to_save(parent: QWidget, title: str, proposed: str, kinds: str, endings: Sequence[str]) -> Path | None:
    """Ask for a file; None where the user thought better of it.

    Args:
        parent: Over which the question appears.
        title: Of the question.
        proposed: The file's name.
        kinds: Of files, as a file dialog names them: "Table (*.csv)", with ``;;`` between several.
        endings: In small letters. A name that has none of them gets that of the chosen kind, or else the first one.
    """
    chosen, kind = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if path.name.lower().endswith(tuple(endings)):
        return path
    path = path.with_name(path.name + next((each for each in endings if f"*{each}" in kind), endings[0]))
    return path if not path.is_file() or _may_replace(path, parent) else None


def _may_replace(path: Path, parent: QWidget) -> bool:
    """Ask, since the file dialog knew the name without its ending only."""
    answer = QMessageBox.question(
        parent, tr("Save"), as_plain(tr("{name} already exists. Replace it?", name=path.name))
    )
    return answer == QMessageBox.StandardButton.Yes
