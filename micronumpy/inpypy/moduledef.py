"""The module under the name that PyPy's option asks for; a program imports it as `micronumpy`."""
from micronumpy.moduledef import Module

Module.applevel_name = 'micronumpy'
