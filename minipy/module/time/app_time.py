"""Calendar time: what does not need speed."""
from _structseq import structseq
import time as _time

struct_time = structseq('time.struct_time', 'tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst')


def _whole(seconds):
    if seconds is None:
        return int(_time.time())
    return int(seconds // 1) if isinstance(seconds, float) else seconds


def gmtime(seconds=None, /):
    return struct_time(_time._broken_down(_whole(seconds), False))


def localtime(seconds=None, /):
    return struct_time(_time._broken_down(_whole(seconds), True))


def mktime(t, /):
    return _time._seconds(tuple(t))


def strftime(format, t=None, /):
    return _time._format(format, tuple(localtime() if t is None else t))


_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']


def asctime(t=None, /):
    t = localtime() if t is None else t
    return '%s %s %2d %02d:%02d:%02d %d' % (_DAYS[t[6]], _MONTHS[t[1] - 1], t[2], t[3], t[4], t[5], t[0])


def ctime(seconds=None, /):
    return asctime(localtime(seconds))
