"""The interval of a share, against a published table."""

from __future__ import annotations

import pytest

from digitlab.measure.intervals import wilson


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_is_that_of_newcombe_1998_table_1(right, n, low, high):
    assert wilson(right, n) == pytest.approx((low, high), abs=5e-5)
    assert wilson(n - right, n) == pytest.approx((1 - high, 1 - low), abs=5e-5)
