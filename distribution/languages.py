"""Brings the translations up to date with the code: ``python distribution/languages.py``.

Qt's lupdate collects what goes through ``tr`` and ``mark`` into ``resources/languages/*.ts``, which translators edit (Qt Linguist, or any editor),
and lrelease makes of each what the window loads. What is not translated yet is shown in English.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
TERRITORIES = {"es": "es", "zh": "zh_CN"}
"""Which plurals a language has, by Qt's name for it."""


def collect(file: Path, language: str) -> None:
    """Add what the code says and the file does not have yet, and drop what it says no more.

    Raises:
        CalledProcessError: lupdate cannot read something.
    """
    sources = sorted(map(str, (ROOT / "digitlab").rglob("*.py")))
    command = ["pyside6-lupdate", *sources, "-tr-function-alias", "QT_TR_NOOP+=mark", "-no-obsolete"]
    _run(*command, "-locations", "none", "-source-language", "en", "-target-language", language, "-ts", str(file))


def release(file: Path, made: Path) -> None:
    """Make what the window loads.

    Raises:
        CalledProcessError: The file is no translation.
    """
    _run("pyside6-lrelease", "-silent", str(file), "-qm", str(made))


def _run(*command: str) -> None:
    subprocess.run([Path(sys.executable).parent / command[0], *command[1:]], check=True, capture_output=True)  # noqa: S603


def main() -> None:
    """Bring every language up to date, and say how much of it is translated."""
    FOLDER.mkdir(exist_ok=True)
    for code, territory in TERRITORIES.items():
        file = FOLDER / f"{code}.ts"
        collect(file, territory)
        release(file, file.with_suffix(".qm"))
        text = file.read_text("utf-8")
        left, all_ = text.count('type="unfinished"'), text.count("<message")
        print(f"{code}: {all_ - left:,} of {all_:,} texts are translated")


if __name__ == "__main__":
    main()
