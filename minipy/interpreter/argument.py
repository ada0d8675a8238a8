"""Signature, and Arguments: the arguments of one call, and how they fill a function's parameters."""
from rpython.rlib import jit
from minipy.interpreter.error import oefmt


class Signature(object):
    """Parameter names: positional (the first posonlyargcount of them positional only), then keyword-only ones."""
    _immutable_ = True
    _immutable_fields_ = ['argnames[*]', 'kwonlynames[*]']

    def __init__(self, argnames, varargname=None, kwargname=None, kwonlynames=[], posonlyargcount=0):
        self.argnames = argnames
        self.varargname = varargname
        self.kwargname = kwargname
        self.kwonlynames = kwonlynames
        self.posonlyargcount = posonlyargcount

    @jit.elidable
    def find_argname(self, name):
        """Index in the scope of the parameter that keyword `name` fills, or -1."""
        for i in range(self.posonlyargcount, len(self.argnames)):
            if self.argnames[i] == name:
                return i
        for i in range(len(self.kwonlynames)):
            if self.kwonlynames[i] == name:
                return len(self.argnames) + i
        return -1

    @jit.elidable
    def is_positional_only(self, name):
        for i in range(self.posonlyargcount):
            if self.argnames[i] == name:
                return True
        return False

    def num_argnames(self):
        return len(self.argnames)

    def num_kwonly(self):
        return len(self.kwonlynames)

    def has_vararg(self):
        return self.varargname is not None

    def has_kwarg(self):
        return self.kwargname is not None

    def scope_length(self):
        return (len(self.argnames) + len(self.kwonlynames) + int(self.varargname is not None) +
                int(self.kwargname is not None))


class Arguments(object):
    """Positional arguments, and keywords as two parallel lists (None when there are none)."""
    def __init__(self, space, args_w, keywords=None, keywords_w=None):
        self.space = space
        self.arguments_w = args_w
        self.keywords = keywords
        self.keywords_w = keywords_w

    def prepend(self, w_first):
        return Arguments(self.space, [w_first] + self.arguments_w, self.keywords, self.keywords_w)

    def unpack(self):
        """(args_w, dict of keyword -> w_value)"""
        kwds_w = {}
        if self.keywords is not None:
            for i in range(len(self.keywords)):
                kwds_w[self.keywords[i]] = self.keywords_w[i]
        return self.arguments_w, kwds_w

    def num_keywords(self):
        if self.keywords is None:
            return 0
        return len(self.keywords)

    def firstarg(self):
        if self.arguments_w:
            return self.arguments_w[0]
        return None

    def fixedunpack(self, argcount):
        if self.num_keywords():
            raise ValueError("no keyword arguments expected")
        if len(self.arguments_w) != argcount:
            raise ValueError("expected %d arguments, got %d" % (argcount, len(self.arguments_w)))
        return self.arguments_w

    @jit.unroll_safe
    def parse_into_scope(self, scope_w, fnname, sig, defs_w, w_kw_defs, kwonly_optional=False):
        """Fill scope_w (positional, keyword-only, *args, **kwargs) or raise TypeError as CPython does.

        unroll_safe: the trip counts are the lengths of a signature and of the argument list at one call site.
        """
        space = self.space
        args_w = self.arguments_w
        nargs = len(args_w)
        nparams = len(sig.argnames)
        nkwonly = len(sig.kwonlynames)
        taken = nargs
        if taken > nparams:
            taken = nparams
        for i in range(taken):
            scope_w[i] = args_w[i]
        position = nparams + nkwonly
        if sig.varargname is not None:
            rest_w = args_w[nparams:] if nargs > nparams else []
            scope_w[position] = space.newtuple(rest_w)
            position += 1
        elif nargs > nparams:
            raise self.too_many_error(fnname, sig, defs_w)
        w_kwargs = None
        if sig.kwargname is not None:
            w_kwargs = space.newdict()
            scope_w[position] = w_kwargs
        if self.keywords is not None:
            for i in range(len(self.keywords)):
                name = self.keywords[i]
                index = sig.find_argname(name)
                if index < 0:
                    if w_kwargs is None:
                        raise self.unexpected_keyword_error(fnname, sig, name)
                    space.setitem_str(w_kwargs, name, self.keywords_w[i])
                elif scope_w[index] is not None:
                    raise oefmt(space.w_TypeError, "%s() got multiple values for argument '%s'", fnname, name)
                else:
                    scope_w[index] = self.keywords_w[i]
        firstdefault = nparams - len(defs_w)
        missing = 0
        for i in range(nparams):
            if scope_w[i] is None:
                if i >= firstdefault:
                    scope_w[i] = defs_w[i - firstdefault]
                else:
                    missing += 1
        if missing:
            raise self.missing_error(fnname, sig.argnames, scope_w, 0, firstdefault, 'positional')
        if nkwonly and not kwonly_optional:
            missing = 0
            for i in range(nkwonly):
                if scope_w[nparams + i] is None:
                    w_default = None
                    if w_kw_defs is not None:
                        w_default = space.finditem_str(w_kw_defs, sig.kwonlynames[i])
                    if w_default is None:
                        missing += 1
                    scope_w[nparams + i] = w_default
            if missing:
                raise self.missing_error(fnname, sig.kwonlynames, scope_w, nparams, nkwonly, 'keyword-only')

    @jit.dont_look_inside
    def too_many_error(self, fnname, sig, defs_w):
        nparams = len(sig.argnames)
        ndefs = len(defs_w)
        plural = 's' if nparams != 1 else ''
        given = len(self.arguments_w)
        if ndefs:
            takes = 'from %d to %d positional arguments' % (nparams - ndefs, nparams)
        else:
            takes = '%d positional argument%s' % (nparams, plural)
        was = 'was' if given == 1 else 'were'
        return oefmt(self.space.w_TypeError, "%s() takes %s but %d %s given", fnname, takes, given, was)

    @jit.dont_look_inside
    def unexpected_keyword_error(self, fnname, sig, name):
        if sig.is_positional_only(name):
            return oefmt(self.space.w_TypeError,
                         "%s() got some positional-only arguments passed as keyword arguments: '%s'", fnname, name)
        return oefmt(self.space.w_TypeError, "%s() got an unexpected keyword argument '%s'", fnname, name)

    @jit.dont_look_inside
    def missing_error(self, fnname, names, scope_w, start, limit, kind):
        missing = []
        for i in range(limit):
            if scope_w[start + i] is None:
                missing.append("'%s'" % names[i])
        if len(missing) == 1:
            listed = missing[0]
        elif len(missing) == 2:
            listed = missing[0] + ' and ' + missing[1]
        else:
            last = missing.pop()
            listed = ', '.join(missing) + ', and ' + last
            missing.append(last)
        plural = 's' if len(missing) != 1 else ''
        return oefmt(self.space.w_TypeError, "%s() missing %d required %s argument%s: %s", fnname, len(missing), kind,
                     plural, listed)
