"""exit and quit: the ways out of a prompt."""


class Quitter:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return 'Use %s() or Ctrl-D (i.e. EOF) to exit' % self.name

    def __call__(self, code=None):
        raise SystemExit(code)


exit = Quitter('exit')
quit = Quitter('quit')
