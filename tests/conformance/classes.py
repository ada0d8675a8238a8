# classes: attributes, inheritance, super, properties, class and static methods, __slots__, special names
class Base:
    """A base."""
    shared = []
    count = 0

    def __init__(self, name):
        self.name = name
        Base.count += 1

    def hello(self):
        return 'hello ' + self.name

    def kind(self):
        return 'base'

    @property
    def upper(self):
        return self.name.upper()

    @upper.setter
    def upper(self, value):
        self.name = value.lower()

    @upper.deleter
    def upper(self):
        self.name = ''

    @classmethod
    def make(cls, name):
        return cls(name + ' made')

    @staticmethod
    def add(a, b):
        return a + b


class Derived(Base):
    def __init__(self, name, extra=None):
        super().__init__(name)
        self.extra = extra

    def kind(self):
        return 'derived from ' + super().kind()


b, d = Base('Bo'), Derived('Di', 5)
print(b.hello(), d.hello(), b.kind(), d.kind(), d.extra, Base.count, b.upper, Derived.make('x').hello(), Base.add(1, 2), d.add(3, 4))
d.upper = 'NEW'; print(d.name, d.upper); del d.upper; print(repr(d.name))
b.shared.append(1); print(d.shared, Base.shared is Derived.shared, 'shared' in b.__dict__, b.__dict__, Derived.__name__, Derived.__bases__, Base.__doc__, d.__class__.__mro__)
b.count = 99; print(b.count, Base.count, d.count); del b.count; print(b.count)
print(isinstance(d, Base), isinstance(b, Derived), issubclass(Derived, Base), isinstance(d, (int, Base)), type(d) is Derived, type(d).__name__, isinstance(Base, type))
print(hasattr(d, 'name'), hasattr(d, 'nope'), getattr(d, 'nope', 'default'), getattr(d, 'extra'), setattr(d, 'fresh', 1), d.fresh, delattr(d, 'fresh'), hasattr(d, 'fresh'))
bound = b.hello
b.name = 'rebound'
print(bound(), Base.hello(b), bound.__self__ is b, bound.__func__ is Base.hello, bound.__name__)


class A:
    def who(self): return 'A'
class B(A):
    def who(self): return 'B' + super().who()
class C(A):
    def who(self): return 'C' + super().who()
class D(B, C):
    def who(self): return 'D' + super().who()


print(D().who(), [cls.__name__ for cls in D.__mro__], D.mro() == list(D.__mro__))


class Slotted:
    __slots__ = ('x', 'y')

    def __init__(self):
        self.x = 1


s = Slotted()
s.y = 2
print(s.x, s.y)


class Meta(type):
    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, dict(namespace, added='by meta'))
        cls.options = options
        return cls

    def __call__(cls, *args):
        print('creating', cls.__name__)
        return super().__call__(*args)


class WithMeta(metaclass=Meta, flag=True):
    pass


print(WithMeta().added, WithMeta.options, type(WithMeta).__name__)


class Hooks:
    def __init_subclass__(cls, tag='none', **kwargs):
        cls.tag = tag

    def __class_getitem__(cls, item):
        return (cls.__name__, item)


class Hooked(Hooks, tag='yes'):
    pass


print(Hooked.tag, Hooks['T'], type('Made', (Base,), {'z': 1})('m').z)


class Descriptor:
    def __set_name__(self, owner, name):
        self.name = '_' + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, 'unset')

    def __set__(self, instance, value):
        setattr(instance, self.name, value * 2)


class Using:
    field = Descriptor()


u = Using()
print(u.field); u.field = 21; print(u.field, u.__dict__, type(Using.field).__name__)


class Dynamic:
    def __getattr__(self, name):
        if name.startswith('x'):
            return name * 2
        raise AttributeError('no ' + name)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, ('set', value))

    def __delattr__(self, name):
        print('deleting', name)


y = Dynamic()
y.a = 1; print(y.a, y.xy); del y.a


class New:
    def __new__(cls, value):
        if value < 0:
            return 'not an instance'
        self = object.__new__(cls)
        self.made = value
        return self


class Sub(int):
    def __new__(cls, value):
        return super().__new__(cls, value + 1)

    def twice(self):
        return self * 2


class MyList(list):
    def first(self):
        return self[0]


class MyDict(dict):
    def __missing__(self, key):
        return key * 2


print(New(5).made, New(-1), Sub(5), Sub(5).twice(), type(Sub(5) + 1).__name__, MyList([7, 8]).first(), MyList('ab'), len(MyList('ab')), MyDict(a=1)['zz'], MyDict(a=1))


class Scope:
    x = 5
    ys = [x for _ in range(2)] if False else [i for i in range(x)]

    def method(self):
        return __class__.__name__

    class Inner:
        z = 1


print(Scope.ys, Scope().method(), Scope.Inner.z, Scope.Inner.__qualname__, Scope.method.__qualname__)


class Private:
    def __init__(self):
        self.__hidden = 1

    def get(self):
        return self.__hidden


print(Private().get(), Private().__dict__)
for attempt in (lambda: b.nope, lambda: Base.nope, lambda: Base(), lambda: Base(1, 2, 3), lambda: setattr(s, 'z', 1), lambda: y.q, lambda: Base.hello(), lambda: type('X', (int, str), {}), lambda: object().x,
                lambda: setattr(object(), 'x', 1), lambda: super().x, lambda: isinstance(1, 'x'), lambda: setattr(5, 'real', 1), lambda: delattr(b, 'nope'), lambda: Base.upper.fset is None, lambda: object(1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
