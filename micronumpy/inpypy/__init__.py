"""What PyPy's translator is told to build in: `--ext=micronumpy.inpypy`.

PyPy takes a name without a dot for one of its own modules, and it has a retired module called micronumpy.
"""
