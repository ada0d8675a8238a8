# the module random: the Mersenne Twister gives CPython's numbers
import random
random.seed(1)
print([random.random() for _ in range(5)])
print([random.randint(1, 6) for _ in range(10)], [random.randrange(100) for _ in range(5)], [random.randrange(0, 100, 7) for _ in range(5)], random.getrandbits(40), random.getrandbits(100))
print(random.choice('abcdef'), random.choice([1, 2, 3]), random.sample(range(50), 5), random.sample(['a', 'b', 'c'], 2), random.choices([1, 2, 3], k=4), random.choices('ab', weights=[1, 9], k=5))
a = list(range(10)); random.shuffle(a); print(a)
print(random.uniform(1, 2), random.gauss(0, 1), random.gauss(5, 2), random.normalvariate(0, 1), random.expovariate(1.5), random.triangular(0, 1, 0.5), random.betavariate(1, 2), random.lognormvariate(0, 1))
random.seed(12345678901234567890); print(random.random(), random.randint(0, 10 ** 30))
random.seed('text'); print(random.random()); random.seed(2.5); print(random.random()); random.seed(-7); print(random.random()); random.seed(b'bytes'); print(random.random())
r = random.Random(42); s = random.Random(42)
print(r.random() == s.random(), r.randint(0, 9), r.random())
state = r.getstate(); first = r.random(); r.setstate(state); print(first == r.random())
random.seed(7); print(sum(random.random() for _ in range(500)))
for attempt in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.seed([])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
