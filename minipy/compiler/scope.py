"""Scopes: which names a block of code mentions, and where each of them lives.

Collecting (symtable.py) fills `symbols`, a bit set of what happens to each name in the block; `resolve` then decides for every
name of every block: a slot of the frame, a cell, a cell of an enclosing function, the module, or a dictionary.
"""

from rpython.rlib.listsort import make_timsort_class

# what a block does with a name
USED = 1
BOUND = 2
PARAM = 4
GLOBAL = 8          # declared global
NONLOCAL = 16       # declared nonlocal
ANNOTATED = 32
COMP_TARGET = 64    # bound by a `for` clause of a comprehension

# where a name lives
LOCAL = 0
CELL = 1            # local, and used by an inner function
FREE = 2            # local to an enclosing function
GLOBAL_EXPLICIT = 3
GLOBAL_IMPLICIT = 4

# kinds of block
MODULE_BLOCK = 0
CLASS_BLOCK = 1
FUNCTION_BLOCK = 2

StringSort = make_timsort_class()


def sorted_strings(strings):
    result = strings[:]
    StringSort(result).sort()
    return result


class NoBinding(Exception):
    """`nonlocal name` without such a name in an enclosing function."""

    def __init__(self, name, pos):
        self.name = name
        self.pos = pos


class Scope(object):
    def __init__(self, block, name, parent, private):
        self.block = block
        self.name = name
        self.parent = parent
        self.private = private          # name of the innermost class, for the mangling of __names, or ''
        self.children = []
        self.symbols = {}
        self.names = []                 # keys of `symbols`, in order of appearance
        self.nonlocal_positions = {}    # name -> position of its nonlocal statement
        self.kinds = {}                 # name -> where it lives, after `resolve`
        self.freevars = []
        self.is_generator = False
        self.comprehension = ''         # 'list comprehension' and so on, for messages; '' for other functions
        self.in_comprehension_iter = 0  # > 0 inside an iterable expression of a comprehension, where := is banned
        self.has_annotations = False
        self.needs_class_cell = False   # class block: a method uses __class__
        if parent is not None:
            parent.children.append(self)

    def is_function(self):
        return self.block == FUNCTION_BLOCK

    def is_nested(self):
        scope = self.parent
        while scope is not None:
            if scope.block == FUNCTION_BLOCK:
                return True
            scope = scope.parent
        return False

    def flags(self, name):
        return self.symbols.get(name, 0)

    def note(self, name, flags):
        if name not in self.symbols:
            self.names.append(name)
            self.symbols[name] = flags
        else:
            self.symbols[name] |= flags

    # ------------------------------------------------------------ resolving

    def resolve(self):
        for name in self.names:
            self.kinds[name] = self.kind_of_symbol(name, self.symbols[name])
        for child in self.children:
            child.resolve()

    def kind_of_symbol(self, name, flags):
        if flags & GLOBAL:
            return GLOBAL_EXPLICIT
        if flags & NONLOCAL:
            if not self.link(name):
                raise NoBinding(name, self.nonlocal_positions[name])
            return FREE
        if flags & (BOUND | PARAM):
            return LOCAL
        if self.link(name):
            return FREE
        return GLOBAL_IMPLICIT

    def link(self, name):
        """Find `name` in an enclosing function and hand its cell down to this block; False when there is none."""
        between = [self]
        scope = self.parent
        while scope is not None:
            if scope.block == CLASS_BLOCK:
                if name == '__class__':
                    scope.needs_class_cell = True
                    break
            elif scope.block == MODULE_BLOCK:
                return False
            else:
                kind = scope.kinds.get(name, -1)
                if kind == LOCAL:
                    scope.kinds[name] = CELL
                    break
                if kind == CELL or kind == FREE:
                    break
                if kind == GLOBAL_EXPLICIT or kind == GLOBAL_IMPLICIT:
                    return False
            between.append(scope)
            scope = scope.parent
        if scope is None:
            return False
        for inner in between:
            if name not in inner.freevars:
                inner.freevars.append(name)
            if inner.block == FUNCTION_BLOCK:
                inner.kinds[name] = FREE
        return True

    def cellvars(self):
        """Parameters in their order, then the others sorted."""
        parameters = []
        others = []
        for name in self.names:
            if self.kinds[name] == CELL:
                if self.symbols[name] & PARAM:
                    parameters.append(name)
                else:
                    others.append(name)
        if self.needs_class_cell:
            others.append('__class__')
        return parameters + sorted_strings(others)


def mangle(private, name):
    """`__name` inside class `private` is `_private__name`."""
    if not private or not name.startswith('__') or name.endswith('__') or '.' in name:
        return name
    start = 0
    while start < len(private) and private[start] == '_':
        start += 1
    if start == len(private):
        return name
    return '_' + private[start:] + name
