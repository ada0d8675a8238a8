"""Timing a function, and telling about it in one line of JSON; for every interpreter (sys and time are all it needs)."""
import time

# Where there is none (Python 2), the time of day has to do.
clock = getattr(time, 'perf_counter', time.time)


def measure(function, arguments, repeats, warmup):
    """The result; the seconds of the first call; the seconds of each of the repeats, which come after the warm-up."""
    start = clock()
    result = function(*arguments)
    cold = clock() - start
    for _ in range(warmup):
        function(*arguments)
    times = []
    for _ in range(repeats):
        start = clock()
        function(*arguments)
        times.append(clock() - start)
    return result, cold, times


def report(cold, times, checksum):
    print('{"cold": %s, "times": [%s], "checksum": %s}' % (
        repr(cold), ', '.join([repr(seconds) for seconds in times]), repr(checksum)))
