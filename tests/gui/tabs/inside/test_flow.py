"""The overview at play: a frame's numbers are torch's, the end is the still sheet, and it is steered by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest
import torch
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from torch import nn

from digitlab.gui.kit.cells.map_grid import MapGrid
from digitlab.gui.kit.controls.transport import Transport
from digitlab.gui.kit.glide import reduce_motion
from digitlab.gui.shell.analysis import Situation
from digitlab.gui.shell.loaded_networks import LoadedNetworks
from digitlab.gui.shell.opened import InsideRequest, seen
from digitlab.gui.tabs.inside.overview.flow.model import MOVED_PX, Flow, Lane
from digitlab.gui.tabs.inside.overview.flow.places import places_of
from digitlab.gui.tabs.inside.overview.flow.scene import FlowScene
from digitlab.gui.tabs.inside.overview.flow.words import caption
from digitlab.gui.tabs.inside.overview.flow.work import FlowRequest, OverviewWorker
from digitlab.gui.tabs.inside.overview.layer_row import LayerRow
from digitlab.ink.pose import Pose
from digitlab.ink.stroke import Drawing, Stroke
from digitlab.networks.architectures import build
from digitlab.networks.architectures.own_layers import LayersConfig
from digitlab.networks.layers import ConvLayer, DenseLayer, FlattenLayer
from digitlab.networks.library import list_networks
from digitlab.networks.predict import predict

SEVEN = Drawing((Stroke.through([(8.5, 6), (19, 6), (18, 9), (14.5, 15), (12.5, 22.5)]),))
LOADED = LoadedNetworks(list_networks())
NAMES = sorted(list_networks().entries)


@pytest.fixture(scope="module")
def worker() -> OverviewWorker:
    return OverviewWorker(LOADED)


@pytest.fixture(scope="module")
def flatten(worker: OverviewWorker) -> Flow:
    """A perceptron, and a network whose layers are torch's own."""
    return whole(worker, "mlp", "cnn_flatten")


def whole(worker: OverviewWorker, *names: str, drawing: Drawing = SEVEN) -> Flow:
    *_, flow = worker(FlowRequest(Situation(drawing, networks=names)))
    assert isinstance(flow, Flow)
    return flow


def field(moved_px: int = 0) -> np.ndarray:
    return seen(Situation(SEVEN, pose=Pose(dx=moved_px)))


def heard(network: nn.Module, image: np.ndarray) -> dict[str, torch.Tensor]:
    """What goes into the first pooling and out of every dense layer while torch answers a field."""
    kept: dict[str, torch.Tensor] = {}
    pooling = next((each for each in network.modules() if isinstance(each, nn.MaxPool2d)), None)
    hooks = [pooling.register_forward_pre_hook(lambda _, given: kept.update(conv=given[0][0]))] if pooling else []
    for number, each in enumerate(module for module in network.modules() if isinstance(module, nn.Linear)):
        hooks.append(
            each.register_forward_hook(lambda _, __, out, number=number: kept.update({f"dense {number}": out[0]}))
        )
    with torch.inference_mode():
        network(torch.tensor(image)[None, None])
    for hook in hooks:
        hook.remove()
    return kept


def test_what_the_window_writes_is_torchs_number_at_the_same_place_and_nothing_stands_behind_it(flatten: Flow) -> None:
    expected = heard(LOADED.get("cnn_flatten", ()), field())["conv"].numpy()
    passed = []
    for position in np.arange(0, flatten.still, 0.37):
        frame = flatten.frame(position)
        written = flatten.written(frame)
        if written is None:
            continue
        values = flatten.values(0, 1, frame)
        unit, row, column = written.unit, written.row, written.column
        passed.append((row, column))
        place = row * 28 + column
        assert np.allclose(values.reshape(16, -1)[:, :place], expected.reshape(16, -1)[:, :place], atol=1e-5)
        assert np.isnan(values.reshape(16, -1)[:, place:]).all()
        assert flatten.reading(0, frame).seen.maps[1][unit, row, column] == pytest.approx(
            expected[unit, row, column], abs=1e-5
        )
    assert len(passed) > 20
    assert passed == sorted(passed)


@pytest.mark.parametrize("names", [("mlp", "cnn_pooled"), ("mlp_slid", "cnn_rotated")])
def test_before_the_ink_is_moved_every_map_is_that_of_the_still_sheet(
    worker: OverviewWorker, names: tuple[str, ...]
) -> None:
    flow = whole(worker, *names)
    (still,) = worker(InsideRequest(Situation(SEVEN, networks=names)))
    frame = flow.frame(flow.still)
    assert [lane.has_maps for lane in flow.lanes] == [True, False]
    for number, lane in enumerate(flow.lanes):
        sheet = still.slot(lane.network.slot).activations
        for depth, maps in enumerate(sheet.maps):
            assert np.array_equal(flow.values(number, depth, frame), maps)
        assert np.isnan(flow.values(number, len(sheet.layers), flow.frame(0))).all()


def test_the_moved_answers_are_those_of_the_moved_ink_and_the_sentence_says_them(flatten: Flow) -> None:
    end = flatten.frame(len(flatten.steps))
    assert end.moved_px == MOVED_PX
    said = caption(flatten, end)
    for number, lane in enumerate(flatten.lanes):
        answer = predict(LOADED.get(lane.network.name, ()), field(MOVED_PX))
        assert np.allclose(flatten.reading(number, end).probabilities, answer.probabilities, atol=1e-5)
        assert re.search(rf"the {['CNN', 'MLP'][number]} (still )?reads an? {answer.label}", said, re.IGNORECASE)
    assert "the maps of cnn_flatten move along" in said
    unit = flatten.lanes[1].path[1].unit
    before, after = (heard(LOADED.get("mlp", ()), field(px))["dense 0"][unit].relu() for px in (0, MOVED_PX))
    assert f"do not fit any more (unit {unit + 1}: {before:.1f}, now {after:.1f})" in said


def test_the_strongest_path_goes_where_weight_times_input_is_largest_and_its_wires_add_up(flatten: Flow) -> None:
    lane = flatten.lanes[1]
    network = LOADED.get("mlp", ())
    layers = [module for module in network.modules() if isinstance(module, nn.Linear)]
    sums = heard(network, field())
    inputs = [torch.tensor(field()).ravel(), sums["dense 0"].relu(), sums["dense 1"].relu()]
    unit = int(sums["dense 2"].argmax())
    assert [at.depth for at in lane.path] == [0, 1, 2, 3]
    for depth in (3, 2, 1):
        assert lane.path[depth].unit == unit
        unit = int((layers[depth - 1].weight[unit] * inputs[depth - 1]).argmax())
    assert unit == lane.path[0].row * 28 + lane.path[0].column
    wires, into = lane.readings[0].wires[0], lane.path[1].unit
    own = wires.targets == into
    assert own.sum() == 784
    total = wires.carried[own].sum() + float(layers[0].bias[into])
    assert total == pytest.approx(float(sums["dense 0"][into]), abs=1e-4)


def test_what_cannot_be_played_says_why(worker: OverviewWorker) -> None:
    flow = whole(worker, "nobody", "plain")
    assert [lane.network.name for lane in flow.lanes] == ["plain"]
    assert "there is no network 'nobody'" in flow.fault
    layers = (*[ConvLayer(maps=1, kernel=3, padding=1)] * 30, FlattenLayer())
    (deep,) = OverviewWorker(OwnNetworks(build(LayersConfig(layers)).eval()))(
        FlowRequest(Situation(SEVEN, networks=("mine",)))
    )
    assert isinstance(deep, Flow)
    assert caption(deep, deep.frame(0)) == "mine has 31 layers, more than fit beside one another."


def test_of_a_network_that_pools_the_ink_first_the_wires_of_its_first_hidden_layer_are_told(
    worker: OverviewWorker,
) -> None:
    flow = whole(worker, "mlp14")
    assert re.search(r"the wires of mlp14 .* \(unit \d+: ", caption(flow, flow.frame(len(flow.steps))))


class OwnNetworks:
    """Loads one network of one's own layers, and nothing else."""

    def __init__(self, network: nn.Module) -> None:
        self._network = network

    def get(self, _name: str, _edits: object) -> nn.Module:
        return self._network

    def card(self, _name: str) -> None:
        return None


@pytest.mark.slow
def test_every_network_plays_with_a_sentence_at_each_step_and_so_do_own_layers(
    qtbot: QtBot, worker: OverviewWorker
) -> None:
    scene = FlowScene()
    qtbot.addWidget(scene)
    scene.resize(740, 430)
    layers = (ConvLayer(maps=3), ConvLayer(maps=5), FlattenLayer(), DenseLayer(units=7))
    own = OverviewWorker(OwnNetworks(build(LayersConfig(layers)).eval()))
    flows = [*(next(worker(FlowRequest(Situation(SEVEN, networks=(name,))))) for name in NAMES)]
    flows.append(next(own(FlowRequest(Situation(SEVEN, networks=("mine",))))))
    for flow in flows:
        name = flow.networks[0].name
        assert not flow.fault, name
        said = [caption(flow, flow.frame(at)) for at in range(len(flow.steps) + 1)]
        assert all(text.endswith(".") for text in said), name
        scene.show_flow(flow, "unit")
        pictures = []
        for position in (0, flow.still / 2 + 0.3, flow.still):
            scene.show_position(position)
            pictures.append(scene.grab().toImage())
        assert pictures[0] != pictures[1] != pictures[2], name
        inside_the_scene(flow.lanes[0], scene)


def inside_the_scene(lane: Lane, scene: FlowScene) -> None:
    """Nothing is painted beyond the scene."""
    room = QRectF(2, 0, scene.width() - 4, scene.height())
    places = places_of(lane, room, 15.0)
    for rect in (places.bars, *(column.rect for column in places.columns)):
        assert room.adjusted(-1, -1, 1, 1).contains(rect), lane.network.name


@pytest.fixture
def playing(open_page, qtbot: QtBot) -> Iterator[Playing]:
    yield Playing(open_page("overview", "mlp", "cnn_flatten", "", digit=0), qtbot)
    reduce_motion(False)


class Playing:
    """The page after a click on Play."""

    def __init__(self, opened, qtbot: QtBot) -> None:
        self.opened, self.qtbot = opened, qtbot
        opened.click("overview_flow", QToolButton)
        self.transport = next(each for each in opened.page.findChildren(Transport) if each.isVisible())
        self.scrubber: QSlider = opened.find("flow_scrubber", QSlider)
        self.scene: QWidget = opened.find("flow_scene")

    @property
    def caption(self) -> str:
        return self.opened.find("flow_caption", QLabel).text()

    def picture(self) -> QImage:
        return self.scene.grab().toImage()

    def after(self, seconds: float) -> QImage:
        """What is to be seen so long after it was played from position 10."""
        self.scrub(10)
        self.transport.play()
        self.transport.pause()
        self.transport.advance(seconds)
        return self.picture()

    def scrub(self, at: int) -> None:
        self.scrubber.setValue(at)


def test_play_begins_at_once_and_is_paused_stepped_scrubbed_and_glides_unless_motion_is_reduced(
    playing: Playing,
) -> None:
    playing.qtbot.waitUntil(lambda: playing.scrubber.value() > 0)
    assert playing.transport.is_playing()
    QTest.mouseClick(playing.opened.find("flow_play"), Qt.MouseButton.LeftButton)
    assert not playing.transport.is_playing()
    playing.scrub(10)
    assert "5×5 window" in playing.caption
    first = playing.picture()
    QTest.mouseClick(playing.opened.find("flow_next"), Qt.MouseButton.LeftButton)
    assert playing.scrubber.value() == 11
    assert playing.picture() != first
    QTest.mouseClick(playing.opened.find("flow_previous"), Qt.MouseButton.LeftButton)
    assert playing.picture() == first  # a frame follows from its position alone
    assert playing.after(0.1) != first
    reduce_motion(True)
    assert playing.after(0.1) == first
    assert playing.after(0.3) != first
    playing.scrub(playing.scrubber.maximum())
    assert f"Moved by {MOVED_PX} px" in playing.caption
    assert playing.opened.page.picture().isAncestorOf(playing.scene)


@pytest.mark.slow
def test_other_ink_is_shown_whole_and_at_rest_and_blank_paper_plays_nothing(playing: Playing) -> None:
    session = playing.opened.session
    session.load_test_digit(3)
    flow = playing.opened.settle()
    assert not playing.transport.is_playing()
    assert playing.scrubber.value() == flow.still
    assert "every number is there" in playing.caption
    session.clear()
    playing.opened.settle()
    assert "nothing drawn yet" in playing.caption.lower()
    assert not playing.transport.isEnabled()
    session.choose_network(2, "plain")
    session.load_test_digit(3)
    flow = playing.opened.settle()
    assert not playing.transport.is_playing()
    assert [lane.network.name for lane in flow.lanes] == ["cnn_flatten", "mlp"]
    assert "plain is not played: there is room for two networks." in playing.opened.said()


def test_a_small_map_under_the_pointer_is_shown_large_beside_it(open_page, qtbot: QtBot) -> None:
    row = open_page("overview", digit=0).page.findChildren(LayerRow)[1]
    layers = [row.grid(number) for number in range(len(row.layers))]
    grid = layers[[layer.name for layer in row.layers].index("conv 4")]
    QApplication.processEvents()  # the layout follows the answer
    place = grid.places().map_rect(5)
    QTest.mouseMove(grid, place.center().toPoint())
    (lens,) = [each for each in row.findChildren(MapGrid) if each not in layers]
    qtbot.waitUntil(lens.isVisible)
    assert lens.places().map_rect(0).width() > 2 * place.width()
    assert row.rect().contains(lens.geometry())
    assert not lens.geometry().contains(grid.mapTo(row, place.center().toPoint()))
    QTest.mouseMove(layers[0], QPoint(layers[0].width() - 1, layers[0].height() - 1))
    qtbot.waitUntil(lens.isHidden)
