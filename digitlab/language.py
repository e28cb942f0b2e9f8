"""What people read, in their language: English as it stands in the code, or what a window has a translation for.

Whatever a person reads in the window goes through :func:`tr`; a sentence that is declared before anybody can have chosen a language
(a constant, a field of a declaration) is marked by :func:`mark` there, and goes through ``tr`` where it is shown. Qt's ``lupdate`` finds both,
``resources/languages`` holds the translations, and one is put to use by :func:`use`: by the window, and by a command that :data:`VARIABLE` asks,
as the window asks its children. What is written into files stays English: names, keys, and sentences, which are made :func:`in_english`. Only
what a run tells of a fault is kept as it was said, since the window shows it again, to the same person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

LANGUAGES = {"en": "English", "es": "Español", "zh": "简体中文"}
"""What the languages are called by who speaks them, by their codes."""

VARIABLE = "DIGITLAB_LANGUAGE"
"""The environment's variable that asks a command to say its sentences in a language, by its code; it speaks English where that is not set."""

Translate = Callable[[str, str, int], str]
"""The translation of a text, with what tells it from an equal one and how many it speaks of, -1 for no number; "" where there is none."""


def _untranslated(_text: str, _comment: str, _number: int) -> str:
    return ""


_code = "en"
_translate: Translate = _untranslated
_stays_english = ContextVar("stays_english", default=False)  # of each thread by itself


def use(code: str = "en", translate: Translate = _untranslated) -> None:
    """Have all that is said from now on in another language; what stands on the screen is to be made anew."""
    global _code, _translate  # which language is spoken is a matter of the process, as it is in Qt
    _code, _translate = code, translate


def code() -> str:
    """The language in use, such as ``en``."""
    return _code


@contextmanager
def in_english() -> Iterator[None]:
    """A block in which all is said in English, since it is written into a file."""
    before = _stays_english.set(True)
    try:
        yield
    finally:
        _stays_english.reset(before)


def mark(text: str) -> str:
    """The text as it is, to be found by the translators; it is shown by ``tr(text)``."""
    return text


def tr(text: str, comment: str = "", number: int = -1, /, **values: object) -> str:
    """The text in the language in use, filled in.

    Args:
        text: English, with a place such as ``{name}`` or ``{share:.1f}`` for each value; a translation may have them in another order.
            ``%n`` is the number with thousands separated, and ``(s)`` behind a word its plural.
        comment: What tells it from an equal text that means something else; a literal.
        number: How many it speaks of: other languages have other plurals.
        values: What is filled in. Without any, braces stand for themselves.
    """
    said = text if _stays_english.get() else _translate(text, comment, number) or text
    if number >= 0:
        said = said.replace("(s)", "" if number == 1 else "s").replace("%n", f"{number:,}")
    return said.format(**values) if values else said


def translated(path: Path) -> Path:
    """The file in the language in use, below its folder in one with the language's code, or the English one where there is none."""
    own = path.parent / _code / path.name
    return own if own.exists() else path
