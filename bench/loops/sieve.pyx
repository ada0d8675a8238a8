import numpy as np


def sieve(Py_ssize_t size):
    result = np.ones(size, dtype=np.bool_)
    # a memoryview has no booleans: their bytes
    cdef unsigned char[:] prime = result.view(np.uint8)
    prime[0] = False
    prime[1] = False
    cdef Py_ssize_t i = 2
    cdef Py_ssize_t j
    while i * i < size:
        if prime[i]:
            # not a loop over range(): Cython makes that one fast only where the step is a constant
            j = i * i
            while j < size:
                prime[j] = False
                j += i
        i += 1
    return result
