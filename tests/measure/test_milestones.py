"""The milestones are in order, each with a source, and only what can be compared has a figure."""

from __future__ import annotations

from itertools import pairwise

from digitlab.measure.milestones import MILESTONES, ONE_PERSON


def test_they_stand_in_the_order_of_their_years_each_once_and_each_with_a_source_of_no_earlier_year() -> None:
    years = [each.year for each in MILESTONES]
    assert years == sorted(years)
    assert len({each.what for each in MILESTONES}) == len(MILESTONES)
    for each in MILESTONES:
        assert any(str(year) in each.source for year in range(each.year, each.year + 6)), each.what
        assert (each.task is None) == (each.error is None)
        assert each.error is None or 0 < each.error < 0.5


def test_imagenet_has_one_winner_a_year_each_better_than_the_last_and_networks_alone_since_2012() -> None:
    winners = [each for each in MILESTONES if each.task == "ImageNet"]
    assert [each.year for each in winners] == list(range(2010, 2018))
    assert all(before.error > after.error for before, after in pairwise(winners))
    assert [each.way == "convolutional" for each in winners] == [each.year >= 2012 for each in winners]
    assert [each.year for each in winners if each.error < ONE_PERSON] == [2015, 2016, 2017]
