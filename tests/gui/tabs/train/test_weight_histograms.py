"""How weights are distributed over the epochs of a run: numpy's own histogram is the oracle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import save_file
from safetensors.torch import save_file as torch_file

from digitlab.gui.tabs.train.watch.weight_histograms import BINS, histograms
from digitlab.training.checkpoints import KeptNetwork

NAMES = {"body.1.weight": "1 dense", "body.3.weight": "2 dense"}


@pytest.fixture
def kept(tmp_path: Path, rng) -> list[KeptNetwork]:
    """Three epochs, whose weights grow."""
    made = []
    for epoch in range(3):
        weights = {
            name: rng.normal(0, 0.1 * (epoch + 1), (60, 90)).clip(-0.9, 0.9).astype(np.float32) for name in NAMES
        }
        save_file(weights, tmp_path / f"{epoch}.safetensors")
        made.append(KeptNetwork(epoch, tmp_path / f"{epoch}.safetensors", None))
    return made


def test_a_column_is_the_histogram_of_an_epoch_on_the_scale_of_all(kept, tmp_path) -> None:
    from safetensors.numpy import load_file

    sheet = histograms(kept, NAMES)
    assert sheet.maps.shape[:2] == (2, BINS)
    for layer, name in enumerate(NAMES):
        values = [load_file(each.path)[name] for each in kept]
        most = max(float(np.abs(each).max()) for each in values)
        assert sheet.names[layer] == f"{NAMES[name]}, ±{most:.2g}"
        width = sheet.maps.shape[2] // 3
        for epoch, each in enumerate(values):
            counts, _ = np.histogram(each, BINS, (-most, most))
            column = sheet.maps[layer, ::-1, epoch * width]
            np.testing.assert_allclose(column, counts / counts.max(), atol=0.05)
            assert (sheet.maps[layer, :, epoch * width : (epoch + 1) * width] == column[::-1, None]).all()


def test_a_file_that_is_damaged_is_left_out_and_without_any_there_is_nothing(kept) -> None:
    whole = histograms(kept, NAMES)
    kept[1].path.write_bytes(b"garbage")
    assert len(np.unique(histograms(kept, NAMES).maps[0], axis=1).T) == 2 < len(np.unique(whole.maps[0], axis=1).T)
    assert histograms([], NAMES) is None
    assert histograms([kept[1]], NAMES) is None
    assert histograms(kept, {"body.9.weight": "none"}) is None


def test_a_file_that_has_gone_or_holds_other_numbers_is_left_out(kept, tmp_path) -> None:
    columns = len(np.unique(histograms(kept, NAMES).maps[0], axis=1).T)
    kept[0].path.unlink()
    torch_file({name: torch.zeros(60, 90, dtype=torch.bfloat16) for name in NAMES}, kept[1].path)
    assert len(np.unique(histograms(kept, NAMES).maps[0], axis=1).T) == 1 < columns


def test_weights_that_are_all_zero_stand_in_the_middle(tmp_path) -> None:
    save_file({"w": np.zeros((3, 3), np.float32)}, tmp_path / "0.safetensors")
    (column,) = histograms([KeptNetwork(0, tmp_path / "0.safetensors", None)], {"w": "1 dense"}).maps[:, :, 0]
    assert column.argmax() == BINS // 2
    assert column.sum() == 1
