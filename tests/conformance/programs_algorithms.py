# small programs of the kind people write: sorting, searching, puzzles, text
def quicksort(a):
    if len(a) <= 1:
        return a
    p = a[len(a) // 2]
    return quicksort([x for x in a if x < p]) + [x for x in a if x == p] + quicksort([x for x in a if x > p])


def merge_sort(a):
    if len(a) < 2:
        return a[:]
    m = len(a) // 2
    left, right, out = merge_sort(a[:m]), merge_sort(a[m:]), []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def heap_sort(a):
    a = list(a)

    def sift(lo, hi):
        while (child := 2 * lo + 1) < hi:
            if child + 1 < hi and a[child] < a[child + 1]:
                child += 1
            if a[lo] >= a[child]:
                return
            a[lo], a[child] = a[child], a[lo]
            lo = child
    for i in range(len(a) // 2, -1, -1):
        sift(i, len(a))
    for end in range(len(a) - 1, 0, -1):
        a[0], a[end] = a[end], a[0]
        sift(0, end)
    return a


seed = 42


def rand():
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed >> 8


data = [rand() % 1000 for _ in range(200)]
assert quicksort(data) == merge_sort(data) == heap_sort(data) == sorted(data)
print(sorted(data)[:10], sum(data))


def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(flags[i * i::i])
    return [i for i, flag in enumerate(flags) if flag]


print(sieve(100), len(sieve(10000)))


def queens(n, row=0, columns=(), solutions=None):
    solutions = [] if solutions is None else solutions
    if row == n:
        solutions.append(columns)
        return solutions
    for c in range(n):
        if all(c != q and abs(c - q) != row - r for r, q in enumerate(columns)):
            queens(n, row + 1, columns + (c,), solutions)
    return solutions


print(len(queens(6)), queens(6)[0])


def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(' '.join(hanoi(3)), sum(1 for _ in hanoi(10)))


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(max(range(1, 1000), key=collatz), collatz(27))


def dijkstra(graph, start):
    distance, todo = {start: 0}, {start}
    while todo:
        node = min(todo, key=lambda n: (distance[n], n))
        todo.discard(node)
        for other, weight in graph.get(node, {}).items():
            if distance[node] + weight < distance.get(other, float('inf')):
                distance[other] = distance[node] + weight
                todo.add(other)
    return distance


print(sorted(dijkstra({'a': {'b': 7, 'c': 3}, 'c': {'b': 1, 'd': 8}, 'b': {'d': 2}}, 'a').items()))


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1]); i -= 1; j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return ''.join(reversed(out))


print(lcs('the quick brown fox', 'a quiet crown of ox'))


def roman(n):
    out = ''
    for value, text in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        count, n = divmod(n, value)
        out += text * count
    return out


print(roman(1994), roman(2026), roman(3999))


def pi_digits(n):
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while n:
        if 4 * q + r - t < m * t:
            yield m
            n -= 1
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2


print(''.join(map(str, pi_digits(60))))
text = '''It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness'''
words = {}
for word in text.lower().replace(',', '').split():
    words[word] = words.get(word, 0) + 1
for word, count in sorted(words.items(), key=lambda p: (-p[1], p[0]))[:5]:
    print(f'{word:<10}{count:>3} {"*" * count}')


def caesar(s, k):
    return ''.join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else c for c in s)


print(caesar('Hello, World!', 3), caesar(caesar('Hello', 5), -5))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [[sum(a * b for a, b in zip(r, c)) for c in zip(*[[1, 2], [3, 4], [5, 6]])] for r in matrix], sum(map(sum, matrix)))
board = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(8):
    near = {}
    for x, y in board:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    board = {cell for cell, n in near.items() if n == 3 or n == 2 and cell in board}
print(sorted(board))
for y in range(-6, 7, 2):
    line = ''
    for x in range(-20, 8, 2):
        z, n = 0j, 0
        while abs(z) <= 2 and n < 20:
            z = z * z + complex(x / 10, y / 6)
            n += 1
        line += ' .:-=+*#%@'[min(9, n // 2)]
    print(line.rstrip())
