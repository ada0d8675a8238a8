"""Timing a function, and telling about it in one line of JSON; for every interpreter (sys and time are all it needs)."""
import time

# Where there is none (Python 2), the time of day has to do.
clock = getattr(time, 'perf_counter', time.time)


# A JIT compiles what it has seen often enough, and the rarest parts of a program (the corners of an image) it sees once
# in a call: where there is a warm-up at all it lasts at least so long.
WARM_SECONDS = 2.0


def measure(function, arguments, repeats, warmup):
    """The result; the seconds of the first call; the seconds of each of the repeats, which come after the warm-up.

    The warm-up: so many calls, and more of them until WARM_SECONDS have passed; none for 0.
    """
    start = clock()
    result = function(*arguments)
    cold = clock() - start
    calls = 0
    while calls < warmup or (warmup and clock() - start < WARM_SECONDS):
        function(*arguments)
        calls += 1
    times = []
    for _ in range(repeats):
        start = clock()
        function(*arguments)
        times.append(clock() - start)
    return result, cold, times


def report(cold, times, checksum):
    print('{"cold": %s, "times": [%s], "checksum": %s}' % (
        repr(cold), ', '.join([repr(seconds) for seconds in times]), repr(checksum)))
