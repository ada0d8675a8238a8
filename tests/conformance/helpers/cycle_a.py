from . import cycle_b
name = 'a'


def both():
    return name + cycle_b.name
