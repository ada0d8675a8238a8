# Loops over a few numbers that begin at ever other places, run often enough to be compiled.


def sums(numbers):
    result = []
    for i in range(1, len(numbers) - 1):
        total = 0
        for k in range(i - 1, i + 2):
            total += numbers[k] * (k - i + 2)
        result.append(total)
    return result


def clipped(rows, reach):
    height, width = len(rows), len(rows[0])
    result = []
    for i in range(height):
        line = []
        for j in range(width):
            least = rows[i][j]
            for v in range(max(0, i - reach), min(height, i + reach + 1)):
                for w in range(max(0, j - reach), min(width, j + reach + 1)):
                    if rows[v][w] < least:
                        least = rows[v][w]
            line.append(least)
        result.append(line)
    return result


def leaving(n):
    seen = []
    for i in range(n):
        for k in range(i, i + i % 5):
            if k % 7 == 3:
                break
            if k % 3 == 0:
                continue
            seen.append(k)
        else:
            seen.append(-i)
    return seen, k


def at_the_ends(n):
    total = 0
    for i in range(n):
        for k in range(2 ** 63 - 4 - i % 3, 2 ** 63 - 1 - i % 3):
            total += k % 1000
        for k in range(-2 ** 63 + i % 9, -2 ** 63 + i % 9 + 2):
            total -= k % 1000
        for k in range(2 ** 63 - 2 + i % 3, 2 ** 63 + 1 + i % 3):
            total += k % 10
    return total


def raising(numbers):
    caught = 0
    for i in range(len(numbers)):
        try:
            for k in range(i, i + 3):
                caught += numbers[k] % (i % 50)
        except ZeroDivisionError:
            caught += 1000
        except IndexError:
            caught += 100000 + k
    return caught


def generated(n):
    for i in range(n):
        for k in range(i, i + 2):
            yield k * i


def changing(n):
    # first at few places, then at many, then at few again; and of ever other lengths
    total = 0
    for i in range(n):
        start = i % 3 if i % 5000 < 2500 else i
        for k in range(start, start + 1 + i // 700 % 6):
            total = (total * 3 + k) % 1000003
    return total


numbers = [i * 7919 % 1009 for i in range(3000)]
print(sum(sums(numbers)), sums(numbers)[:5])
rows = [[i * 31 + j * 17 & 63 for j in range(40)] for i in range(40)]
for reach in (1, 2, 3):
    smallest = clipped(rows, reach)
    print(sum(map(sum, smallest)), smallest[0][:5], smallest[20][17:24])
seen, last = leaving(6000)
print(len(seen), sum(seen), last)
print(at_the_ends(5000))
print(raising(numbers))
print(sum(generated(5000)))
print(changing(20000))
