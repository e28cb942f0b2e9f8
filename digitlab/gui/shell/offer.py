"""What stands beside a notice to be accepted with one click."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """One button beside a notice.

    Attributes:
        id: What the offer is known by, whatever the button says.
        text: What the button says.
    """

    id: str
    text: str
