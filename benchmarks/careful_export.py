"""Writes the careful area model as the program reads it: one ONNX file with 8-bit weights."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from benchmarks.careful_network import Network

OPSET = 17
"""The oldest version of ONNX with layer norm as one step."""

EXAMPLE_PIECES, EXAMPLE_SENTENCES = 20, 3
"""Any would do: the export follows one example through the network."""


class OneWindow(nn.Module):
    """The network for one window, as probabilities."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, shares: Tensor) -> Tensor:
        """The probabilities, (sentences, areas), of (1, pieces) and the shares (sentences, pieces)."""
        return torch.sigmoid(self.network(pieces, shares[None])[0])


def export(network: Network, path: Path) -> None:
    """Writes the network with 8-bit weights.

    The weights use seven of the eight bits: processors without a step of their own for such sums would
    otherwise overflow, and give other probabilities than the rest.
    """
    with tempfile.TemporaryDirectory() as folder:
        exact = Path(folder) / "exact.onnx"
        export_exact(network, exact)
        quantize_dynamic(exact, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)


def export_exact(network: Network, path: Path) -> None:
    """Writes the network with the weights as they were learned."""
    example = (
        torch.zeros(1, EXAMPLE_PIECES, dtype=torch.long),
        torch.zeros(EXAMPLE_SENTENCES, EXAMPLE_PIECES),
    )
    with warnings.catch_warnings():
        # The newer way of exporting writes other bytes from one run to the next.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            OneWindow(network.eval()),
            example,
            path,
            input_names=["pieces", "shares"],
            output_names=["probabilities"],
            dynamic_axes={"pieces": {1: "pieces"}, "shares": {0: "sentences", 1: "pieces"}},
            opset_version=OPSET,
            dynamo=False,
        )
    onnx.checker.check_model(onnx.load(path))
