# reading and writing files, os.path, with
import os.path
with open('t.txt', 'w') as f:
    print(f.write('first\nsecond é\n'), f.write('third'), f.closed, f.name, f.mode)
    print('printed', 1, file=f)
    f.writelines(['a\n', 'b\n'])
print(f.closed)
with open('t.txt') as f:
    print(repr(f.read(3)), repr(f.readline()), repr(f.readline()), f.readlines(), repr(f.read()))
with open('t.txt', encoding='utf-8') as f:
    for number, line in enumerate(f):
        print(number, line.rstrip())
with open('t.txt', 'a') as f:
    f.write('end')
with open('t.txt', 'r') as f:
    lines = f.read().split('\n')
    print(lines, f.tell() > 0)
    f.seek(0)
    print(f.readline(), end='')
with open('b.bin', 'wb') as f:
    print(f.write(bytes(range(10))), f.write(bytearray(b'xyz')), f.tell())
with open('b.bin', 'rb') as f:
    print(f.read(4), f.tell(), f.seek(-3, 2), f.read(), f.seek(0), f.read(2), f.seek(2, 1), f.read(1), f.read(0), f.read(100))
    f.seek(1)
    buffer = bytearray(4); print(f.readinto(buffer), buffer)
with open('b.bin', 'r+b') as f:
    f.seek(2); f.write(b'!!'); f.seek(0); print(f.read())
with open('new.txt', 'x') as f:
    f.write('x')
with open('crlf.txt', 'wb') as f:
    f.write(b'one\r\ntwo\rthree\n')
print(open('crlf.txt').read().split('\n'), repr(open('crlf.txt', newline='').read()), open('crlf.txt', 'rb').readlines())
with open('w.txt', 'w+') as f:
    f.write('0123456789'); f.seek(0); print(f.read(3)); f.seek(5); f.truncate(); f.seek(0); print(f.read())
print(os.path.exists('t.txt'), os.path.exists('none'), os.path.isfile('t.txt'), os.path.isdir('.'), os.path.getsize('b.bin'), os.path.join('a', 'b', '/c', 'd'), os.path.join('a/', 'b'), os.path.basename('/x/y.txt'), os.path.dirname('/x/y.txt'), os.path.splitext('a.tar.gz'), os.path.split('/a/b'), os.path.isabs('/a'), os.path.normpath('a//b/../c/.'), os.path.abspath('x') == os.path.join(os.getcwd(), 'x'), os.path.commonprefix(['abc', 'abd']), os.sep)
f = open('t.txt'); f.close(); f.close()
for attempt in (lambda: open('none.txt'), lambda: open('.'), lambda: open('new.txt', 'x'), lambda: f.read(), lambda: open('t.txt', 'q'), lambda: open('t.txt', 'rw'), lambda: open('t.txt').write('x'), lambda: open('w2.txt', 'w').read(), lambda: open('b.bin', 'wb').write('text'), lambda: open('w3.txt', 'w').write(b'b'),
                lambda: f.write('x'), lambda: next(f), lambda: open(''), lambda: open('none/x', 'w'), lambda: open('crlf.txt', 'rb').seek(-1), lambda: os.path.getsize('none'), lambda: open(None), lambda: open('t.txt', encoding='nothing'), lambda: f.seek(0), lambda: f.__enter__()):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
with open('latin.txt', 'wb') as f:
    f.write(b'caf\xe9')
try:
    print(open('latin.txt', encoding='utf-8').read())
except UnicodeDecodeError as error:
    print(error)
print(open('latin.txt', encoding='latin-1').read(), open('latin.txt', errors='replace').read(), open('latin.txt', 'rb').read())
