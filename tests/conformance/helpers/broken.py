value = 1
raise ValueError('broken while it was imported')
