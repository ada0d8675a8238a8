def count(n):
    total = 0
    for i in range(n):
        total += i * 3
        if i & 7 == 0:
            total -= 1
    return total


count(20000)
