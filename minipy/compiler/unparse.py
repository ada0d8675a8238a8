"""Expressions back to source text: what `from __future__ import annotations` stores."""


def unparse(node):
    raise NotImplementedError
