from . import cycle_a
name = 'b'


def both():
    return name + cycle_a.name
