# nothing of a program with a mistake in it runs
print('never')
def f(:
    pass
