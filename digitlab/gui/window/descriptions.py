"""What controls and pictures are, and their formulas, where their tool tips do not say it: one table for the whole window, in English.

A key is the object name of a widget, or that of its class (:func:`digitlab.gui.window.ask.names_of`), with that of its page before it where
two pages have one of that name.
"""

from __future__ import annotations

from digitlab.language import mark

_TRANSPORTS = ("backward", "bench", "flow", "flow_maps", "noise", "rows", "step", "walk")

_CONVOLUTION = mark("out = Σ input · weight + bias, over the window")
_SIZE = mark("outputs along an axis = ⌊(N + 2P − D(F − 1) − 1) / S⌋ + 1")
_POOL = mark("out = max, or mean, of the window's F × F values")
_SOFTMAX = mark("p(k) = exp(z(k)) / Σ exp(z(j)), of the ten logits z")
_ACCURACY = mark("accuracy = digits read rightly / digits asked")
_UPDATE = mark("w ← w − learning rate · dL/dw, in each step of plain gradient descent")
_LOSS = mark("loss = −log p(true class), averaged over digits")

FORMULAS = {
    "probability_bars": _SOFTMAX,
    "softmax_table": _SOFTMAX,
    "paired_bars": _SOFTMAX,
    "formula_text": _CONVOLUTION,
    "products": _CONVOLUTION,
    "sum_ending": mark("output = ReLU(Σ products + bias); ReLU(z) = max(0, z)"),
    "bench_window": _SIZE,
    "bench_stride": _SIZE,
    "bench_padding": _SIZE,
    "bench_dilation": _SIZE,
    "pool_kind": _POOL,
    "pool_window": _POOL,
    "pool_stride": _SIZE,
    "curve_plot": _ACCURACY,
    "every_change": _ACCURACY,
    "axis_every": _ACCURACY,
    "share_map": _ACCURACY,
    "confusion": _ACCURACY,
    "layer_bars": mark("difference = largest |f(shift x) − shift f(x)| / largest value of f"),
    "threshold": mark("answered where max p(k) ≥ threshold"),
    "rate_chart": _UPDATE,
    "learning_rate": _UPDATE,
    "curve_loss": _LOSS,
    "curve_rate": _UPDATE,
    "optimiser": _UPDATE,
    "step_rate": _UPDATE,
    "step_truth": mark("L = −log p(true class)"),
    "number_panel": mark("dL/dw = Σ dL/da · da/dz · dz/dw, over all places where the weight was used"),
    "switch_unit": mark("output of the unit = 0"),
    "relu": "ReLU(z) = max(0, z)",
    "cleaning": mark("ink = (±(pixel − median of the rim) − 2 · deviation of the rim) / full ink, kept within 0 and 1"),
    **dict.fromkeys(
        ("noise_guidance_1", "noise_guidance_2", "against_guidance"),
        mark("velocity = v(any) + (1 + guidance) · (v(class) − v(any))"),
    ),
    **dict.fromkeys(
        (f"noise_steps_{each}" for each in (1, 2, 4, 8, 16)), mark("x ← x + velocity / steps, so many times")
    ),
    "loss_bars": mark("loss = mean of (velocity − (drawing − noise))², over five amounts of noise"),
    "digit_plane": mark("digit = decoder(z₁, z₂, class)"),
    **dict.fromkeys(
        ("change_noise", "change_noise_slider", "axis_noise"),
        mark("pixel + noise · N(0, 1), kept within 0 and 1"),
    ),
}
"""The formula of what has one."""

WHAT = {
    # beside every page
    "rail": mark("Each icon opens a part of the laboratory; what is drawn stays, and is looked at in another way."),
    "qt_tabwidget_tabbar": mark("The pages of this tab: each asks one question about the same drawing."),
    "ScrollLeftButton": mark("Scrolls the pages' titles to the left."),
    "ScrollRightButton": mark("Scrolls the pages' titles to the right."),
    "pen_width": mark("How thick a stroke is, in pixels of the 28 by 28 field."),
    "more_changes": mark(
        "Shows sliders for everything else that can happen to a digit: pen, shear, paper, light, lens, noise; "
        "networks that ship have learned next to nothing of it."
    ),
    "reset_sliders": mark(
        "Puts the digit back to where it was drawn, with nothing changed; one undo brings all of it back."
    ),
    "cleaning": mark(
        "Makes the paper white and the ink full before any network sees it, as a scanner's software does."
    ),
    "draw": mark("Draw a digit, move it, and see what each network answers."),
    "notice_bar": mark("A message that waits to be read; a button in it does what it proposes."),
    "dismiss": mark("Puts the message away."),
    "hints": mark("What was measured just now and is worth doing something about: one hint at a time."),
    "hint_apply": mark("Does what the hint proposes; undo takes back what it did to the drawing."),
    "qt_menubar_ext_button": mark("Shows the menus for which there is no room."),
    "pen": mark("Draws ink, as wide as the field beside it says."),
    "undo": mark("Undoes the last change, wherever it was made."),
    "save_operated": mark(
        "Keeps the network, with what is changed in it, among your own, and measures it on the test digits."
    ),
    "undo_operation": mark("Undoes the last change, wherever it was made."),
    "sheet_undo": mark("Undoes the last change, wherever it was made."),
    "redo_operation": mark("Redoes what was undone last."),
    "sheet_redo": mark("Redoes what was undone last."),
    "redo": mark("Redoes what was undone last."),
    "digit_class": mark("Next, previous and random look only for test digits of this class."),
    "previous_digit": mark("Brings the previous test digit to the canvas."),
    "next_digit": mark("Brings the next test digit to the canvas."),
    "random_digit": mark("Brings a random test digit to the canvas."),
    "opening_skip": mark("Gives the canvas back; Help > Show again starts it once more."),
    "opening_tour": mark("Leads to six things to do, one after another."),
    "opening_lecture": mark("Opens the first page of the lecture."),
    "tour_back": mark("Goes back to the stop before."),
    "tour_next": mark("Goes on to the next stop."),
    **dict.fromkeys((f"{each}_first" for each in _TRANSPORTS), mark("Goes back to the first step of what plays here.")),
    **dict.fromkeys((f"{each}_previous" for each in _TRANSPORTS), mark("Goes one step back; the key is the comma.")),
    **dict.fromkeys((f"{each}_next" for each in _TRANSPORTS), mark("Goes one step forward; the key is the full stop.")),
    **dict.fromkeys(
        (f"{each}_play" for each in _TRANSPORTS), mark("Plays step after step, or pauses; the key is Space.")
    ),
    **dict.fromkeys(
        ("cancel_comparison", "cancel_exciting", "stop_ascent", "stop_run", "stop_reading"),
        mark("Ends what is being worked out."),
    ),
    # Draw
    "verdict": mark("What was done to the ink, who still reads the digit, and what follows, in a sentence."),
    "prediction_panel": mark(
        "A network's answer: the digit with the largest of ten probabilities, and how sure it is."
    ),
    "gliding_digit": mark("The digit that the network answers: that with the largest probability."),
    "chip": mark("Whether the answer is the digit that this is meant to be."),
    "probability_bars": mark(
        "One bar for each digit; the ten add up to 1, since the network has to choose one of them."
    ),
    "turn_ring": mark("How much the network found for each turn of the page."),
    "hold_map": mark(
        "The drawing at every shift of up to 10 px: filled where the network is right, fuller where it is surer."
    ),
    "field_view": mark("The 28 by 28 numbers from 0 to 1 that go into a network, and nothing else."),
    "walk": mark("The digit goes through poses by itself, while all networks answer."),
    "count": mark("Which step is shown, of how many."),
    "walk_scrubber": mark("Which step of the walk is shown; drag it to go to another."),
    "link": mark("It leads to the page that shows more."),
    # Robustness
    "shift_map": mark(
        "The drawing at every whole-pixel shift: a filled cell is right, a digit is what was read instead."
    ),
    "turn_map": mark("The drawing at 72 turns: a filled piece of the ring is right, a digit is what was read instead."),
    "size_map": mark("The drawing at 21 sizes: a filled cell is right, a digit is what was read instead."),
    "cell_legend": mark("What the cells of the maps mean."),
    "curve_networks": mark("Ticked networks have a line in the plot."),
    "digits_to_measure": mark("How many test digits are asked: more take longer and narrow the 95 % interval."),
    **dict.fromkeys(
        ("measure", "measure_confidence", "measure_operation"),
        mark("Measures what is still missing, in a process of its own; the result is kept."),
    ),
    "axis_shift": mark("Accuracy against a shift of the test digits."),
    "axis_turn": mark("Accuracy against a turn of the test digits."),
    "axis_scale": mark("Accuracy against the size of the test digits."),
    "axis_thickness": mark("Accuracy against the thickness of the strokes."),
    "axis_noise": mark("Accuracy against noise that is added to every pixel."),
    "axis_every": mark(
        "All changes at once: where each network falls, by shift, turn, size, pen, paper, light, lens and hand."
    ),
    "every_change": mark(
        "One small chart for each change, from 0 to 100 % of the test digits; below it who falls first. A click "
        "shows it large."
    ),
    "benchmark_rows": mark(
        "One row for each thing that happens to a digit, shown on a 7; dots are shares of test digits read, "
        "diamonds what others published."
    ),
    "curve_plot": mark(
        "The share of test digits that each network reads, against what is done to them, with 95 % intervals."
    ),
    "share_map": mark("The share of test digits that a network reads at every shift of up to 10 px, right and down."),
    "share_scale": mark("Which colour is which share: from none of the digits, dark, to all, bright."),
    "all_of_them": mark("Shows every network of the comparison, not only the two that differ in one thing."),
    "robustness/ingredients/figures_table": mark(
        "Each network with its size and its accuracy on moved, turned and resized test digits."
    ),
    "error_bars": mark(
        "Shares of wrong answers: the winners of ImageNet year by year, and MNIST's test digits, published and "
        "measured here."
    ),
    "milestones": mark(
        "What was published when, with its error and where it stands, and below it the networks that were "
        "measured here."
    ),
    "shuffled": mark(
        "Networks that learned from shuffled pixels answer the drawing with its pixels shuffled the same way."
    ),
    "compare": mark(
        "Reads the test digits at the pose of the sliders with both networks, and keeps those that only one reads."
    ),
    "disagreements": mark(
        "Test digits of which one network reads what the other does not; a click brings one to the canvas."
    ),
    "map_view": mark("One way round: the numbers of a feature map, or of the kernel that makes it."),
    "signed_scale": mark("Which colour is which number: one side of zero against the other."),
    "layer_bars": mark("How far each layer is from moving along with its input: no bar is exactly equivariant."),
    "theory_endless_paper": mark("Sets a layer without borders and strides, where both ways round give the same."),
    "borders_break_it": mark("Sets zeros around the image: what is shifted over the border is not the same."),
    "stride_breaks_it": mark("Sets a stride of 2, which leaves every other place out: a shift by 1 px picks others."),
    "pooling_breaks_it": mark("Sets pooling, which keeps one value of four: a shift by 1 px picks others."),
    "anti_aliasing_mends_much_of_it": mark(
        "Sets a blur before every other place is left out, so that a shift by 1 px changes little."
    ),
    "robustness/equivariance/kernel": mark("The weights with which the layer convolves."),
    "robustness/equivariance/padding": mark("What lies around the image, for windows that reach over its border."),
    "robustness/equivariance/pooling": mark("What follows the convolution, and makes its map smaller."),
    "robustness/equivariance/stride": mark("How many pixels the window moves each time."),
    "relu": mark("Whether negative values become 0 after the convolution."),
    "threshold": mark("A network that is less sure than this gives no answer; above it, it should be right."),
    "calibration_card": mark("How sure a network says it is, against how often it is right then."),
    "learned_filter": mark("Which filter of the network's first layer the kernel is, counted from 1."),
    "robustness/disagreement/qradio_button": mark("Which of the two networks is right in the digits that are shown."),
    # Inside
    "flow_scene": mark("How the drawing flows through all layers of both networks to their answers."),
    "flow_scrubber": mark("How far the drawing has flowed; drag it to go to another step."),
    "find_exciting": mark("Shows all test digits to the network, and keeps those that excite its units most."),
    "start_ascent": mark("Begins the search for an image that makes this unit's value as large as can be."),
    "ascent_start": mark("What the search begins with: noise, or the drawing."),
    "ascent_place": mark("Whether one place of the unit's map is to become large, or all of it."),
    "surgery_slice": mark("Which input map's weights of the kernel are shown."),
    "make_maps": mark("Lets both networks read the test digits, and puts each digit in its place on the map."),
    "map_layer_0": mark("Which layer's numbers make this map."),
    "map_layer_1": mark("Which layer's numbers make this map."),
    "map_layer_2": mark("Which layer's numbers make this map."),
    "digit_cloud": mark(
        "Each dot is a test digit, at the place that a layer gives it; near ones are alike to that layer."
    ),
    "inside/layer/toggle_button": mark("Looks at this network, or at this layer of it."),
    "map_scale": mark("Which colour is which number; each map is coloured by its own scale where it says so."),
    "map_grid": mark("The numbers that a layer makes of the drawing: a map for each filter, or a cell for each unit."),
    "unit_grid": mark("A layer's units, a map or a cell each, in their order."),
    "layer_maps": mark("The numbers that a filter meets and makes; the frame is the window of the number in question."),
    "layer_row": mark(
        "One layer: its name, its shape, its parameters as a formula, and all that it makes of the drawing."
    ),
    "overview_layers": mark("Shows every layer with what it makes of the drawing."),
    "overview_first_filters": mark("Shows what the first filters look for beside what they find."),
    "scale": mark("Whether each map has a scale of colours of its own, or each layer one, or all share one."),
    "number_grid": mark("The products of window and weights, number by number; their sum is the output."),
    "sum_ending": mark("How the products become the output: added up, with the bias, through the activation function."),
    "explain_class": mark("Which class is explained, where there are more than ten buttons can show."),
    "softmax_table": mark("From ten logits to ten probabilities, number by number."),
    "map_method": mark(
        "How the many numbers of a layer become two, a place on the map: directions in which digits, or classes, "
        "differ most, or neighbours."
    ),
    "map_digits": mark("How many test digits are put on the map."),
    "learned_network": mark("Whose units are looked at."),
    "learned_layer": mark("Which layer's units are looked at."),
    "learned_unit": mark("Which unit of the layer, counted from 1; one of the answer goes by its digit."),
    "ascent_seed": mark("Which random image the search begins with: the same number gives the same result."),
    "activation_line": mark("How the unit's value rose while the image was changed to excite it."),
    "top_digits": mark("The test digits that make this unit's value largest."),
    "surgery_network": mark("Which network is changed; its file stays as it is."),
    "surgery_layer": mark("Which layer is changed."),
    "surgery_unit": mark("Which unit, or filter, is changed."),
    "all_on": mark("Switches all units of the layer on again."),
    "all_off": mark("Makes every unit of the layer answer 0."),
    "switch_unit": mark("Makes this unit answer 0, or answer again, to show what it contributes."),
    "weight": mark("The chosen weight of the kernel; type another, and the network answers with it."),
    "bias": mark("What is added to the sum of this unit before its activation function."),
    "kernel_editor": mark("The weights of the kernel; click one and change it."),
    "paired_bars": mark(
        "The ten probabilities as the network was trained, in outline, and as it is changed now, filled."
    ),
    "step_network": mark("Which network takes the step: a copy of it learns, and its file stays as it is."),
    "step_start": mark(
        "Where the step begins: from the random weights that a training begins with, or from the network as it "
        "answers now, which may be that of a run's epoch (Train > Afterwards, its slider)."
    ),
    "step_truth": mark("The true class of the drawing, with which the loss compares the answer."),
    "step_rate": mark("The learning rate: how much of its derivative each weight is changed by."),
    "steps_1": mark("Takes one step of learning from the drawing."),
    "steps_10": mark("Takes ten steps, one after the other, and shows the last."),
    "steps_100": mark("Takes a hundred steps, one after the other, and shows the last."),
    "step_weight": mark("Shows one weight, and where its derivative comes from."),
    "step_changes": mark("Shows the largest changes of all weights, layer by layer."),
    "step_bias": mark("Follows what is added to the sum of this unit."),
    "step_shift": mark("Follows the number that the normalisation of this unit adds."),
    "step_scale": mark("Follows the number that the normalisation of this unit multiplies by."),
    "step_scrubber": mark(
        "How far the step is played: forward through all layers, the loss, back through all layers, the update."
    ),
    "inside/learning_step/toggle_button": mark("Looks at this layer, and follows one of its weights."),
    "inside/learning_step/layer_maps": mark(
        "Numbers of a layer, their gradients, or a weight's derivative place by place; click a weight to follow it."
    ),
    "inside/learning_step/paired_bars": mark(
        "The ten probabilities before the first step, in outline, and after the last, filled."
    ),
    # Convolution
    "formula_text": mark("The sum that makes the number in question, written out."),
    "number_slices": mark("A table of numbers; each cell is one of them, and the frame is the window."),
    "bench_preset": mark("A worked example of the lecture: image, kernels and sizes at once."),
    "bench_source": mark("Where the image comes from: typed numbers, a pattern, or the drawing."),
    "bench_kernel": mark("A classic kernel, such as one that finds edges, in the place of the filter that is seen."),
    "bench_scrubber": mark("Which output is being worked out; drag it to go to another."),
    "bench_window": mark("How many rows and columns the kernel has."),
    "bench_stride": mark("How many pixels the window moves each time."),
    "bench_padding": mark("How many rows and columns of zeros lie around the image."),
    "bench_dilation": mark("How far apart the pixels are that neighbouring weights meet."),
    "bench_bias": mark("What is added to the sum of each output."),
    "bench_number": mark("The chosen number; type another, and everything that it enters is worked out again."),
    "bench_ask": mark("Hides the next output until you have said what it is."),
    "bench_answer": mark("Type what the next output is."),
    "bench_reveal": mark("Shows the number that was asked for."),
    "dense_stop": mark(
        "From a weight of its own for each pair of pixel and output, to near pixels only, to the same few for all."
    ),
    "shared_matrix": mark(
        "A row for each output, a column for each pixel; what has the same colour is one and the same weight."
    ),
    "backward_scrubber": mark("How many places have added their share to the gradient."),
    "rows_scrubber": mark("How many rows of the image are laid one behind the other; drag it to change that."),
    "upstream_number": mark("How the loss changes with this output: where backpropagation begins."),
    "in_colour": mark("The image on the bench in its colours: red, green and blue of every pixel together."),
    "filtered": mark(
        "Each channel under its own slice of the filter, in colour again; where weights add up to 0, the sizes of "
        "the differences."
    ),
    "pool_kind": mark("Which number stands for a window: its largest, or its mean."),
    "pool_window": mark("How many rows and columns become one number."),
    "pool_stride": mark("How many pixels the window moves each time."),
    "pool_right": mark("How far the second image is shifted to the right."),
    "pool_down": mark("How far the second image is shifted down."),
    "sheet_count": mark("How many test digits are scattered on the sheet."),
    "sheet_candidates": mark("Shows every box that is sure enough, and thick those that suppression leaves."),
    "sheet_overlap": mark("How much of the smaller of two boxes may be shared before the less sure one is suppressed."),
    "sheet_digit": mark("Which class's evidence is shown, cell by cell."),
    "sheet_network": mark("Which network is asked about every window of the sheet."),
    "window_map": mark(
        "What a network answers in each window of the sheet: something everywhere, also where no digit is."
    ),
    # Generate
    "digit_plane": mark("What the decoder makes of each point of the plane: move over it, and the digit follows."),
    "answer_plane": mark(
        "What a network reads at each point: a filled cell is what was asked for, a digit is what was read instead."
    ),
    "noise_flow": mark("Which network works out the velocity: a CNN, or an MLP that learned by the same recipe."),
    "noise_seed": mark("Which noise it begins with: another seed is another digit of the same class."),
    "noise_time": mark("How much of the drawing is there when the flow begins: near 0 it is nearly all noise."),
    "noise_class_1": mark("Which class the upper trajectory is asked for."),
    "noise_class_2": mark("Which class the lower trajectory is asked for."),
    "noise_guidance_1": mark(
        "How far the upper trajectory goes beyond the class's own velocity: surer digits, and less varied ones."
    ),
    "noise_guidance_2": mark(
        "How far the lower trajectory goes beyond the class's own velocity: surer digits, and less varied ones."
    ),
    "noise_scrubber": mark("Which step is shown, from noise to the digit; drag it to go to another."),
    "noise_speed": mark("How many steps are shown a second."),
    "generate/noise_to_digit/map_grid": mark(
        "An image of this trajectory; a click on one of the first three chooses the pixel whose path is shown."
    ),
    "pixel_paths": mark(
        "The value of one pixel from noise to digit, a line for each trajectory; the dotted line is the straight way."
    ),
    "flow_maps_flow": mark("Opens the flow at a step of its way from noise to a digit."),
    "flow_maps_decoder": mark("Opens the decoder of the latent plane at the point that is chosen there."),
    "flow_layer": mark(
        "Which layer is shown: of a CNN on the way down, in the middle and on the way up, of an MLP or a decoder "
        "dense ones; the last is the velocity, or the logits."
    ),
    "flow_maps_scrubber": mark("After how many steps the flow is opened; drag it to go to another."),
    "flow_maps_speed": mark("How many steps are shown a second."),
    "generate/feature_maps/map_grid": mark(
        "The image, its velocity or the logits of its ink, what a layer answers, and the weights of the framed "
        "unit; a click on a layer chooses a unit."
    ),
    "generate/third_reader/map_grid": mark(
        "What the flow, told each class, makes of the drawing under noise; the class with the smallest loss is framed."
    ),
    "third_axis_right": mark("Reads the drawing shifted by up to 10 px to the left and to the right."),
    "third_axis_down": mark("Reads the drawing shifted by up to 10 px up and down."),
    "third_axis_turn": mark("Reads the drawing rotated by up to 100°, either way."),
    "loss_bars": mark(
        "How badly the flow, told each class, tells noise and drawing apart: the class with the smallest loss is "
        "the answer."
    ),
    "reader_strips": mark(
        "What the flow and both networks read while the drawing moves: filled is right, a digit is what was read "
        "instead."
    ),
    "generate/mlp_against_cnn/map_grid": mark(
        "What a flow drew, or the training digit nearest to each of its samples."
    ),
    "judged": mark(
        "What was measured of many digits of this flow: how many are read as asked; the Fréchet distance, which "
        "says how far their features "
        "lie from those of real digits; and how much the digits of a class vary, as a share of how much real ones do."
    ),
    "against_seed": mark("Which noise both flows begin with: another seed, other digits."),
    "against_guidance": mark("How far both flows go beyond the class's own velocity."),
    # Train
    "preset": mark("A network to begin with, which is then changed row by row."),
    "layers_name": mark("What this network is called in lists."),
    "normalised": mark("Whether the numbers of each map are brought to mean 0 and variance 1, over a batch."),
    "move_up": mark("Moves this layer up by one row."),
    "move_down": mark("Moves this layer down by one row."),
    "remove_layer": mark("Takes this layer out of the network."),
    "pooling_kind": mark("How neighbouring values become one: their largest, or their mean."),
    "add_convolution": mark("Adds a layer whose filters slide over the maps."),
    "add_pooling": mark("Adds a layer that makes maps smaller: one value for each window."),
    "add_global_pooling": mark("Adds a layer that makes one value of each whole map."),
    "add_flatten": mark("Adds a layer that puts all values of all maps in one row."),
    "add_residual": mark("Adds a residual connection: what came into the rows above is added to what they answer."),
    "add_depthwise_convolution": mark("Adds a layer that slides one filter over each map by itself."),
    "add_dense": mark("Adds a layer in which every unit has a weight for every value."),
    "add_dropout": mark("Adds a layer that drops units at random while the network learns."),
    "command_lines": mark("The command that begins the same training in a terminal, with all settings."),
    "recipe": mark("All settings of a training under one name."),
    "recipe_name": mark("The name under which these settings are saved."),
    "train/set_up/network": mark("Which network is trained."),
    "rival": mark(
        "A second network that is trained on the same batches, to be compared with; or the same one, taught by "
        "digits that a generator draws."
    ),
    "fairness": mark("What is made equal before two networks are compared: nothing, parameters, or multiply-adds."),
    "data": mark("Which labelled digits the network learns from."),
    "train/set_up/colour": mark("Whether the pictures of the folder are read in red, green and blue, or in grey."),
    "optimiser": mark("How a gradient becomes a step of the weights."),
    "schedule": mark("How the learning rate rises and falls over the training."),
    "device": mark("What computes: the processor, or a graphics card."),
    "precision": mark("How many bits a number has while it is computed with."),
    "initial_width": mark("What the first weights are multiplied by before the training begins."),
    "patience": mark(
        "For how many epochs the held-out loss may stay above its lowest before training ends; 0 waits for ever."
    ),
    "label_smoothing": mark(
        "How much of each label is spread over all classes; the training loss then stays above zero."
    ),
    "processes": mark("This many processes share every batch."),
    "rate_chart": mark("The learning rate in every step, from the first to the last."),
    "digit_strip": mark("Training digits as the network will see them, after the changes that are set."),
    "start": mark("Begins the training in a process of its own; Watch shows it."),
    "runs": mark("Trainings that were begun; a ticked one is laid over the one that is looked at."),
    "weight_histograms": mark(
        "How many weights of a layer have which size: a column an epoch, the largest weights at the top, "
        "brightest where most of them are."
    ),
    "progress_line": mark("How far the training is."),
    "line_chart": mark("A quantity of the training, epoch by epoch, a line for each run."),
    "resume_on_cpu": mark("Goes on from the last checkpoint, without the graphics card."),
    "copy_run_report": mark("Copies what went wrong, so that you can send it to somebody."),
    "gradient_bars": mark("How large the gradient of each layer's weights is: near 0, a layer hardly learns."),
    "dead_unit_bars": mark("The share of each layer's units whose output is 0 for every digit: dead units."),
    "back_to_networks": mark("Lets the networks that were chosen before answer again."),
    "run_axis_shift": mark("How well the run's network reads shifted test digits."),
    "run_axis_turn": mark("How well the run's network reads turned test digits."),
    "run_axis_scale": mark("How well the run's network reads larger and smaller test digits."),
    "run_axis_thickness": mark("How well the run's network reads thinner and thicker strokes."),
    "run_axis_noise": mark("How well the run's network reads noisy test digits."),
    "all_mistakes": mark("Shows mistakes of every kind again, not only those of the chosen cell."),
    "afterwards_run": mark("Which training is looked at."),
    "afterwards_split": mark("Which digits the network of the chosen epoch reads."),
    "read_epochs": mark("Lets the network of every kept epoch read the digits, one after the other."),
    "take_along": mark("Writes the network as a stand-alone PyTorch script, or as ONNX."),
    "epoch": mark("Which epoch's weights are looked at; 0 is before the first step."),
    "confusion": mark("Rows are what digits are, columns what they were taken for: off the diagonal are mistakes."),
    "train/afterwards/mistakes": mark("Digits that were read wrongly, the surest mistakes first."),
    "train/afterwards/robustness": mark("How well this network copes with shifts and turns."),
    "what_to_write": mark("Whether you write the ten digits, or an alphabet of your own."),
    "alphabet": mark("The names of your classes, with spaces between them: letters, signs or words, 2 to 40 of them."),
    "own_classes": mark(
        "How many drawings there are of each class; the chosen class, or all, is shown on the wall below."
    ),
    "new_network": mark("Which architecture learns your classes, from fresh weights."),
    "train_anew": mark("Trains a new network on your drawings alone, which answers with your classes."),
    "set_up_anew": mark("Sets up the same training on the page “Set up”, where all of it can be changed."),
    "own_digits": mark("The digits that you wrote, with what networks read in them."),
    "import_digits": mark("Reads digits that you wrote from a file."),
    "export_digits": mark("Writes your digits to a file that you can take elsewhere."),
    "delete_digits": mark("Deletes the chosen digits for good, after a question."),
    "digits_asked": mark("How many digits you are asked to write."),
    "writing_session": mark("A name for what you write now, such as that of the pen."),
    "begin_writing": mark("Asks for digits in random order, to be written on the canvas."),
    "keep_after_pause": mark("Keeps what you wrote once the pen has rested, and asks for the next digit."),
    "keep_digit": mark("Keeps what you wrote as the digit that was asked for, and asks for the next."),
    "skip_digit": mark("Asks for another digit, and keeps nothing."),
    "undo_digit": mark("Deletes the last digit, and asks for it again."),
    "end_writing": mark("Asks for no more digits; what was kept stays."),
    "own_digits_shown": mark("Which of your digits are shown on the wall."),
    "fine_tuned_network": mark("Which network goes on learning, from your digits."),
    "fine_tune": mark("Trains a copy of the network on your digits; the network itself stays as it is."),
    "train/handwriting/figures_table": mark(
        "How many of your digits each network reads, and of MNIST's, before and after."
    ),
    "class_averages": mark(
        "All training digits of a class laid over each other, and their number; a click brings the average to the "
        "canvas."
    ),
    "training_digits": mark("Digits as a network learns from them, each with the label that it is told."),
    "class_all": mark("Shows training digits of every class."),
    **dict.fromkeys((f"class_{digit}" for digit in range(10)), mark("Shows only training digits of this class.")),
    # Lecture, Networks
    "lecture": mark(
        "It leads through the ideas of a lecture on convolutional networks, with the real window beside each page."
    ),
    "lesson_course": mark("Which pages are listed and counted: those of a ready course, or all of them."),
    "lesson_begin": mark("Opens the next page of the lecture that is not done."),
    "lesson_answer": mark("Type what you think the answer is, before you are told."),
    "lesson_check": mark("Says whether what you typed is right."),
    "lessons": mark(
        "The pages of the lecture, and how far you are; a double click opens one beside the window that it is about."
    ),
    "networks": mark("What networks there are, and where each of them is put to answer."),
    "use_left": mark("Lets this network answer on the left."),
    "use_right": mark("Lets this network answer on the right."),
    "use_third": mark("Lets this network answer as the third."),
    "rename_network": mark("Gives a network of your own another name."),
    "delete_network": mark("Deletes a network of your own, after a question."),
    "export_network": mark("Writes this network as a weights file, or as ONNX for other programs."),
    "networks_filter": mark("Only networks with these words in their descriptions are listed."),
    "networks_order": mark("What the list is sorted by."),
}
"""What it is, in sentences."""
