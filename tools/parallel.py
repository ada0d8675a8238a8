"""Run a list of jobs, as many at a time as there are cores."""
import concurrent.futures
import os


def cores():
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def run_all(function, jobs):
    """Yield (job, function(job)) for every job, in the order in which they are given."""
    with concurrent.futures.ThreadPoolExecutor(cores()) as pool:
        yield from zip(jobs, pool.map(function, jobs))
