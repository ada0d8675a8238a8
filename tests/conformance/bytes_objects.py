# bytes, bytearray, memoryview
b = b'Hello, \x00\xffWorld'
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), b + b'!', b * 2, b'l' in b, 72 in b, b.find(b'o'), b.count(b'l'), b.index(b'W'), b.startswith(b'He'), b.endswith(b'ld'))
print(b.upper(), b.lower(), b.replace(b'l', b'L'), b'a,b,c'.split(b','), b' x '.strip(), b','.join([b'a', b'b']), b'abc'.partition(b'b'), b'ab\ncd'.splitlines(), b'5'.zfill(3), b'x'.center(5, b'-'), b'abc'.isalpha(), b'12'.isdigit())
print(b.hex(), bytes.fromhex('48656c6c6f'), b'abc' < b'abd', b'a' == 'a', b'ab' == bytearray(b'ab'), hash(b'a') == hash(b'a'), b'caf\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), b'\xff'.decode('utf-8', 'replace'), b'a\xffb'.decode('ascii', 'ignore'))
a = bytearray(b'abc')
a[0] = 65; a.append(100); a.extend(b'ef'); a += b'g'; a[1:3] = b'XYZ'; del a[-1]; a.insert(0, 33); print(a, a.pop(), a.pop(0), len(a), a.decode(), bytes(a), a[0], a[1:3], a * 2, b'Y' in a, a == b'AXYZde')
a.reverse(); print(a); a.clear(); print(a, bytearray(3), bytearray([1, 2]), bytearray('é', 'utf-8'), repr(bytearray(b"it's")), b"it's", b'"', b'\'"', b'\t\n\r\\')
m = memoryview(bytearray(b'abcdef'))
print(m[0], m[1:3].tobytes(), len(m), m.readonly, m.itemsize, m.format, m.nbytes, m.shape, list(m[::2]), m == b'abcdef', bytes(m[::-1]))
m[0] = 90; m[1:3] = b'QQ'; print(m.obj, m.tolist(), memoryview(b'x').readonly)
print(b'%d %s %x %%' % (5, b'x', 255), b'ab'.ljust(4) + b'|', b'ab'.translate(bytes.maketrans(b'a', b'z')), b'a-b-c'.rsplit(b'-', 1), bytes(5), bytes([1] * 3), b''.join([]), b'abc'.find(b'z'), b'aXbX'.removesuffix(b'X'), [x for x in b'ab'])
def assign(target, index, value):
    target[index] = value
for attempt in (lambda: b'a' + 'b', lambda: b[100], lambda: assign(b'a', 0, 1), lambda: assign(bytearray(1), 0, 256), lambda: assign(bytearray(1), 5, 1), lambda: bytes([300]), lambda: bytes(-1), lambda: b'\xff'.decode(), lambda: b'a'.index(b'z'),
                lambda: assign(memoryview(b'a'), 0, 1), lambda: bytes.fromhex('xx'), lambda: b'a' < 'a', lambda: bytes('é', 'ascii'), lambda: b'a'.join(['a']), lambda: assign(memoryview(bytearray(2)), slice(0, 1), b'ab'), lambda: bytearray('a')):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
