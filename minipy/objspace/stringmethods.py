"""The methods that str, bytes and bytearray have in common, as a mixin over their RPython strings.

A class that imports StringMethods provides

    _chars                          textops.UTF8 or textops.BYTES
    _val()                          its content as an RPython string
    _new(value), _part(value)       an object of its kind; _part when value's characters all come from self
    _len()                          its number of characters
    _pos_of(index), _index_of(pos)  from characters to bytes and back
    _item(space, index)             one character, as indexing gives it
    _operand_or_none(space, w_x)    the content of a string that goes together with this kind, None if w_x is none

and the methods at the end of the mixin, which raise or return what differs in message between the kinds.  `value`
always is an RPython string, a position (`pos`, `start`, `end`) counts its bytes, an index counts characters.
"""
import sys
from rpython.rlib.objectmodel import specialize
from rpython.rlib.rarithmetic import ovfcheck
from rpython.rlib.rstring import StringBuilder, replace, rsplit, split
from minipy.interpreter.error import OperationError, oefmt
from minipy.interpreter.gateway import unwrap_spec
from minipy.objspace import textops
from minipy.objspace.intobject import W_IntObject
from minipy.objspace.sliceobject import W_SliceObject, adjust_indices

# More than any machine's memory: refused before the allocator is asked.
MAX_SIZE = 1 << 46


def memory_error(space):
    return OperationError(space.w_MemoryError, None)


def check_size(space, size, extra, times=1):
    """size + extra * times as the length of a result, or MemoryError."""
    try:
        result = ovfcheck(size + ovfcheck(extra * times))
    except OverflowError:
        raise memory_error(space)
    if result > MAX_SIZE:
        raise memory_error(space)
    return result


def unwrap_slice_index(space, w_index):
    """An optional start or end argument: any size, clipped to the machine's."""
    if space.lookup(w_index, '__index__') is None:
        raise oefmt(space.w_TypeError, "slice indices must be integers or None or have an __index__ method")
    return space.getindex_w(w_index, None)


def clip_bounds(start, end, length):
    """start and end of find() and others counted from the front; 0 <= end <= length, but start may lie behind."""
    if start < 0:
        start = max(start + length, 0)
    if end < 0:
        end = max(end + length, 0)
    elif end > length:
        end = length
    return start, end


def reflected(space, w_left, w_right, name):
    """What w_right's reflected method makes of an operand that w_left does not know; w_NotImplemented if nothing.

    The sequence operators + and * come last in CPython's order and then say what they wanted, so w_left asks here first.
    """
    w_method = space.lookup(w_right, name)
    if w_method is None:
        return space.w_NotImplemented
    return space.get_and_call_function(w_method, w_right, w_left)


def cannot_repeat(space, w_times):
    """`w_times * sequence` with a w_times that is no integer: NotImplemented if that is a sequence and complains itself."""
    if space.lookup(w_times, '__getitem__') is not None:
        return space.w_NotImplemented
    raise oefmt(space.w_TypeError, "can't multiply sequence by non-int of type '%T'", w_times)


def _comparison(name, holds):
    def compare(self, space, w_other):
        value = self._operand_or_none(space, w_other)
        if value is None:
            return space.w_NotImplemented
        return space.newbool(holds(self._val(), value))
    compare.func_name = 'descr_' + name
    return compare


def _mapping(name, convert):
    def mapped(self, space):
        return self._part(convert(self._chars, self._val()))
    mapped.func_name = 'descr_' + name
    return mapped


def _question(name, ask):
    def answer(self, space):
        return space.newbool(ask(self._chars, self._val()))
    answer.func_name = 'descr_' + name
    return answer


def _stripper(name, left, right):
    def stripped(self, space, w_chars=None):
        value = self._val()
        if space.is_none(w_chars):
            return self._part(textops.strip_spaces(self._chars, value, left, right))
        unwanted = self._strip_operand(space, w_chars, name)
        return self._part(textops.strip_chars(self._chars, value, unwanted, left, right))
    stripped.func_name = 'descr_' + name
    return stripped


def _justifier(name, share):
    """share(missing, width): how many of the missing characters go to the left."""
    @unwrap_spec(width='index')
    def justified(self, space, width, w_fillchar=None):
        fill = ' '
        if w_fillchar is not None:
            fill = self._fill_operand(space, w_fillchar, name)
        missing = width - self._len()
        if width <= 0 or missing <= 0:
            return self._part(self._val())
        check_size(space, len(self._val()), missing, len(fill))
        left = share(missing, width)
        return self._new(fill * left + self._val() + fill * (missing - left))
    justified.func_name = 'descr_' + name
    return justified


class StringMethods(object):

    # ---- as a sequence ----

    def descr_len(self, space):
        return space.newint(self._len())

    def descr_getitem(self, space, w_index):
        if isinstance(w_index, W_SliceObject):
            start, step, length = self._slice_indices(space, w_index)
            return self._slice(start, step, length)
        index = self._unwrap_index(space, w_index)
        if index < 0:
            index += self._len()
        if index < 0 or index >= self._len():
            raise self._index_error(space)
        return self._item(space, index)

    def _unwrap_index(self, space, w_index):
        if isinstance(w_index, W_IntObject):
            return w_index.intval
        if space.lookup(w_index, '__index__') is None:
            raise self._index_type_error(space, w_index)
        return space.getindex_w(w_index, space.w_IndexError)

    def _slice_indices(self, space, w_slice):
        """(start, step, number of items); the length is asked last, for an __index__ may change a bytearray."""
        start, stop, step = w_slice.unpack(space)
        start, stop, length = adjust_indices(self._len(), start, stop, step)
        return start, step, length

    def _slice(self, start, step, length):
        """The characters start, start + step, ... (length of them)."""
        value = self._val()
        if length == 0:
            return self._part('')
        if step == 1:
            return self._part(textops.cut(value, self._pos_of(start), self._pos_of(start + length)))
        builder = StringBuilder(length)
        index = start
        for _ in range(length):
            pos = self._pos_of(index)
            end = self._chars.next_pos(value, pos)
            assert pos >= 0
            assert end >= 0
            builder.append_slice(value, pos, end)
            index += step
        return self._part(builder.build())

    def descr_contains(self, space, w_sub):
        return space.newbool(self._val().find(self._contains_operand(space, w_sub)) >= 0)

    def descr_add(self, space, w_other):
        value = self._operand_or_none(space, w_other)
        if value is None:
            w_result = reflected(space, self, w_other, '__radd__')
            if not space.is_w(w_result, space.w_NotImplemented):
                return w_result
            raise self._concat_error(space, w_other)
        return self._concat(value, w_other)

    def descr_mul(self, space, w_times):
        if space.lookup(w_times, '__index__') is None:
            w_result = reflected(space, self, w_times, '__rmul__')
            if not space.is_w(w_result, space.w_NotImplemented):
                return w_result
            raise oefmt(space.w_TypeError, "can't multiply sequence by non-int of type '%T'", w_times)
        times = space.getindex_w(w_times, space.w_OverflowError)
        value = self._val()
        if times <= 0 or value == '':
            return self._part('')
        try:
            ovfcheck(len(value) * times)
        except OverflowError:
            raise self._repeat_error(space)
        check_size(space, 0, len(value), times)
        return self._repeated(value, times)

    def descr_rmul(self, space, w_times):
        if space.lookup(w_times, '__index__') is None:
            return cannot_repeat(space, w_times)
        return self.descr_mul(space, w_times)

    def _repeated(self, value, times):
        return self._part(value * times)

    def descr_getnewargs(self, space):
        return space.newtuple([self._part(self._val())])

    descr_lt = _comparison('lt', lambda left, right: left < right)
    descr_le = _comparison('le', lambda left, right: left <= right)
    descr_eq = _comparison('eq', lambda left, right: left == right)
    descr_ne = _comparison('ne', lambda left, right: left != right)
    descr_gt = _comparison('gt', lambda left, right: left > right)
    descr_ge = _comparison('ge', lambda left, right: left >= right)

    # ---- searching ----

    def _bounds(self, space, w_start, w_end):
        """The optional start and end arguments as positions; (-1, -1) where not even the empty string lies between."""
        start, end = 0, sys.maxint
        if not space.is_none(w_start):
            start = unwrap_slice_index(space, w_start)
        if not space.is_none(w_end):
            end = unwrap_slice_index(space, w_end)
        # the length is asked last, for an __index__ may change a bytearray
        start, end = clip_bounds(start, end, self._len())
        if start > end:
            return -1, -1
        return self._pos_of(start), self._pos_of(end)

    @specialize.arg(5)
    def _find(self, space, w_sub, w_start, w_end, forward):
        sub = self._find_operand(space, w_sub)
        start, end = self._bounds(space, w_start, w_end)
        value = self._val()
        if start < 0 or end < 0:
            return -1
        if forward:
            pos = value.find(sub, start, end)
        else:
            pos = value.rfind(sub, start, end)
        if pos < 0:
            return -1
        return self._index_of(pos)

    def descr_find(self, space, w_sub, w_start=None, w_end=None):
        return space.newint(self._find(space, w_sub, w_start, w_end, True))

    def descr_rfind(self, space, w_sub, w_start=None, w_end=None):
        return space.newint(self._find(space, w_sub, w_start, w_end, False))

    def descr_index(self, space, w_sub, w_start=None, w_end=None):
        index = self._find(space, w_sub, w_start, w_end, True)
        if index < 0:
            raise self._not_found(space)
        return space.newint(index)

    def descr_rindex(self, space, w_sub, w_start=None, w_end=None):
        index = self._find(space, w_sub, w_start, w_end, False)
        if index < 0:
            raise self._not_found(space)
        return space.newint(index)

    def descr_count(self, space, w_sub, w_start=None, w_end=None):
        sub = self._find_operand(space, w_sub)
        start, end = self._bounds(space, w_start, w_end)
        value = self._val()
        if start < 0 or end < 0:
            return space.newint(0)
        if sub == '':
            return space.newint(self._index_of(end) - self._index_of(start) + 1)
        return space.newint(value.count(sub, start, end))

    def descr_startswith(self, space, w_prefix, w_start=None, w_end=None):
        return self._has_affix(space, w_prefix, w_start, w_end, 'startswith')

    def descr_endswith(self, space, w_suffix, w_start=None, w_end=None):
        return self._has_affix(space, w_suffix, w_start, w_end, 'endswith')

    def _has_affix(self, space, w_affix, w_start, w_end, name):
        start, end = self._bounds(space, w_start, w_end)
        value = self._val()
        if space.isinstance_w(w_affix, space.w_tuple):
            for w_item in space.fixedview(w_affix):
                affix = self._operand_or_none(space, w_item)
                if affix is None:
                    raise self._affix_item_error(space, w_item, name)
                if _matches(value, affix, start, end, name == 'endswith'):
                    return space.w_True
            return space.w_False
        affix = self._operand_or_none(space, w_affix)
        if affix is None:
            raise self._affix_error(space, w_affix, name)
        return space.newbool(_matches(value, affix, start, end, name == 'endswith'))

    # ---- cutting ----

    def _parts(self, space, values):
        return space.newlist([self._part(value) for value in values])

    @unwrap_spec(maxsplit='index')
    def descr_split(self, space, w_sep=None, maxsplit=-1):
        value = self._val()
        if space.is_none(w_sep):
            return self._parts(space, textops.split_words(self._chars, value, maxsplit))
        return self._parts(space, split(value, self._separator(space, w_sep, True), min(maxsplit, len(value))))

    @unwrap_spec(maxsplit='index')
    def descr_rsplit(self, space, w_sep=None, maxsplit=-1):
        value = self._val()
        if space.is_none(w_sep):
            return self._parts(space, textops.rsplit_words(self._chars, value, maxsplit))
        return self._parts(space, rsplit(value, self._separator(space, w_sep, True), min(maxsplit, len(value))))

    def _separator(self, space, w_sep, maybe_none):
        sep = self._separator_operand(space, w_sep, maybe_none)
        if sep == '':
            raise oefmt(space.w_ValueError, "empty separator")
        return sep

    @unwrap_spec(keepends=bool)
    def descr_splitlines(self, space, keepends=False):
        return self._parts(space, textops.splitlines(self._chars, self._val(), keepends))

    def descr_partition(self, space, w_sep):
        sep = self._separator(space, w_sep, False)
        value = self._val()
        pos = value.find(sep)
        if pos < 0:
            return space.newtuple([self._part(value), self._part(''), self._part('')])
        return self._three_parts(space, value, pos, sep)

    def descr_rpartition(self, space, w_sep):
        sep = self._separator(space, w_sep, False)
        value = self._val()
        pos = value.rfind(sep)
        if pos < 0:
            return space.newtuple([self._part(''), self._part(''), self._part(value)])
        return self._three_parts(space, value, pos, sep)

    def _three_parts(self, space, value, pos, sep):
        after = textops.cut(value, pos + len(sep), len(value))
        return space.newtuple([self._part(textops.cut(value, 0, pos)), self._part(sep), self._part(after)])

    descr_strip = _stripper('strip', True, True)
    descr_lstrip = _stripper('lstrip', True, False)
    descr_rstrip = _stripper('rstrip', False, True)

    def descr_removeprefix(self, space, w_prefix):
        prefix = self._argument(space, w_prefix, 'removeprefix', '')
        value = self._val()
        if value.startswith(prefix):
            value = textops.cut(value, len(prefix), len(value))
        return self._part(value)

    def descr_removesuffix(self, space, w_suffix):
        suffix = self._argument(space, w_suffix, 'removesuffix', '')
        value = self._val()
        if suffix != '' and value.endswith(suffix):
            value = textops.cut(value, 0, len(value) - len(suffix))
        return self._part(value)

    # ---- making ----

    @unwrap_spec(count='index')
    def descr_replace(self, space, w_old, w_new, count=-1):
        old = self._argument(space, w_old, 'replace', ' 1')
        new = self._argument(space, w_new, 'replace', ' 2')
        value = self._val()
        if old == '':
            times = self._len() + 1
            if 0 <= count < times:
                times = count
            check_size(space, len(value), len(new), times)
            return self._new(textops.replace_between(self._chars, value, new, count))
        if len(new) > len(old):
            times = value.count(old, 0, len(value))
            if 0 <= count < times:
                times = count
            check_size(space, len(value), len(new) - len(old), times)
        try:
            return self._new(replace(value, old, new, count))
        except OverflowError:
            raise memory_error(space)

    def descr_join(self, space, w_iterable):
        if space.lookup(w_iterable, '__iter__') is None and space.lookup(w_iterable, '__getitem__') is None:
            raise oefmt(space.w_TypeError, "can only join an iterable")
        items_w = space.listview(w_iterable)
        values = []
        size = 0
        for i in range(len(items_w)):
            value = self._operand_or_none(space, items_w[i])
            if value is None:
                raise self._join_error(space, i, items_w[i])
            values.append(value)
            size = check_size(space, size, len(value) + len(self._val()))
        return self._new(self._val().join(values))

    descr_center = _justifier('center', lambda missing, width: missing // 2 + (missing & width & 1))
    descr_ljust = _justifier('ljust', lambda missing, width: 0)
    descr_rjust = _justifier('rjust', lambda missing, width: missing)

    @unwrap_spec(width='index')
    def descr_zfill(self, space, width):
        value = self._val()
        missing = width - self._len()
        if width <= 0 or missing <= 0:
            return self._part(value)
        check_size(space, len(value), missing)
        if value != '' and (value[0] == '+' or value[0] == '-'):
            return self._new(value[0] + '0' * missing + textops.cut(value, 1, len(value)))
        return self._new('0' * missing + value)

    @unwrap_spec(tabsize='index')
    def descr_expandtabs(self, space, tabsize=8):
        if not -0x80000000 <= tabsize <= 0x7FFFFFFF:
            raise oefmt(space.w_OverflowError, "Python int too large to convert to C int")
        value = self._val()
        check_size(space, len(value), textops.expanded_size(self._chars, value, tabsize))
        return self._part(textops.expandtabs(self._chars, value, tabsize))

    descr_upper = _mapping('upper', textops.upper)
    descr_lower = _mapping('lower', textops.lower)
    descr_title = _mapping('title', textops.title)
    descr_capitalize = _mapping('capitalize', textops.capitalize)
    descr_swapcase = _mapping('swapcase', textops.swapcase)

    # ---- asking ----

    descr_isalpha = _question('isalpha', textops.isalpha)
    descr_isalnum = _question('isalnum', textops.isalnum)
    descr_isdigit = _question('isdigit', textops.isdigit)
    descr_isspace = _question('isspace', textops.isspace)
    descr_islower = _question('islower', textops.islower)
    descr_isupper = _question('isupper', textops.isupper)
    descr_istitle = _question('istitle', textops.istitle)


def _matches(value, affix, start, end, at_end):
    """Does value[start:end] start (or end) with affix?"""
    if start < 0 or len(affix) > end - start:
        return False
    pos = start
    if at_end:
        pos = end - len(affix)
    for i in range(len(affix)):
        if value[pos + i] != affix[i]:
            return False
    return True


def string_entries(cls, interp2app):
    """The typedef entries for the methods of the mixin."""
    names = ['find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith', 'split', 'rsplit', 'splitlines',
             'partition', 'rpartition', 'strip', 'lstrip', 'rstrip', 'removeprefix', 'removesuffix', 'replace', 'join',
             'center', 'ljust', 'rjust', 'zfill', 'expandtabs', 'upper', 'lower', 'title', 'capitalize', 'swapcase',
             'isalpha', 'isalnum', 'isdigit', 'isspace', 'islower', 'isupper', 'istitle']
    special = ['len', 'getitem', 'contains', 'add', 'mul', 'rmul', 'getnewargs', 'lt', 'le', 'eq', 'ne', 'gt', 'ge']
    entries = {}
    for name in names:
        entries[name] = interp2app(getattr(cls, 'descr_' + name))
    for name in special:
        entries['__%s__' % name] = interp2app(getattr(cls, 'descr_' + name))
    return entries
