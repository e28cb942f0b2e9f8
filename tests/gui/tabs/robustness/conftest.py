"""What the panels' tests share."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def data() -> ModuleType:
    """The module ``sweep_data``; tests are not on the path."""
    spec = importlib.util.spec_from_file_location("sweep_data", Path(__file__).with_name("sweep_data.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
