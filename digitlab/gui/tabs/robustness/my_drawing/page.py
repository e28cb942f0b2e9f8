"""The pose maps of the drawing, live: where each network stops to recognise it."""

from __future__ import annotations

from operator import attrgetter

from digitlab.gui.shell.page import PageSpec
from digitlab.gui.tabs.robustness.my_drawing import words
from digitlab.gui.tabs.robustness.my_drawing.pose_maps import PoseMapper, PoseMaps
from digitlab.gui.tabs.robustness.my_drawing.view import PoseMapsView


def is_final(maps: PoseMaps) -> bool:
    """Whether every map is worked out to its last cell."""
    return all(pose_map is None or pose_map.whole for pose_map in maps.maps)


PAGE = PageSpec(
    PoseMapsView, attrgetter("situation"), PoseMapper, is_final, table=words.table, provenance=words.provenance
)
