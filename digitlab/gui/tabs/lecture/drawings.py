"""Drawings and sheets of digits that a lesson can name."""

from __future__ import annotations

from digitlab.gui.tabs.convolution.page_states import BLANK_SHEET
from digitlab.ink.stroke import Drawing, Stroke

_SEVEN = ((8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5))
_SIX = (
    (17, 5.5),
    (13, 8),
    (10.3, 13),
    (10, 18),
    (12.5, 21.8),
    (16, 21.8),
    (18, 19),
    (17, 15.8),
    (14, 14.8),
    (10.8, 17),
)
_DOT = ((1.5, 26.5), (2, 26.5))
_SMALL_ONE = ((5, 9), (7.5, 7), (7.5, 21))
_SMALL_SEVEN = ((14, 8), (22.5, 8), (21, 11), (18.5, 15.5), (17, 21))

_SHEET_ONE = ((15.5, 10), (13, 30))
_SHEET_SEVEN = ((33, 20), (46, 19.5), (44.5, 24), (40, 32), (38, 40))
_SHEET_FOUR = (((62, 11), (60.5, 20), (65, 21.5), (73, 20)), ((73.5, 10), (72.5, 20), (71, 31)))

DRAWINGS: dict[str, Drawing] = {
    "blank": Drawing(),
    "seven": Drawing((Stroke.through(_SEVEN),)),
    "six": Drawing((Stroke.through(_SIX),)),
    "six and a dot": Drawing((Stroke.through(_SIX), Stroke.through(_DOT))),
    "one and seven": Drawing((Stroke.through(_SMALL_ONE), Stroke.through(_SMALL_SEVEN))),
}
"""Drawings that a lesson can name."""

SHEETS: dict[str, Drawing] = {
    "blank": BLANK_SHEET,
    "one, seven and four": Drawing(
        tuple(map(Stroke.through, (_SHEET_ONE, _SHEET_SEVEN, *_SHEET_FOUR))), paper=BLANK_SHEET.paper
    ),
}
"""Sheets of digits that a lesson can name."""
