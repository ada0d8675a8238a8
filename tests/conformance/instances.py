# Instances made in loops that are compiled, of classes that change meanwhile.
from abc import ABC, abstractmethod


class Vector:
    __slots__ = ('x', 'y')

    def __init__(self, x, y=1.0):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Particle:
    count = 0

    def __init__(self, place, **more):
        self.place = place
        Particle.count += 1
        for name in more:
            setattr(self, name, more[name])


def sums(n):
    total = Vector(0.0, 0.0)
    s = 0.0
    for i in range(n):
        v = Vector(float(i)) if i % 3 else Vector(y=2.0, x=0.5)
        total = total + v
        s += v.dot(total) % 7.0
    return total.x, total.y, s


def particles(n):
    kept = []
    for i in range(n):
        p = Particle(i, speed=i * 2) if i % 2 else Particle(i)
        if i % 1000 == 999:
            kept.append(p)
    return [(p.place, getattr(p, 'speed', None)) for p in kept], type(p).__name__


def changing(n):
    class A:
        def __init__(self, x):
            self.x = x

    found = []
    for i in range(n):
        if i == n // 4:
            def init(self, x):
                self.x = -x
            A.__init__ = init
        elif i == n // 2:
            def new(cls, x):
                self = object.__new__(cls)
                self.y = 5
                return self
            A.__new__ = new
        elif i == 3 * n // 4:
            A.__new__ = lambda cls, x: x
        a = A(i)
        if i % (n // 8) == 1:
            found.append(a if isinstance(a, int) else (a.x, a.__dict__))
    return found


def failing(n):
    class Wrong:
        def __init__(self, i):
            if i % 1500 == 7:
                raise ValueError(i)
            if i % 1700 == 8:
                self.__class__ = Other

    class Returns:
        def __init__(self, i):
            self.i = i
            return None if i < n - 3 else i

    class Other:
        pass

    found = []
    for i in range(n):
        try:
            w = Wrong(i)
            if type(w) is Other:
                found.append('other %d' % i)
            Returns(i)
        except (ValueError, TypeError) as e:
            found.append('%s: %s' % (type(e).__name__, e))
    return found


class Shape(ABC):
    def __init__(self, side):
        self.side = side

    @abstractmethod
    def area(self):
        pass


class Square(Shape):
    def area(self):
        return self.side ** 2


def areas(n):
    total = 0
    for i in range(n):
        try:
            total += (Shape if i % 1111 == 5 else Square)(i).area()
        except TypeError as e:
            total += len(str(e))
    return total


class Meta(type):
    def __call__(cls, *args):
        made = type.__call__(cls, *args)
        made.extra = len(args)
        return made


class Made(metaclass=Meta):
    def __init__(self, *args):
        self.args = args


class Number(int):
    def __init__(self, value):
        self.twice = value * 2


def others(n):
    total = 0
    for i in range(n):
        total += Made(i, i).extra + Number(i).twice + Number(i)
    return total


print(sums(5000))
print(particles(5000), Particle.count)
print(changing(8000))
print(failing(5000))
print(areas(5000))
print(others(3000))
for wrong in [lambda: Vector(), lambda: Vector(1, 2, 3), lambda: Vector(1, z=2), lambda: object(1), lambda: Square()]:
    try:
        wrong()
    except TypeError as e:
        print(e)
