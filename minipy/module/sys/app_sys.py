"""The constants of sys that have named fields."""
from _structseq import structseq

version_info = structseq('sys.version_info', 'major minor micro releaselevel serial')((3, 11, 7, 'final', 0))

float_info = structseq(
    'sys.float_info',
    'max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds')(
        (1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1))

int_info = structseq('sys.int_info', 'bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold')(
    (63, 8, 4300, 640))

hash_info = structseq('sys.hash_info', 'width modulus inf nan imag algorithm hash_bits seed_bits cutoff')(
    (64, 2305843009213693951, 314159, 0, 1000003, 'rpython', 64, 0, 0))

flags = structseq(
    'sys.flags',
    'debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose '
    'bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path '
    'int_max_str_digits')((0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, False, 1, 0, False, -1))

thread_info = structseq('sys.thread_info', 'name lock version')((None, None, None))


class namespace:
    def __init__(self, **attributes):
        self.__dict__.update(attributes)

    def __repr__(self):
        return 'namespace(%s)' % ', '.join(['%s=%r' % item for item in self.__dict__.items()])

    def __eq__(self, other):
        if isinstance(other, namespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


implementation = namespace(name='minipy', cache_tag=None, version=version_info, hexversion=0x030b07f0)
