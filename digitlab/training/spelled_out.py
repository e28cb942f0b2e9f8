"""Definitions of digitlab as source text that stands alone: each with all that it needs, and the imports of the rest.

A script that repeats a training then holds the very lines that trained, not a second version of them.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import inspect
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from digitlab.language import tr

_PACKAGE = "digitlab"
_ROLE = re.compile(r":\w+:`~?(?:[\w.]+\.)?(\w+)`")
_FOR_TOOLS = re.compile(r" *# (?:type: ignore|noqa)\S*(?: # )?[^\n]*")

Statement = ast.FunctionDef | ast.ClassDef | ast.Assign | ast.AnnAssign | ast.Import | ast.ImportFrom


@dataclass(slots=True)
class SpelledOut:
    """What was spelled out so far.

    Attributes:
        imports: Lines, each once.
        definitions: Source texts, each behind those that it needs.
    """

    imports: dict[str, None] = field(default_factory=dict)
    definitions: dict[tuple[str, str], str] = field(default_factory=dict)

    def add(self, module: str, names: Iterable[str]) -> None:
        """Spell out what a module of digitlab calls by these names.

        Raises:
            ValueError: Two modules mean different things by one name.
        """
        for name in names:
            self._add(module, name)

    def text(self) -> str:
        """All definitions; constants that follow one another stand together."""
        text, was_plain = "", False
        for each in dict.fromkeys(self.definitions.values()):
            is_plain = not each.startswith(("def ", "class ", "@"))
            text += ("" if not text else "\n" if is_plain and was_plain else "\n\n\n") + each
            was_plain = is_plain
        return text

    def _add(self, module: str, name: str) -> None:
        statement = _statements(module).get(name)
        if statement is None or (module, name) in self.definitions:
            return
        match statement:
            case ast.Import():
                self.imports[ast.unparse(statement)] = None
            case ast.ImportFrom():
                self._follow(statement, name)
            case _:
                if any(known == name and other != module for other, known in self.definitions):
                    raise ValueError(tr("'{name}' means two things: it cannot be written out", name=name))
                self.definitions[module, name] = ""  # now, for what needs itself
                for needed in _names_in(statement):
                    self._add(module, needed)
                del self.definitions[module, name]
                self.definitions[module, name] = _source(module, statement)

    def _follow(self, statement: ast.ImportFrom, name: str) -> None:
        """Go where a name is imported from."""
        assert statement.module is not None  # nothing here is imported relatively
        if statement.module.split(".")[0] == _PACKAGE:
            self._add(statement.module, name)
        else:
            self.imports[f"from {statement.module} import {name}"] = None


@cache
def _statements(module: str) -> dict[str, Statement]:
    """What a module defines and imports at its top, by name."""
    found: dict[str, Statement] = {}
    for statement in ast.parse(_text(module)).body:
        match statement:
            case ast.FunctionDef() | ast.ClassDef():
                found[statement.name] = statement
            case ast.Assign() | ast.AnnAssign():
                targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
                names = (node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name))
                found.update(dict.fromkeys(names, statement))
            case ast.Import() | ast.ImportFrom():
                found.update({alias.asname or alias.name: statement for alias in statement.names})
    return found


def _names_in(statement: Statement) -> list[str]:
    names = (node.id for node in ast.walk(statement) if isinstance(node, ast.Name))
    return [name for name in dict.fromkeys(names) if not hasattr(builtins, name)]


def _source(module: str, statement: Statement) -> str:
    """A statement's lines, with its decorators and comments, for readers outside of digitlab."""
    decorators = getattr(statement, "decorator_list", [])
    first = min(node.lineno for node in (statement, *decorators))
    lines = _text(module).splitlines()[first - 1 : statement.end_lineno]
    return _ROLE.sub(r"`\1`", _FOR_TOOLS.sub("", "\n".join(lines)))


@cache
def _text(module: str) -> str:
    return inspect.getsource(importlib.import_module(module))
