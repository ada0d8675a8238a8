# programs made of classes: an expression parser, a linked list, a stack machine, events, a small inventory
class Token:
    def __init__(self, kind, value):
        self.kind, self.value = kind, value

    def __repr__(self):
        return f'{self.kind}:{self.value}'


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'):
                j += 1
            yield Token('num', float(text[i:j]) if '.' in text[i:j] else int(text[i:j]))
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield Token('name', text[i:j])
            i = j
        else:
            two = text[i:i + 2]
            if two == '**':
                yield Token('op', two)
                i += 2
            elif c in '+-*/()':
                yield Token('op', c)
                i += 1
            else:
                raise SyntaxError('unexpected %r at %d' % (c, i))
    yield Token('end', None)


class Parser:
    LEVELS = [{'+': lambda a, b: a + b, '-': lambda a, b: a - b}, {'*': lambda a, b: a * b, '/': lambda a, b: a / b}]

    def __init__(self, text, **names):
        self.tokens = list(tokenize(text))
        self.at = 0
        self.names = names

    @property
    def here(self):
        return self.tokens[self.at]

    def take(self, value=None):
        token = self.here
        if value is not None and token.value != value:
            raise SyntaxError(f'expected {value!r}, got {token}')
        self.at += 1
        return token

    def parse(self):
        result = self.level(0)
        if self.here.kind != 'end':
            raise SyntaxError('left over: %s' % self.here)
        return result

    def level(self, n):
        if n == len(self.LEVELS):
            return self.power()
        result = self.level(n + 1)
        while self.here.kind == 'op' and self.here.value in self.LEVELS[n]:
            operation = self.LEVELS[n][self.take().value]
            result = operation(result, self.level(n + 1))
        return result

    def power(self):
        base = self.unary()
        if self.here.value == '**':
            self.take()
            return base ** self.power()
        return base

    def unary(self):
        if self.here.value == '-':
            self.take()
            return -self.unary()
        token = self.take()
        if token.kind == 'num':
            return token.value
        if token.kind == 'name':
            return self.names[token.value]
        if token.value == '(':
            result = self.level(0)
            self.take(')')
            return result
        raise SyntaxError(f'unexpected {token}')


for text in ('1 + 2 * 3', '(1 + 2) * 3', '2 ** 3 ** 2', '-2 ** 2', '10 / 4 - 1', 'x * (y - 1.5)', '1 +', '(1', '1 $ 2', 'z', '1 2', '1 / 0'):
    try:
        print(text, '=', Parser(text, x=4, y=2).parse())
    except (SyntaxError, KeyError, ArithmeticError) as error:
        print(text, '->', type(error).__name__, error)


class Node:
    __slots__ = ('value', 'next')

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self.size
        for n, value in enumerate(self):
            if n == i:
                return value
        raise IndexError('no item %d' % i)

    def __reversed__(self):
        result = LinkedList()
        for value in self:
            result.push(value)
        return result

    def __eq__(self, other):
        return list(self) == list(other)

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __repr__(self):
        return f'{type(self).__name__}({list(self)!r})'


a = LinkedList('abc')
print(a, len(a), a[1], a[-1], a[1:], reversed(a), a + [1], a == LinkedList('abc'), 'b' in a, list(map(str.upper, a)), sorted(reversed(a)))
try:
    a[7]
except IndexError as error:
    print(error)


class Machine:
    def __init__(self):
        self.stack, self.output = [], []
        self.table = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith('op_')}

    def op_push(self, value): self.stack.append(value)
    def op_add(self): self.stack.append(self.stack.pop() + self.stack.pop())
    def op_mul(self): self.stack.append(self.stack.pop() * self.stack.pop())
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_print(self): self.output.append(self.stack.pop())

    def run(self, program):
        for line in program.strip().splitlines():
            name, *arguments = line.split()
            self.table[name](*map(int, arguments))
        return self.output


print(Machine().run('push 2\npush 3\nadd\ndup\nmul\nprint'), sorted(Machine().table))


class Event:
    def __init__(self):
        self.listeners = []

    def __iadd__(self, listener):
        self.listeners.append(listener)
        return self

    def __call__(self, *args):
        return [listener(*args) for listener in self.listeners]


class Shape:
    registry = {}

    def __init_subclass__(cls):
        Shape.registry[cls.__name__.lower()] = cls

    @classmethod
    def create(cls, kind, *args):
        return cls.registry[kind](*args)

    def __lt__(self, other):
        return self.area < other.area

    def __str__(self):
        return '{0.__class__.__name__}(area={0.area:.2f})'.format(self)


class Square(Shape):
    def __init__(self, side): self.side = side
    @property
    def area(self): return self.side ** 2


class Circle(Shape):
    def __init__(self, radius): self.radius = radius
    @property
    def area(self): return 3.14159 * self.radius ** 2


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []

    balance = property(lambda self: self._balance)

    def withdraw(self, amount):
        if amount > self._balance:
            raise ValueError(f'{self.owner} has only {self._balance}')
        self._balance -= amount
        self.history.append(('out', amount))

    def __enter__(self):
        self.saved = self._balance, self.history[:]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is ValueError:
            self._balance, self.history = self.saved
            print('rolled back:', error)
            return True


event = Event()
event += lambda x: x + 1
event += str
print(event(41), *sorted([Shape.create('circle', 1), Shape.create('square', 1.5), Shape.create('square', 3)]), sorted(Shape.registry))
account = Account('Ann', 100)
with account as open_account:
    open_account.withdraw(30)
    open_account.withdraw(100)
print(account.balance, account.history)
with account:
    account.withdraw(30)
print(account.balance, account.history)
try:
    account.balance = 5
except AttributeError as error:
    print(type(error).__name__)
