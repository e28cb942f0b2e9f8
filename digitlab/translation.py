"""What digitlab has been translated to, as the window and the commands load it: Qt reads its own files, and nothing else of it is needed.

Who speaks English does not import this: PySide6.QtCore takes 0.12 s and 17 MB (n = 3, one busy core of two).
"""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from digitlab.language import Translate
from digitlab.shipped import resources

_OURS = ""  # the context under which lupdate finds what goes through tr


def load(code: str) -> Translate | None:
    """The translation into a language, by its code; None where there is none."""
    translator = QTranslator()
    if not translator.load(str(resources() / "languages" / f"{code}.qm")):
        return None
    return lambda text, comment, number: translator.translate(_OURS, text, comment, number) or ""
