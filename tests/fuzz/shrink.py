"""Make a program that shows a difference as small as possible: fewer statements, simpler expressions, smaller arrays."""
import ast

import batch

MOST_ROUNDS = 60


def shrink(lines, differs):
    """The smallest program found.  differs(list of programs): for each whether it shows the difference."""
    for _ in range(MOST_ROUNDS):
        candidates = sorted(simpler(lines), key=cost)
        for candidate, shows in zip(candidates, differs(candidates)):
            if shows and cost(candidate) < cost(lines):
                lines = candidate
                break
        else:
            return lines
    return lines


def cost(lines):
    text = '\n'.join(lines)
    return len(text) + 3 * text.count('data(') + sum(int(c) for c in text if c.isdigit()) / 100


def simpler(lines):
    """Programs that are one step simpler; not all of them run."""
    found = []
    for i in range(len(lines)):
        found.append(lines[:i] + lines[i + 1:])
        for line in simpler_lines(lines[i]):
            found.append(lines[:i] + [line] + lines[i + 1:])
    for i in range(1, len(lines)):
        name, _, value = lines[i - 1].partition(' = ')
        if name.isidentifier() and value:       # what a variable is, in its place
            for j in range(i, len(lines)):
                replaced = replace_name(lines[j], name, value)
                if replaced is not None:
                    found.append(lines[:i - 1] + lines[i:j] + [replaced] + lines[j + 1:])
    unique = []
    for program in found:
        if program and program not in unique and program != lines:
            unique.append(program)
    return unique


def replace_name(line, name, value):
    tree = ast.parse(line)
    replaced = False
    expression = ast.parse(value, mode='eval').body
    for parent, field, at, node in places(tree):
        if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
            put(parent, field, at, expression)
            replaced = True
    return ast.unparse(tree) if replaced else None


def places(tree):
    """(parent, field, index in the field's list or None, node) of every expression in a statement."""
    found = []
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if isinstance(value, ast.expr):
                found.append((parent, field, None, value))
            elif isinstance(value, list):
                found += [(parent, field, at, node) for at, node in enumerate(value) if isinstance(node, (ast.expr, ast.keyword))]
    return found


def put(parent, field, at, node):
    """Set a place; None removes an element of a list."""
    if at is None:
        setattr(parent, field, node)
    elif node is None:
        del getattr(parent, field)[at]
    else:
        getattr(parent, field)[at] = node


def simpler_lines(line):
    try:
        count = len(places(ast.parse(line)))
    except SyntaxError:
        return []
    found = []
    for number in range(count):
        for change in range(12):
            tree = ast.parse(line)
            parent, field, at, node = places(tree)[number]
            replacements = smaller_nodes(node, at)
            if change >= len(replacements):
                break
            put(parent, field, at, replacements[change])
            try:
                text = ast.unparse(tree)
            except Exception:
                continue
            if text != line:
                found.append(text)
    return found


def smaller_nodes(node, at):
    """What an expression may be replaced by; None where it may go."""
    found = []
    if at is not None:
        found.append(None)
    if isinstance(node, ast.Call):
        found += node.args[:3]
        if isinstance(node.func, ast.Attribute):
            found.append(node.func.value)
        if isinstance(node.func, ast.Name) and node.func.id == 'data':
            found += literal(node)
    elif isinstance(node, ast.BinOp):
        found += [node.left, node.right]
    elif isinstance(node, ast.Compare):
        found += [node.left] + node.comparators
    elif isinstance(node, ast.UnaryOp):
        found.append(node.operand)
    elif isinstance(node, (ast.Subscript, ast.Attribute)):
        found.append(node.value)
    elif isinstance(node, ast.Slice):
        found += [ast.Slice(None, node.upper, node.step), ast.Slice(node.lower, None, node.step), ast.Slice(node.lower, node.upper, None)]
    elif isinstance(node, ast.Constant) and isinstance(node.value, int) and not isinstance(node.value, bool) and node.value:
        found += [ast.Constant(0), ast.Constant(1), ast.Constant(node.value // 2), ast.Constant(node.value - 1)]
    return found


def literal(call):
    """The array that a call of data(...) gives, written out, where it is small."""
    try:
        array = batch.data(*[ast.literal_eval(argument) for argument in call.args])
    except Exception:
        return []
    text = repr(array.tolist())
    if array.size > 6 or 'nan' in text or 'inf' in text:
        return []
    return [ast.parse('np.array(%s, %r)' % (text, str(array.dtype)), mode='eval').body]
