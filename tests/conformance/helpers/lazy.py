def __getattr__(name):
    if name == 'computed':
        return 'on demand'
    raise AttributeError('nothing called ' + name)
