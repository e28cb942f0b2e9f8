"""Which digits one is asked to write."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from digitlab.data.written_digit import written_now
from digitlab.gui.tabs.train.handwriting.dictation import begin
from digitlab.ink.stroke import Drawing, Stroke


def test_digits_are_asked_for_equally_often_in_random_order_and_never_twice_in_a_row():
    for seed in range(20):
        dictation = begin(50, "", np.random.default_rng(seed))
        asked = []
        while dictation.asked is not None:
            asked.append(dictation.asked)
            dictation = dictation.with_kept(written_now(dictation.asked, Drawing((Stroke.through([(1, 2)]),)), ""))
        assert sorted(asked) == sorted([*range(10)] * 5)
        assert all(one != other for one, other in pairwise(asked))
