"""Changes of many fields at once are those of each."""

from __future__ import annotations

import numpy as np
import pytest

from digitlab.ink.change_all import change_all
from digitlab.ink.corruptions import CORRUPTIONS


def _dice(count: int) -> list[np.random.Generator]:
    return [np.random.default_rng((3, number)) for number in range(count)]


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_many_fields_are_changed_as_each_of_them_is_alone(name: str, digits: np.ndarray) -> None:
    kind, fields = CORRUPTIONS[name], digits[:70]
    end = kind.range[1] if kind.rest < kind.range[1] else kind.range[0]
    levels = kind.rest + (end - kind.rest) * np.linspace(0.02, 1, len(fields))
    before = fields.copy()
    found = change_all(name, fields, levels, _dice(len(fields)))
    alone = [kind.change(*each) for each in zip(fields, levels.tolist(), _dice(len(fields)), strict=True)]
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, alone, atol=2e-4)
    np.testing.assert_array_equal(fields, before)


@pytest.mark.parametrize("name", ["dotted", "clutter"])
def test_more_fields_than_a_sheet_has_room_for_are_changed_likewise(name: str, digits: np.ndarray) -> None:
    fields = np.resize(digits[:50], (300, 28, 28))
    found = change_all(name, fields, np.full(300, 3.0), _dice(300))
    for number in (0, 255, 256, 299):
        alone = CORRUPTIONS[name].change(fields[number], 3.0, np.random.default_rng((3, number)))
        np.testing.assert_allclose(found[number], alone, atol=2e-4)


def test_no_field_at_all_stays_none(digits: np.ndarray) -> None:
    for name in ("shear", "grey", "dotted", "fog", "motion", "perspective"):
        assert change_all(name, digits[:0], np.zeros(0), []).shape == (0, 28, 28)
