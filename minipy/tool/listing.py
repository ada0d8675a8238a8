"""How the scripts of this folder write a list into the module they make."""


def print_list(name, values, form='%s'):
    print('%s = [' % name)
    line = '   '
    for value in values:
        item = ' %s,' % (form % value)
        if len(line) + len(item) > 119:
            print(line)
            line = '   '
        line += item
    print(line)
    print(']')
