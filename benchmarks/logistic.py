"""Logistic regression for all areas at once, on sparse or dense tables, with targets from 0 to 1."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

Numbers = NDArray[np.float64]

MOST_STEPS = 200
"""Steps of L-BFGS; the figures no longer move after about 100."""


def fit_logistic(
    table: Any, targets: Numbers, *, weights: Numbers, strength: float, steps: int = MOST_STEPS
) -> tuple[Numbers, Numbers]:
    """The coefficients (columns x areas) and intercepts that fit the targets best.

    `weights` say how much each row counts for each area, 0 for not at all. `strength` is how much the
    rows count against the wish for small coefficients; intercepts are free.
    """
    width, areas = table.shape[1], targets.shape[1]
    turned = table.T.tocsr() if hasattr(table, "tocsr") else table.T

    def loss(flat: Numbers) -> tuple[float, Numbers]:
        matrix = flat.reshape(width + 1, areas)
        logits = table @ matrix[:-1] + matrix[-1]
        cost = np.logaddexp(0, logits) - targets * logits
        off = weights * (expit(logits) - targets)
        gradient = np.empty_like(matrix)
        gradient[:-1] = turned @ off * strength + matrix[:-1]
        gradient[-1] = off.sum(axis=0) * strength
        penalty = 0.5 * float((matrix[:-1] ** 2).sum())
        return float((weights * cost).sum()) * strength + penalty, gradient.ravel()

    start = np.zeros((width + 1, areas))
    shares = ((weights * targets).sum(axis=0) + 1) / (weights.sum(axis=0) + 2)
    start[-1] = np.log(shares / (1 - shares))
    options = {"maxiter": steps, "maxcor": 10, "ftol": 1e-7, "gtol": 1e-4}
    best = minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options=options)
    matrix = best.x.reshape(width + 1, areas)
    return matrix[:-1], matrix[-1]
