"""Clocks on clock_gettime(); calendar time on the C library's struct tm."""
from rpython.rlib import rtime
from rpython.rlib.rarithmetic import intmask
from rpython.rtyper.lltypesystem import lltype, rffi
from rpython.rtyper.tool import rffi_platform
from rpython.translator.tool.cbuild import ExternalCompilationInfo
from minipy.interpreter.error import oefmt
from minipy.interpreter.gateway import unwrap_spec

TM_FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst']


class CConfig(object):
    _compilation_info_ = ExternalCompilationInfo(includes=['time.h'])
    TM = rffi_platform.Struct('struct tm', [(name, rffi.INT) for name in TM_FIELDS])


TM = rffi_platform.configure(CConfig)['TM']
TIME_P = rffi.CArrayPtr(rffi.TIME_T)
_eci = CConfig._compilation_info_
c_gmtime_r = rffi.llexternal('gmtime_r', [TIME_P, lltype.Ptr(TM)], lltype.Ptr(TM), compilation_info=_eci)
c_localtime_r = rffi.llexternal('localtime_r', [TIME_P, lltype.Ptr(TM)], lltype.Ptr(TM), compilation_info=_eci)
c_mktime = rffi.llexternal('mktime', [lltype.Ptr(TM)], rffi.TIME_T, compilation_info=_eci)
c_strftime = rffi.llexternal('strftime', [rffi.CCHARP, rffi.SIZE_T, rffi.CCHARP, lltype.Ptr(TM)], rffi.SIZE_T,
                             compilation_info=_eci)


# ---- clocks ----

def make_clock(clock_id, name, doc):
    """The functions <name>() in seconds and <name>_ns() in nanoseconds."""

    def read_clock():
        with lltype.scoped_alloc(rtime.TIMESPEC) as timespec:
            rtime.c_clock_gettime(clock_id, timespec)
            return intmask(timespec.c_tv_sec), intmask(timespec.c_tv_nsec)

    def clock(space):
        seconds, nanoseconds = read_clock()
        return space.newfloat(seconds + nanoseconds * 1e-9)

    def clock_ns(space):
        seconds, nanoseconds = read_clock()
        return space.newint(seconds * 1000000000 + nanoseconds)

    clock.func_name = name
    clock.__doc__ = doc + ', in seconds'
    clock_ns.func_name = name + '_ns'
    clock_ns.__doc__ = doc + ', in nanoseconds'
    return clock, clock_ns


time, time_ns = make_clock(rtime.CLOCK_REALTIME, 'time', "Time since the epoch")
perf_counter, perf_counter_ns = make_clock(rtime.CLOCK_MONOTONIC, 'perf_counter', "A clock for measuring")
monotonic, monotonic_ns = make_clock(rtime.CLOCK_MONOTONIC, 'monotonic', "A clock that never goes back")
process_time, process_time_ns = make_clock(rtime.CLOCK_PROCESS_CPUTIME_ID, 'process_time', "Processor time used")


def sleep(space, w_seconds):
    """Wait."""
    if not space.isinstance_w(w_seconds, space.w_float):
        w_seconds = space.index(w_seconds)
    seconds = space.float_w(w_seconds)
    if seconds < 0.0:
        raise oefmt(space.w_ValueError, "sleep length must be non-negative")
    if seconds != seconds:
        raise oefmt(space.w_ValueError, "Invalid value NaN (not a number)")
    if seconds > 1e9:
        raise oefmt(space.w_OverflowError, "timestamp too large to convert to C _PyTime_t")
    rtime.sleep(seconds)


# ---- calendar time ----

def wrap_tm(space, tm):
    return space.newtuple([
        space.newint(intmask(tm.c_tm_year) + 1900), space.newint(intmask(tm.c_tm_mon) + 1),
        space.newint(intmask(tm.c_tm_mday)), space.newint(intmask(tm.c_tm_hour)), space.newint(intmask(tm.c_tm_min)),
        space.newint(intmask(tm.c_tm_sec)), space.newint((intmask(tm.c_tm_wday) + 6) % 7),
        space.newint(intmask(tm.c_tm_yday) + 1), space.newint(intmask(tm.c_tm_isdst))])


@unwrap_spec(seconds=int, local=bool)
def broken_down(space, seconds, local):
    with lltype.scoped_alloc(TIME_P.TO, 1) as when:
        when[0] = rffi.cast(rffi.TIME_T, seconds)
        with lltype.scoped_alloc(TM) as tm:
            if local:
                result = c_localtime_r(when, tm)
            else:
                result = c_gmtime_r(when, tm)
            if not result:
                raise oefmt(space.w_OverflowError, "timestamp out of range for platform time_t")
            return wrap_tm(space, tm)


def fill_tm(space, w_tuple, tm):
    values_w = space.fixedview(w_tuple, 9)
    values = [space.int_w(w_value) for w_value in values_w]
    rffi.setintfield(tm, 'c_tm_year', values[0] - 1900)
    rffi.setintfield(tm, 'c_tm_mon', values[1] - 1)
    rffi.setintfield(tm, 'c_tm_mday', values[2])
    rffi.setintfield(tm, 'c_tm_hour', values[3])
    rffi.setintfield(tm, 'c_tm_min', values[4])
    rffi.setintfield(tm, 'c_tm_sec', values[5])
    rffi.setintfield(tm, 'c_tm_wday', (values[6] + 1) % 7)
    rffi.setintfield(tm, 'c_tm_yday', values[7] - 1)
    rffi.setintfield(tm, 'c_tm_isdst', values[8])


def seconds(space, w_tuple):
    with lltype.scoped_alloc(TM) as tm:
        fill_tm(space, w_tuple, tm)
        rffi.setintfield(tm, 'c_tm_wday', -1)       # stays so when mktime() fails
        result = intmask(c_mktime(tm))
        if result == -1 and intmask(tm.c_tm_wday) == -1:
            raise oefmt(space.w_OverflowError, "mktime argument out of range")
        return space.newfloat(float(result))


@unwrap_spec(template='text')
def format_time(space, template, w_tuple):
    with lltype.scoped_alloc(TM) as tm:
        fill_tm(space, w_tuple, tm)
        size = 256 + 16 * len(template)
        with rffi.scoped_alloc_buffer(size) as buf:
            with rffi.scoped_view_charp(template) as c_template:
                written = intmask(c_strftime(buf.raw, rffi.cast(rffi.SIZE_T, size), c_template, tm))
            return space.newtext(buf.str(written))
