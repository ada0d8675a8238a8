# every way to write a constant
print(0, 7, 1_000_000, 0x_ff, 0XFF, 0o17, 0b1011, 00, 123456789012345678901234567890)
print(1.0, .5, 5., 1e3, 1E-3, 1_0.0_1, 1e308, 5e-324, 0.1, 1e16, 123456789.0, 1e22, 1e23)
print(1j, 2.5j, 1e3J, 1 + 2j, -1j, 0j)
print('a', "b", 'it\'s', "say \"x\"", '''three
lines
"of" text''', """more 'quotes' """)
print(ascii('\t|\\|\x41|\101|\u00e9|\U0001F600|\0|'))
print(r'\n raw', R"\d+", 'joined' 'together' "here", 'conti\
nued')
print(b'bytes\x00\xff', rb'\x00', b'a' b'b', bytes([1, 2, 255]))
print(True, False, None, Ellipsis, ..., NotImplemented)
print([], [1], [1, 2, ], (), (1,), (1, 2), {}, {1: 2}, {1}, set(), frozenset())
print([1, [2, (3, {'k': [4]})]], {'a': {'b': ()}})
print('é', '日本', '😀', len('é'), len('日本'), len('😀'), repr('é\n\x7f\u2028\ud800'))
print(ascii('é😀'), repr("it's"), repr('"'), repr('\'"'))
x = 1; y = 2; print(x, y)
if x: print('one line')
print((lambda: 5)(), [*range(3), *'ab'], {*[1], 2}, {**{'a': 1}, 'b': 2}, (*'xy', 1))
