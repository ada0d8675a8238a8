"""N-dimensional arrays for RPython interpreters.

Everything here is interpreter-independent: it speaks machine integers,
floats, lists of integers and raw memory, raises the plain exceptions of
`errors.py`, and imports nothing but `rpython`.
"""
