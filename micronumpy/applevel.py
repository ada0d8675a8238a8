"""Methods that are written at app level: the method calls the module's function with the object as first argument."""
from micronumpy.errors import module_attribute
from micronumpy.host import interp2app


def forward(name, function_name=None):
    """A typedef entry for a method that is the function `function_name` of the module (None: of the method's name)."""
    if function_name is None:
        function_name = name

    def method(space, __args__):
        return space.call_args(module_attribute(space, function_name), __args__)
    return interp2app(method, name)


# the methods of arrays that are functions of the module
entries = dict([(name, forward(name)) for name in [
    'mean', 'var', 'std', 'clip', 'round', 'take', 'put', 'choose', 'repeat', 'trace', 'compress']])
entries['conj'] = forward('conj', '_ndarray_conjugate')
entries['conjugate'] = forward('conjugate', '_ndarray_conjugate')
entries['partition'] = forward('partition', '_ndarray_partition')
entries['argpartition'] = forward('argpartition')
