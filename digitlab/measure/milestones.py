"""From features by hand to networks: what was published, when, with which error, and where it stands.

Two tasks have figures that can be compared: MNIST's 10,000 test digits, and the 1,000 classes of the yearly ImageNet challenge, where
an answer counts as wrong when the true class is not among five guesses. Of the challenge the winners stand here, as they were ranked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from digitlab.language import mark

Way = Literal["by hand", "fully connected", "convolutional"]
"""Features, distances or kernels that people chose; or weights that were learned, each its own, or shared over places."""

Task = Literal["digits", "ImageNet"]


@dataclass(frozen=True, slots=True)
class Milestone:
    """One of them.

    Attributes:
        year: When it was published, or won.
        what: What it is, shown by ``tr``.
        way: How it reads.
        source: Where it stands.
        task: What its error is of; None where there is no figure to compare.
        error: Share of wrong answers, in [0, 1].
    """

    year: int
    what: str
    way: Way
    source: str
    task: Task | None = None
    error: float | None = None


_LECUN = "LeCun, Bottou, Bengio and Haffner 1998, Gradient-Based Learning Applied to Document Recognition"
_RUSSAKOVSKY = "Russakovsky et al. 2015, ImageNet Large Scale Visual Recognition Challenge, IJCV 115"

ONE_PERSON = 0.051
"""The error of one trained person on 1,500 pictures of the ImageNet challenge (Russakovsky et al. 2015)."""

MILESTONES = (
    Milestone(1980, "Neocognitron", "convolutional", "Fukushima 1980, Neocognitron, Biological Cybernetics 36"),
    Milestone(
        1989,
        mark("Shared weights, learned on postal digits"),
        "convolutional",
        "LeCun et al. 1989, Backpropagation Applied to Handwritten Zip Code Recognition",
    ),
    Milestone(1998, mark("Nearest neighbours of pixels"), "by hand", _LECUN, "digits", 0.05),
    Milestone(1998, mark("40 principal components, quadratic"), "by hand", _LECUN, "digits", 0.033),
    Milestone(1998, mark("Fully connected, 300 and 100 units"), "fully connected", _LECUN, "digits", 0.0305),
    Milestone(1998, "LeNet-5", "convolutional", _LECUN, "digits", 0.0095),
    Milestone(
        2002,
        mark("Shape contexts, nearest neighbours"),
        "by hand",
        "Belongie, Malik and Puzicha 2002, Shape Matching and Object Recognition Using Shape Contexts",
        "digits",
        0.0063,
    ),
    Milestone(
        2002,
        mark("Virtual support vectors, digits moved by 2 px"),
        "by hand",
        "DeCoste and Schölkopf 2002, Training Invariant Support Vector Machines",
        "digits",
        0.0056,
    ),
    Milestone(
        2003,
        mark("CNN, elastic distortions"),
        "convolutional",
        "Simard, Steinkraus and Platt 2003, Best Practices for Convolutional Neural Networks",
        "digits",
        0.004,
    ),
    Milestone(
        2004,
        mark("SIFT features"),
        "by hand",
        "Lowe 2004, Distinctive Image Features from Scale-Invariant Keypoints, IJCV 60",
    ),
    Milestone(
        2005,
        mark("HOG features"),
        "by hand",
        "Dalal and Triggs 2005, Histograms of Oriented Gradients for Human Detection",
    ),
    Milestone(2010, mark("NEC-UIUC: local features, coding, SVM"), "by hand", _RUSSAKOVSKY, "ImageNet", 0.282),
    Milestone(2011, mark("XRCE: Fisher vectors, SVM"), "by hand", _RUSSAKOVSKY, "ImageNet", 0.258),
    Milestone(2012, "SuperVision (AlexNet)", "convolutional", _RUSSAKOVSKY, "ImageNet", 0.164),
    Milestone(
        2012,
        mark("Committee of 35 CNNs"),
        "convolutional",
        "Cireşan, Meier and Schmidhuber 2012, Multi-column Deep Neural Networks for Image Classification",
        "digits",
        0.0023,
    ),
    Milestone(2013, "Clarifai", "convolutional", _RUSSAKOVSKY, "ImageNet", 0.117),
    Milestone(2014, "GoogLeNet", "convolutional", _RUSSAKOVSKY, "ImageNet", 0.067),
    Milestone(
        2015,
        "ResNet",
        "convolutional",
        "He, Zhang, Ren and Sun 2016, Deep Residual Learning for Image Recognition",
        "ImageNet",
        0.0357,
    ),
    Milestone(2016, "Trimps-Soushen", "convolutional", "image-net.org, results of ILSVRC 2016", "ImageNet", 0.0299),
    Milestone(
        2017, "SENet", "convolutional", "Hu, Shen and Sun 2018, Squeeze-and-Excitation Networks", "ImageNet", 0.0225
    ),
)
"""All of them, in the order of their years."""
