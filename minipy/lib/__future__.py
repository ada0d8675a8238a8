"""The features that `from __future__ import ...` may name; all but annotations are part of the language."""


class _Feature:
    def __init__(self, name, optional, mandatory, compiler_flag):
        self.name = name
        self.optional = optional
        self.mandatory = mandatory
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        return self.optional

    def getMandatoryRelease(self):
        return self.mandatory

    def __repr__(self):
        return '_Feature(%r, %r, %r)' % (self.optional, self.mandatory, self.compiler_flag)


CO_FUTURE_ANNOTATIONS = 0x1000000

nested_scopes = _Feature('nested_scopes', (2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 0x0010)
generators = _Feature('generators', (2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0)
division = _Feature('division', (2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 0x20000)
absolute_import = _Feature('absolute_import', (2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 0x40000)
with_statement = _Feature('with_statement', (2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 0x80000)
print_function = _Feature('print_function', (2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 0x100000)
unicode_literals = _Feature('unicode_literals', (2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 0x200000)
generator_stop = _Feature('generator_stop', (3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 0x800000)
annotations = _Feature('annotations', (3, 7, 0, 'beta', 1), None, CO_FUTURE_ANNOTATIONS)
