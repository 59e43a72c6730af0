"""One-to-one pairing of the largest total weight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Left = TypeVar("Left")
Right = TypeVar("Right")


def pair(
    left: Sequence[Left], right: Sequence[Right], weight: Callable[[Left, Right], float]
) -> tuple[list[tuple[Left, Right]], list[Left], list[Right]]:
    """The pairs, and what is left over on both sides.

    As many pairs as can be, then of the largest weight, then nearest in order; what has weight 0 is never paired.

    >>> pair([1, 2, 3], [3, 5, 2], lambda a, b: a == b)
    ([(2, 2), (3, 3)], [1], [5])
    """
    if not left or not right:
        return [], list(left), list(right)
    size = max(len(left), len(right))
    weights = []
    for i, a in enumerate(left):
        row = []
        for j, b in enumerate(right):
            own = float(weight(a, b))
            row.append(own and 1000 + own - abs(i - j) / (1000 * size))
        weights.append(row)
    found = assign(weights)
    used_left, used_right = {i for i, _ in found}, {j for _, j in found}
    return (
        [(left[i], right[j]) for i, j in found],
        [a for i, a in enumerate(left) if i not in used_left],
        [b for j, b in enumerate(right) if j not in used_right],
    )


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Rows to columns so that the sum of the weights is the largest (the Hungarian method); weight 0 is no pair.

    >>> assign([[1.0, 3.0], [2.0, 3.5]])
    [(0, 1), (1, 0)]
    """
    rows, columns = len(weights), len(weights[0]) if weights else 0
    if rows > columns:
        turned = [list(column) for column in zip(*weights, strict=True)]
        return sorted((i, j) for j, i in assign(turned))
    row_potential = [0.0] * (rows + 1)
    column_potential = [0.0] * (columns + 1)
    owner = [0] * (columns + 1)  # the row of each column, counted from 1; 0 for none
    for row in range(1, rows + 1):
        owner[0] = row
        _augment(weights, row_potential, column_potential, owner)
    return sorted((owner[j] - 1, j - 1) for j in range(1, columns + 1) if owner[j] and weights[owner[j] - 1][j - 1] > 0)


def _augment(
    weights: Sequence[Sequence[float]], row_potential: list[float], column_potential: list[float], owner: list[int]
) -> None:
    """Find a column for the row that waits at ``owner[0]``, moving others along the cheapest path."""
    columns = len(owner) - 1
    least = [float("inf")] * (columns + 1)
    came_from = [0] * (columns + 1)
    seen = [False] * (columns + 1)
    column = 0
    while owner[column]:
        seen[column] = True
        row, delta, following = owner[column], float("inf"), 0
        for j in range(1, columns + 1):
            if seen[j]:
                continue
            cost = -weights[row - 1][j - 1] - row_potential[row] - column_potential[j]
            if cost < least[j]:
                least[j], came_from[j] = cost, column
            if least[j] < delta:
                delta, following = least[j], j
        for j in range(columns + 1):
            if seen[j]:
                row_potential[owner[j]] += delta
                column_potential[j] -= delta
            else:
                least[j] -= delta
        column = following
    while column:
        owner[column] = owner[came_from[column]]
        column = came_from[column]
