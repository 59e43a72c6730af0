"""The story: a document with its mentions resolved, which the steps after resolution read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from .document import Document
from .patterns import Layer
from .resolution import Entity


@attrs.define(eq=False)
class Story:
    """A document, its final layer (each mention one unit) and its entities.

    ``sentences[n]`` is the half-open range of the layer's units that sentence ``n`` of the document has, its closing
    ``BREAK`` included. ``home`` is the state whose officials a bare ``the President`` means.
    """

    document: Document
    layer: Layer
    sentences: list[tuple[int, int]]
    entities: list[Entity]
    dates: Sequence[Any]
    home: str | None
    _layers: dict[int, Layer] = attrs.field(init=False, factory=dict)

    def sentence(self, number: int) -> Layer:
        """The units of one sentence."""
        known = self._layers.get(number)
        if known is None:
            known = self._layers[number] = self.layer.slice(*self.sentences[number])
        return known

    def text_of(self, number: int) -> str:
        """The text of one sentence."""
        return self.document.text_of(*self.document.sentences[number])
