"""Random: the Mersenne Twister with CPython's way of seeding it, so that a seed gives CPython's numbers."""
from rpython.rlib import rrandom, rurandom
from rpython.rlib.rarithmetic import intmask, r_uint
from rpython.rlib.rbigint import rbigint
from minipy.interpreter.baseobjspace import W_Root
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import interp2app, unwrap_spec
from minipy.interpreter.typedef import TypeDef

urandom_context = rurandom.init_urandom()


class W_Random(W_Root):
    generator = None

    @staticmethod
    def descr_new(space, w_type, __args__):
        w_self = space.allocate_instance(W_Random, w_type)
        w_self.generator = rrandom.Random()
        return w_self

    def descr_init(self, space, w_seed=None):
        self.descr_seed(space, w_seed)

    def descr_seed(self, space, w_seed=None):
        """Start again from an integer, from anything's hash, or from the system's randomness."""
        if space.is_none(w_seed):
            data = rurandom.urandom(urandom_context, 32)
            words = [word_at(data, i) for i in range(0, len(data), 4)]
        else:
            if space.isinstance_w(w_seed, space.w_int):
                number = space.bigint_w(w_seed).abs()
            else:
                number = rbigint.fromint(space.hash_w(w_seed)).abs()
            words = words_of(number)
        self.generator.init_by_array(words)

    def descr_random(self, space):
        """A float with 53 random bits, 0 <= x < 1."""
        return space.newfloat(self.generator.random())

    @unwrap_spec(k=int)
    def descr_getrandbits(self, space, k):
        """An integer with k random bits."""
        if k < 0:
            raise oefmt(space.w_ValueError, "number of bits must be non-negative")
        if k == 0:
            return space.newint(0)
        if k <= 32:
            return space.newint(intmask(self.generator.genrand32() >> (32 - k)))
        result = rbigint.fromint(0)
        shift = 0
        while k > 0:
            word = self.generator.genrand32()
            if k < 32:
                word >>= 32 - k
            result = result.or_(rbigint.fromint(intmask(word)).lshift(shift))
            shift += 32
            k -= 32
        return space.newlong(result)

    def descr_getstate(self, space):
        """The state as a tuple of integers."""
        generator = self.generator
        state_w = [space.newint(intmask(generator.state[i])) for i in range(rrandom.N)]
        state_w.append(space.newint(generator.index))
        return space.newtuple(state_w[:])

    def descr_setstate(self, space, w_state):
        """Go back to a state that getstate() gave."""
        if not space.isinstance_w(w_state, space.w_tuple):
            raise oefmt(space.w_TypeError, "state vector must be a tuple")
        values_w = space.fixedview(w_state)
        if len(values_w) != rrandom.N + 1:
            raise oefmt(space.w_ValueError, "state vector is the wrong size")
        index = space.int_w(values_w[rrandom.N])
        if not 0 <= index <= rrandom.N:
            raise oefmt(space.w_ValueError, "invalid state")
        generator = self.generator
        for i in range(rrandom.N):
            generator.state[i] = r_uint(space.int_w(values_w[i])) & rrandom.MASK_32
        generator.index = index


def word_at(data, i):
    return r_uint(ord(data[i]) | ord(data[i + 1]) << 8 | ord(data[i + 2]) << 16 | ord(data[i + 3]) << 24)


def words_of(number):
    """The number in 32-bit words, the lowest first; at least one."""
    words = []
    mask = rbigint.fromint(0xFFFFFFFF)
    while number.sign != 0:
        words.append(r_uint(number.and_(mask).toint()))
        number = number.rshift(32)
    if len(words) == 0:
        words.append(r_uint(0))
    return words


W_Random.typedef = TypeDef(
    '_random.Random',
    __new__=interp2app(W_Random.descr_new),
    __init__=interp2app(W_Random.descr_init),
    seed=interp2app(W_Random.descr_seed),
    random=interp2app(W_Random.descr_random),
    getrandbits=interp2app(W_Random.descr_getrandbits),
    getstate=interp2app(W_Random.descr_getstate),
    setstate=interp2app(W_Random.descr_setstate),
)
