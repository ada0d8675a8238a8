class AxisError(ValueError, IndexError):
    """An axis that the array does not have."""


class ComplexWarning(RuntimeWarning):
    """An imaginary part was dropped in a conversion to a real type."""
