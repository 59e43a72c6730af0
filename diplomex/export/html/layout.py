"""Where the people of a network stand in its picture: a force-directed layout, the same for the same people."""

from __future__ import annotations

import math
from collections.abc import Sequence

_ROUNDS = 220


def positions(count: int, edges: Sequence[tuple[int, int, int]], *, groups: Sequence[str]) -> list[tuple[float, float]]:
    """A place in the unit square for each of ``count`` nodes.

    Nodes that an edge ``(a, b, weight)`` joins are drawn together, all others apart (Fruchterman and Reingold 1991);
    a weak pull keeps what is not connected in the picture. Nodes of one group start as neighbours.

    >>> positions(2, [(0, 1, 1)], groups=["a", "b"]) == positions(2, [(0, 1, 1)], groups=["a", "b"])
    True
    """
    if count == 0:
        return []
    order = sorted(range(count), key=lambda i: (groups[i], i))
    xs, ys = [0.0] * count, [0.0] * count
    for rank, i in enumerate(order):
        angle = 2 * math.pi * rank / count
        radius = 0.7 + 0.3 * ((rank * 7919) % 13) / 13  # no two at the same distance, so that none balance
        xs[i], ys[i] = radius * math.cos(angle), radius * math.sin(angle)
    ideal = 2.2 / math.sqrt(count)
    degree = [0] * count
    for a, b, _ in edges:
        degree[a] += 1
        degree[b] += 1
    for step in range(_ROUNDS):
        heat = 0.12 * (1 - step / _ROUNDS)
        dx, dy = [0.0] * count, [0.0] * count
        for i in range(count):
            for j in range(i):
                ax, ay = xs[i] - xs[j], ys[i] - ys[j]
                square = ax * ax + ay * ay + 1e-9
                push = ideal * ideal / square
                dx[i] += ax * push
                dy[i] += ay * push
                dx[j] -= ax * push
                dy[j] -= ay * push
        for a, b, weight in edges:
            ax, ay = xs[a] - xs[b], ys[a] - ys[b]
            pull = math.hypot(ax, ay) / ideal * min(1 + 0.3 * math.log(weight), 1.6)
            pull /= math.sqrt(min(degree[a], degree[b]))  # those who all met each other shall not sit on each other
            dx[a] -= ax * pull
            dy[a] -= ay * pull
            dx[b] += ax * pull
            dy[b] += ay * pull
        for i in range(count):
            dx[i] -= xs[i] * 0.9
            dy[i] -= ys[i] * 0.9
            length = math.hypot(dx[i], dy[i]) or 1.0
            xs[i] += dx[i] / length * min(length, heat)
            ys[i] += dy[i] / length * min(length, heat)
    return list(zip(_unit(xs), _unit(ys), strict=True))


def _unit(values: list[float]) -> list[float]:
    low, high = min(values), max(values)
    return [round((v - low) / (high - low), 4) if high > low else 0.5 for v in values]
