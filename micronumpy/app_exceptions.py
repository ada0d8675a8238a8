class AxisError(ValueError, IndexError):
    """An axis that the array does not have."""
